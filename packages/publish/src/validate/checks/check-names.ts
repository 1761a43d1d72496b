import { measureEditDistance } from '@msp-widgets/feed/edit-distance.js';
import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import { splitWords } from '@msp-widgets/feed/split-words.js';
import type { FeedDocument, FeedRecord } from '../feed-document.js';
import { reportWarning, type Fault } from '../finding.js';

/** Shorter words differ by a letter without being slips: Kent and Gent. */
const SHORTEST_SLIP = 5;

interface Name {
  readonly words: readonly string[];
  readonly record: FeedRecord;
}

/**
 * Pairs of partnerships whose names are the same but for case, accents, punctuation and spaces, or but for one slip in one longer word.
 * A number makes a difference: there may well be an Area 1 group and an Area 2 group.
 */
export function* checkNames({ records }: FeedDocument): Iterable<Fault> {
  const namesByKey = new Map<string, Name[]>();
  for (const record of records) {
    const similar = new Map<FeedRecord, boolean>();
    const names = listNames(record);
    for (const name of names) {
      const letters = name.words.join('');
      for (const key of listKeys(letters)) {
        for (const other of namesByKey.get(key) ?? []) {
          if (other.record === record || areLinked(record, other.record)) continue;
          if (other.words.join('') === letters) similar.set(other.record, true);
          else if (differByOneSlip(name.words, other.words))
            similar.set(other.record, similar.get(other.record) ?? false);
        }
      }
    }
    for (const name of names) for (const key of listKeys(name.words.join(''))) append(namesByKey, key, name);
    for (const [other, isSame] of similar) yield describePair(record, other, isSame);
  }
}

function describePair(record: FeedRecord, other: FeedRecord, isSame: boolean): Fault {
  return reportWarning(
    [...record.path, 'name'],
    `${isSame ? 'the same name as' : 'nearly the same name as'} ${other.label}. ` +
      'If they are one partnership, keep one record; if one took the place of the other, say so in supersededBy.',
  );
}

function listNames(record: FeedRecord): Name[] {
  const { name } = record.properties;
  const texts = isJsonObject(name) ? Object.values(name) : [name];
  const names = texts
    .filter((text) => typeof text === 'string')
    .map((text) => ({ words: splitWords(text.slice(0, 200)), record }))
    .filter(({ words }) => words.length > 0);
  return names.filter(
    ({ words }, place) => names.findIndex((name) => name.words.join('') === words.join('')) === place,
  );
}

/** The letters, and the letters without each one in turn: two texts one slip apart have one of these in common. */
function listKeys(letters: string): Set<string> {
  return new Set([letters, ...Array.from(letters, (_, place) => letters.slice(0, place) + letters.slice(place + 1))]);
}

function differByOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const places = [...a.keys()].filter((place) => a[place] !== b[place]);
  const [left = '', right = ''] = [a[places[0] ?? -1], b[places[0] ?? -1]];
  return (
    places.length === 1 &&
    Math.min(left.length, right.length) >= SHORTEST_SLIP &&
    !/\p{N}/u.test(left + right) &&
    measureEditDistance(left, right, 1) === 1
  );
}

/** A partnership and the one that took its place may well share a name. */
function areLinked(a: FeedRecord, b: FeedRecord): boolean {
  return (
    (b.id !== null && a.properties['supersededBy'] === b.id) || (a.id !== null && b.properties['supersededBy'] === a.id)
  );
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
