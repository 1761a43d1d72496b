import { describe } from 'node:test';
import { buildExampleFeature, type Change } from '../../testing/example-feed.js';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const ADVICE =
  'If they are one partnership, keep one record; if one took the place of the other, say so in supersededBy.';
const OF_FIRST = `Example Anti-Slavery Network (example-network). ${ADVICE}`;

function addNamed(...names: unknown[]): Change {
  return (feed) => feed.features.push(...names.map((name, place) => buildExampleFeature(`added-${place}`, name)));
}

describe('names', () => {
  testSoundFeeds({
    'names that differ by a number': addNamed(
      'Area 1 Group',
      'Area 2 Group',
      'District 10001 Forum',
      'District 10002 Forum',
    ),
    'names that differ in one short word': addNamed('Kent Forum', 'Gent Forum'),
    'names that differ in two words': addNamed('Exampel Anti-Slavrey Network'),
    'the name of a partnership that took its place': (feed, record) => {
      record.supersededBy = 'example-network-2';
      feed.features.push(buildExampleFeature('example-network-2', record.name));
    },
    'one name in two languages': addNamed({ en: 'Môn Forum', cy: 'Mon Forum' }),
  });

  testBrokenFeeds({
    'a name that differs in punctuation, spaces and case': [
      addNamed('Example Antislavery NETWORK!'),
      `warning: Example Antislavery NETWORK! (added-0), name: the same name as ${OF_FIRST}`,
    ],
    'a name with a slip in it': [
      addNamed('Example Anti-Slavery Netwrok'),
      `warning: Example Anti-Slavery Netwrok (added-0), name: nearly the same name as ${OF_FIRST}`,
    ],
    'a name that is taken in another language': [
      addNamed({ en: 'Board of Everywhere', cy: 'Wider Board' }),
      `warning: Board of Everywhere (added-0), name: the same name as Wider Board (wider-board). ${ADVICE}`,
    ],
  });
});
