import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import { readMember } from '../files/json-members.js';
import { makeShowable } from '../quote.js';
import type { Path } from './finding.js';

/** How deep the checks look: more than any feed needs, little enough to stay clear of the call stack. */
const WALK_LIMIT = 64;

const NO_MEMBERS: JsonObject = {};

/** One feature, whatever state it is in. */
export interface FeedRecord {
  readonly id: string | null;
  /** The name in the feed's default language, or in the first there is. */
  readonly name: string | null;
  /** The partnership in words, for the start of a message. */
  readonly label: string;
  /** Where `properties` is. */
  readonly path: Path;
  readonly properties: JsonObject;
}

export interface StringInFeed {
  readonly path: Path;
  readonly value: string;
}

/** A feed that may have any fault, laid out for the checks. */
export interface FeedDocument {
  readonly root: unknown;
  /** One for each of `features`, in its order. */
  readonly records: readonly FeedRecord[];
  /** Every string in the file, except the names of members. */
  readonly strings: readonly StringInFeed[];
  /** Number of objects and lists inside one another, at the deepest place. */
  readonly depth: number;
}

export function layOutFeed(root: unknown): FeedDocument {
  const { features, languages } = isJsonObject(root) ? root : NO_MEMBERS;
  const language: unknown = Array.isArray(languages) ? languages[0] : undefined;
  const records = Array.isArray(features)
    ? features.map((feature: unknown, index) => layOutRecord(feature, index, language))
    : [];
  return { root, records, ...walk(root) };
}

function layOutRecord(feature: unknown, index: number, language: unknown): FeedRecord {
  const members = isJsonObject(feature) ? feature : NO_MEMBERS;
  const properties = isJsonObject(members['properties']) ? members['properties'] : NO_MEMBERS;
  const id = typeof members['id'] === 'string' ? members['id'] : null;
  const name = readName(readMember(properties, 'name'), language);
  return { id, name, label: nameRecord(name, id, index), path: ['features', index, 'properties'], properties };
}

function nameRecord(name: string | null, id: string | null, index: number): string {
  const place = `partnership number ${index + 1}`;
  if (name) return `${makeShowable(name)} (${id === null ? place : makeShowable(id)})`;
  return id === null ? `Partnership number ${index + 1}` : `${makeShowable(id)} (${place})`;
}

function readName(name: unknown, language: unknown): string | null {
  if (typeof name === 'string') return name.trim() || null;
  if (!isJsonObject(name)) return null;
  const preferred = typeof language === 'string' ? readMember(name, language) : undefined;
  const shown = [preferred, ...Object.values(name)].find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof shown === 'string' ? shown.trim() : null;
}

function walk(root: unknown): { strings: StringInFeed[]; depth: number } {
  const strings: StringInFeed[] = [];
  let depth = 0;
  const visit = (value: unknown, path: Path) => {
    if (typeof value === 'string') strings.push({ path, value });
    if (typeof value !== 'object' || value === null) return;
    depth = Math.max(depth, path.length + 1);
    if (path.length >= WALK_LIMIT) return;
    if (Array.isArray(value)) value.forEach((element, index) => visit(element, [...path, index]));
    else for (const [name, member] of Object.entries(value)) visit(member, [...path, name]);
  };
  visit(root, []);
  return { strings, depth };
}
