import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import { readList, readMember } from '../../files/json-members.js';
import { quote } from '../../quote.js';
import type { CheckContext } from '../check-context.js';
import type { FeedDocument } from '../feed-document.js';
import { reportWarning, type Fault, type Path } from '../finding.js';

/** Languages that the feed promises and does not have, and texts that most of its readers cannot read. */
export function* checkLanguages({ root, strings }: FeedDocument, { schema }: CheckContext): Iterable<Fault> {
  const languages = readList(readMember(root, 'languages')).filter((tag) => typeof tag === 'string');
  const [first] = languages;
  if (first === undefined) return;
  const known = new Set(languages.map((tag) => tag.toLowerCase()));
  const maps = new Map<string, { path: Path; tags: Set<string> }>();
  for (const { path } of strings) {
    const parent = path.slice(0, -1);
    const tag = path.at(-1);
    if (typeof tag !== 'string' || !schema.findPlace(parent).definitions.has('text')) continue;
    if (!isJsonObject(follow(root, parent))) continue;
    const key = parent.join('\n');
    const map = maps.get(key) ?? { path: parent, tags: new Set<string>() };
    map.tags.add(tag.toLowerCase());
    maps.set(key, map);
  }
  for (const { path, tags } of maps.values()) {
    // A tag that the feed does not name is another check's fault, and probably a slip of this one's.
    if (tags.has(first.toLowerCase()) || [...tags].some((tag) => !known.has(tag))) continue;
    yield reportWarning(
      path,
      `this is not in ${quote(first)}, the feed's first language, in which most readers look for it. Add it.`,
    );
  }
  const used = new Set([...maps.values()].flatMap(({ tags }) => [...tags]));
  for (const [place, tag] of languages.entries()) {
    if (place === 0 || used.has(tag.toLowerCase())) continue;
    yield reportWarning(
      ['languages', place],
      `nothing in the feed is in ${quote(tag)}. Add texts in it, or take it out.`,
    );
  }
}

function follow(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof step === 'number' ? readList(value)[step] : readMember(value, step)),
    root,
  );
}
