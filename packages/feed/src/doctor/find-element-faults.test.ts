import { expect } from 'chai';
import {
  AREAS,
  buildBoundaries,
  buildCouncils,
  buildFile,
  buildSplitFeed,
  COUNCILS,
  FEED,
  NOT_THERE,
  SMALL_FEED,
  buildPage,
  type Difference,
} from '../testing/page-builder.js';
import { diagnosePage } from './diagnose-page.js';
import type { Finding } from './finding.js';

const CARD = { tag: 'msp-partnership-card' } as const;

const NORTH_SHARD = 'https://data.example/E1-north.json';
const WELSH_SHARD = 'https://data.example/W1-force.json';
const NAMED_LINES = 'https://data.example/lines.json';
/** A feed that names its own boundary file and council lines. */
const FEED_WITH_LINES = {
  [FEED]: buildFile(JSON.stringify({ ...SMALL_FEED, areas: { href: AREAS }, councils: { href: NAMED_LINES } })),
};

const SOUND: Readonly<Record<string, Difference>> = {
  'a card with a partnership of the feed': { element: { ...CARD, partnership: 'one' } },
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
  'a server of one’s own without https': {
    element: { src: 'http://127.0.0.1/feed.json' },
    files: { 'http://127.0.0.1/feed.json': buildFile(JSON.stringify(SMALL_FEED)) },
  },
};

const BROKEN: Readonly<Record<string, readonly [Difference, ...findings: Finding[]]>> = {
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
  'a card of a partnership that is not in the feed': [
    { element: { ...CARD, partnership: 'two' } },
    { code: 'partnership-unknown', id: 'two', address: FEED },
  ],
};

describe('diagnosePage, of feeds and boundaries,', () => {
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
});
