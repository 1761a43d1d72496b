import { expect } from 'chai';
import { doctorMessages } from './doctor-messages.js';
import type { Finding, FindingCode } from './finding.js';
import { wordFinding } from './word-finding.js';

/** Stands for every value that a finding may have. */
const VALUES = {
  tag: 'msp-map',
  outerTag: 'msp-directory',
  address: 'https://example.org/a-file',
  query: '?ver=1',
  versions: '1.0.0, 2.0.0',
  addresses: 'https://example.org/one, https://example.org/two',
  directive: 'connect-src',
  source: 'https://example.org',
  status: 503,
  type: 'text/plain',
  version: '2.0',
  codes: 'E99',
  id: 'an-id',
  boundaries: 'https://example.org/boundaries',
} as const;

const CODES = Object.keys(doctorMessages.en) as FindingCode[];

describe('the words of the doctor', () => {
  for (const code of CODES) {
    for (const role of ['script', 'part', 'feed', 'shard', 'areas', 'councils'] as const) {
      if (!code.startsWith('file-') && role !== 'script') continue;
      it(`are one sentence and a way to mend it: ${code} ${role}`, () => {
        const finding = { ...VALUES, role, code } as Finding;
        const [english, welsh] = [wordFinding(finding, 'en'), wordFinding(finding, 'cy')];
        for (const { problem, remedy } of [english, welsh]) {
          for (const words of [problem, remedy]) {
            expect(words).to.match(/^[\p{Lu}<].+\.$/u);
            expect(words).not.to.match(/undefined|null|\[object/);
          }
          // Dots stand only in names, within a sentence.
          expect(problem.slice(0, -1)).not.to.match(/[.?!] /);
        }
        expect(welsh.problem).not.to.equal(english.problem);
        expect(listValues(welsh.problem)).to.deep.equal(listValues(english.problem));
      });
    }
  }
});

/** Which values the words name. */
function listValues(words: string): readonly string[] {
  return Object.values(VALUES)
    .map(String)
    .filter((value) => words.includes(value));
}
