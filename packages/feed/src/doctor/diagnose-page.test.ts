import { expect } from 'chai';
import {
  AREAS,
  buildBoundaries,
  buildCouncils,
  buildElement,
  buildFile,
  buildPage,
  buildScript,
  buildSplitFeed,
  COUNCILS,
  type Difference,
  FEED,
  HASHES,
  NOT_THERE,
  PART,
  SCRIPT,
  SMALL_FEED,
  TAG,
} from '../testing/page-builder.js';
import { diagnosePage } from './diagnose-page.js';
import type { Finding } from './finding.js';

const DEFINED_NOT = { isDefined: false } as const;
const CARD = { tag: 'msp-partnership-card' } as const;

const [NORTH_SHARD, WELSH_SHARD] = ['E1-north', 'W1-force'].map((code) => `https://data.example/${code}.json`) as [
  string,
  string,
];
const NAMED_LINES = 'https://data.example/lines.json';
/** A feed that names its own boundary file and council lines. */
const FEED_WITH_LINES = {
  [FEED]: buildFile(JSON.stringify({ ...SMALL_FEED, areas: { href: AREAS }, councils: { href: NAMED_LINES } })),
};

const HEALTHY: Readonly<Record<string, Difference>> = {
  'the snippet of the manual': {},
  'an integrity value, weaker ones beside it': {
    scripts: [{ ...TAG, integrity: 'sha256-old sha384-right' }],
  },
  'a scope that is known': { element: { scope: 'E1-north' } },
  'a card with a partnership of the feed': { element: { ...CARD, partnership: 'one' } },
  'records of the page itself': { element: { hasOwnRecords: true, src: null } },
  'a policy that lets scripts run, but not be looked at': {
    files: { [SCRIPT]: buildScript({ answer: 'none', status: 0 }), [HASHES]: NOT_THERE },
    violations: [{ directive: 'connect-src', address: SCRIPT }],
  },
  'a script from a server without a list of hashes': { files: { [HASHES]: NOT_THERE } },
  'elements in a script of the page itself': { scripts: [] },
  'a map with the council lines beside its boundaries': { element: { tag: 'msp-map' } },
  'a map with the council lines that its feed names': {
    element: { tag: 'msp-map' },
    files: { ...FEED_WITH_LINES, [NAMED_LINES]: buildCouncils(), [COUNCILS]: NOT_THERE },
  },
  'a map with boundaries of its own, for which no council lines are known': {
    element: { tag: 'msp-map', areas: 'https://data.example/shapes.json' },
    files: { 'https://data.example/shapes.json': buildBoundaries() },
  },
  'a list, which draws no council lines': { element: { scope: 'E1-north' }, files: { [COUNCILS]: NOT_THERE } },
  'a feed in several files': { files: buildSplitFeed(FEED) },
  'a scope, and a file beyond it that is not there': {
    element: { scope: 'E1-north' },
    files: { ...buildSplitFeed(FEED), [WELSH_SHARD]: NOT_THERE },
  },
  'a card with a partnership in one of several files': {
    element: { ...CARD, partnership: 'of-w1-force' },
    files: buildSplitFeed(FEED),
  },
  'the same script tag twice': { scripts: [TAG, TAG] },
  'a server of one’s own without https': {
    element: { src: 'http://127.0.0.1/feed.json' },
    files: { 'http://127.0.0.1/feed.json': buildFile(JSON.stringify(SMALL_FEED)) },
  },
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
  'a feed that the policy refuses': [
    { violations: [{ directive: 'connect-src', address: FEED }], files: { [FEED]: buildFile('', { answer: 'none' }) } },
    { code: 'file-policy', role: 'feed', address: FEED, directive: 'connect-src', source: 'https://data.example' },
  ],
  'a policy that refuses the page’s own feed': [
    {
      element: { src: 'https://council.example/feed.json' },
      violations: [{ directive: 'connect-src', address: 'https://council.example/feed.json' }],
    },
    {
      code: 'file-policy',
      role: 'feed',
      address: 'https://council.example/feed.json',
      directive: 'connect-src',
      source: "'self'",
    },
  ],
  'a feed over http': [
    { element: { src: 'http://data.example/feed.json' } },
    { code: 'file-mixed', role: 'feed', address: 'http://data.example/feed.json' },
  ],
  'an address that is none': [
    { element: { src: 'https://' } },
    { code: 'file-silent', role: 'feed', address: 'https://' },
  ],
  'a feed without an answer': [
    { files: { [FEED]: buildFile('', { answer: 'none', status: 0 }) } },
    { code: 'file-silent', role: 'feed', address: FEED },
  ],
  'a feed without permission for other websites': [
    { files: { [FEED]: buildFile('', { answer: 'closed', status: 0 }) } },
    { code: 'file-closed', role: 'feed', address: FEED },
  ],
  'a feed that is a web page': [
    { files: { [FEED]: buildFile('<!doctype html>', { type: 'text/html' }) } },
    { code: 'feed-is-page', address: FEED },
  ],
  'a feed with a comma too many': [
    { files: { [FEED]: buildFile('{"type":,}') } },
    { code: 'feed-not-json', address: FEED },
  ],
  'JSON that is no feed': [{ files: { [FEED]: buildFile('{}') } }, { code: 'feed-not-a-feed', address: FEED }],
  'a feed of the future': [
    { files: { [FEED]: buildFile(JSON.stringify({ ...SMALL_FEED, feedVersion: '2.0' })) } },
    { code: 'feed-too-new', address: FEED, version: '2.0' },
  ],
  'a feed of nothing': [
    { files: { [FEED]: buildFile(JSON.stringify({ ...SMALL_FEED, features: [] })) } },
    { code: 'feed-empty', address: FEED },
  ],
  'no address of a feed': [{ element: { src: null } }, { code: 'feed-missing', tag: 'msp-directory' }],
  'a boundary file that is none': [
    { element: { tag: 'msp-map' }, files: { [AREAS]: buildFile('{}') } },
    { code: 'areas-not-areas', address: AREAS },
  ],
  'a map without council lines beside its boundaries': [
    { element: { tag: 'msp-map' }, files: { [COUNCILS]: NOT_THERE } },
    { code: 'councils-missing', address: COUNCILS, boundaries: AREAS },
  ],
  'a map without the council lines that its feed names': [
    { element: { tag: 'msp-map' }, files: { ...FEED_WITH_LINES, [NAMED_LINES]: NOT_THERE } },
    { code: 'file-status', role: 'councils', address: NAMED_LINES, status: 404 },
  ],
  'a map with council lines of another edition': [
    { element: { tag: 'msp-map' }, files: { [COUNCILS]: buildCouncils('2031-01') } },
    { code: 'councils-misfit', address: COUNCILS, boundaries: AREAS },
  ],
  'a map with something else in place of council lines': [
    { element: { tag: 'msp-map' }, files: { [COUNCILS]: buildFile('<!doctype html>', { type: 'text/html' }) } },
    { code: 'councils-misfit', address: COUNCILS, boundaries: AREAS },
  ],
  'a file of the feed that is not there': [
    { files: { ...buildSplitFeed(FEED), [NORTH_SHARD]: NOT_THERE } },
    { code: 'file-status', role: 'shard', address: NORTH_SHARD, status: 404 },
  ],
  'a file of the feed that is another index': [
    { files: { ...buildSplitFeed(FEED), [NORTH_SHARD]: buildSplitFeed(FEED)[FEED] ?? NOT_THERE } },
    { code: 'feed-not-a-feed', address: NORTH_SHARD },
  ],
  'a feed in several files whose boundaries are not there': [
    { files: { ...buildSplitFeed(FEED), [AREAS]: NOT_THERE } },
    { code: 'file-status', role: 'areas', address: AREAS, status: 404 },
  ],
  'a card of a partnership that none of several files has': [
    { element: { ...CARD, partnership: 'two' }, files: buildSplitFeed(FEED) },
    { code: 'partnership-unknown', id: 'two', address: FEED },
  ],
  'a file of the feed that the policy refuses, and that a card’s partnership may be in': [
    {
      element: { ...CARD, partnership: 'two' },
      files: buildSplitFeed(FEED),
      violations: [{ directive: 'connect-src', address: WELSH_SHARD }],
    },
    {
      code: 'file-policy',
      role: 'shard',
      address: WELSH_SHARD,
      directive: 'connect-src',
      source: 'https://data.example',
    },
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
  'a card of a partnership that is not in the feed': [
    { element: { ...CARD, partnership: 'two' } },
    { code: 'partnership-unknown', id: 'two', address: FEED },
  ],
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
  for (const [what, difference] of Object.entries(HEALTHY)) {
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
