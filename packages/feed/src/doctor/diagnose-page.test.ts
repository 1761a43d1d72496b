import { expect } from 'chai';
import {
  buildElement,
  buildFile,
  buildPage,
  buildScript,
  FEED,
  HASHES,
  NOT_THERE,
  PART,
  SCRIPT,
  TAG,
  type Difference,
} from '../testing/page-builder.js';
import { diagnosePage } from './diagnose-page.js';
import type { Finding } from './finding.js';

const DEFINED_NOT = { isDefined: false } as const;
const CARD = { tag: 'msp-partnership-card' } as const;

const SOUND: Readonly<Record<string, Difference>> = {
  'the snippet of the manual': {},
  'an integrity value, weaker ones beside it': {
    scripts: [{ ...TAG, integrity: 'sha256-old sha384-right' }],
  },
  'a scope that is known': { element: { scope: 'E1-north' } },
  'records of the page itself': { element: { hasOwnRecords: true, src: null } },
  'a policy that lets scripts run, but not be looked at': {
    files: { [SCRIPT]: buildScript({ answer: 'none', status: 0 }), [HASHES]: NOT_THERE },
    violations: [{ directive: 'connect-src', address: SCRIPT }],
  },
  'a script from a server without a list of hashes': { files: { [HASHES]: NOT_THERE } },
  'elements in a script of the page itself': { scripts: [] },
  'the same script tag twice': { scripts: [TAG, TAG] },
};

const BROKEN: Readonly<Record<string, readonly [Difference, ...findings: Finding[]]>> = {
  'a page from a disk': [{ address: 'file:///home/page.html' }, { code: 'page-from-disk' }],
  'a page without elements': [{ elements: [] }, { code: 'no-elements' }],
  'no script': [
    { scripts: [], element: DEFINED_NOT },
    { code: 'no-script', tag: 'msp-directory' },
  ],
  'the script of another element': [
    {
      scripts: [{ ...TAG, address: SCRIPT.replace('msp.js', 'msp-map.js') }],
      files: { [SCRIPT.replace('msp.js', 'msp-map.js')]: buildScript() },
      element: DEFINED_NOT,
    },
    { code: 'no-script', tag: 'msp-directory' },
  ],
  'a script that threw': [{ element: DEFINED_NOT }, { code: 'not-run', tag: 'msp-directory', address: SCRIPT }],
  'a script tag without its type': [
    { scripts: [{ ...TAG, isModule: false }], element: DEFINED_NOT },
    { code: 'not-a-module', address: SCRIPT },
  ],
  'a script with a query': [
    { scripts: [{ ...TAG, address: `${SCRIPT}?ver=6.4` }], files: { [`${SCRIPT}?ver=6.4`]: buildScript() } },
    { code: 'address-with-query', address: `${SCRIPT}?ver=6.4`, query: '?ver=6.4' },
  ],
  'two versions': [
    {
      scripts: [TAG, { ...TAG, address: 'https://old.example/msp.js' }],
      files: {
        'https://old.example/msp.js': buildScript({}, '0.0.9'),
        'https://old.example/integrity.json': NOT_THERE,
      },
    },
    { code: 'two-versions', versions: `0.1.0: ${SCRIPT}; 0.0.9: https://old.example/msp.js` },
  ],
  'two copies': [
    {
      scripts: [TAG, { ...TAG, address: 'https://old.example/msp.js' }],
      files: { 'https://old.example/msp.js': buildScript() },
    },
    { code: 'two-copies', addresses: `${SCRIPT}, https://old.example/msp.js` },
  ],
  'a script that is not there': [
    { files: { [SCRIPT]: NOT_THERE }, element: DEFINED_NOT },
    { code: 'file-status', role: 'script', address: SCRIPT, status: 404 },
  ],
  'a script without permission for other websites': [
    { files: { [SCRIPT]: buildScript({ answer: 'closed' }) }, element: DEFINED_NOT },
    { code: 'file-closed', role: 'script', address: SCRIPT },
  ],
  'a script sent as text': [
    { files: { [SCRIPT]: buildScript({ type: 'text/plain' }) }, element: DEFINED_NOT },
    { code: 'script-type', role: 'script', address: SCRIPT, type: 'text/plain' },
  ],
  'a script with another’s hash': [
    { scripts: [{ ...TAG, integrity: 'sha384-other' }], element: DEFINED_NOT },
    { code: 'script-integrity', role: 'script', address: SCRIPT },
  ],
  'a script that the policy refuses': [
    { violations: [{ directive: 'script-src-elem', address: SCRIPT }], element: DEFINED_NOT },
    {
      code: 'file-policy',
      role: 'script',
      address: SCRIPT,
      directive: 'script-src',
      source: 'https://widgets.example',
    },
  ],
  'a part that was rewritten': [
    { files: { [PART]: buildFile('minified again', { type: 'text/javascript' }) } },
    { code: 'part-changed', role: 'part', address: PART },
  ],
  'a part that was not copied': [
    { files: { [PART]: NOT_THERE } },
    { code: 'file-status', role: 'part', address: PART, status: 404 },
  ],
  'a script at an address that is none': [
    { scripts: [{ ...TAG, address: 'https://[widgets.example/msp.js' }], element: DEFINED_NOT },
    { code: 'file-silent', role: 'script', address: 'https://[widgets.example/msp.js' },
  ],
  'a scope of a code that is not known': [
    { element: { scope: 'E99' } },
    { code: 'scope-unknown', tag: 'msp-directory', codes: 'E99' },
  ],
  'a scope with one code that is known': [
    { element: { scope: 'E99 E1-north' } },
    { code: 'scope-partly-unknown', tag: 'msp-directory', codes: 'E99' },
  ],
  'an empty scope': [{ element: { scope: ' ' } }, { code: 'scope-blank', tag: 'msp-directory' }],
  'a card of nobody': [{ element: CARD }, { code: 'partnership-missing' }],
  'a directory for a map that is not there': [{ element: { missingMap: 'map' } }, { code: 'map-missing', id: 'map' }],
  'an element that was not closed': [
    { element: { outerTag: 'msp-map', isShown: false } },
    { code: 'nested', tag: 'msp-directory', outerTag: 'msp-map' },
  ],
  'an element that a style hides': [{ element: { isShown: false } }, { code: 'hidden', tag: 'msp-directory' }],
  'an element whose markup is refused': [
    { element: { isRefused: true } },
    { code: 'trusted-types', tag: 'msp-directory' },
  ],
};

describe('diagnosePage', () => {
  for (const [what, difference] of Object.entries(SOUND)) {
    it(`finds nothing on a page with ${what}`, () => {
      expect(diagnosePage(buildPage(difference))).to.deep.equal([]);
    });
  }

  for (const [what, [difference, ...findings]] of Object.entries(BROKEN)) {
    it(`finds ${what}, and nothing else`, () => {
      expect(diagnosePage(buildPage(difference))).to.deep.equal(findings);
    });
  }

  it('says once what ails several elements', () => {
    const page = buildPage({ elements: [buildElement(), buildElement()], files: { [FEED]: NOT_THERE } });
    expect(diagnosePage(page).length).to.equal(1);
  });
});
