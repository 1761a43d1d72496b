import type { IssueLog } from './issue-log.js';

/** An object straight from `JSON.parse`. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Turns a value of any kind into a checked one; null when it is not recorded or, with an issue, not usable. Never throws. */
export type Reader<T> = (value: unknown, log: IssueLog) => T | null;

/** The reader for each member of a T. */
export type MemberReaders<T> = { readonly [Name in keyof T]-?: Reader<NonNullable<T[Name]>> };

/** A T of which nothing may be there. */
type Nullable<T> = { readonly [Name in keyof T]: T[Name] | null };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Makes a reader from a check that answers null to refuse. Missing and null are "not recorded", which is no fault. */
export function reader<T>(what: string, check: (value: unknown, log: IssueLog) => T | null): Reader<T> {
  return (value, log) =>
    value === undefined || value === null ? null : (check(value, log) ?? log.report(`Expected ${what}; left out.`));
}

/** A reader of strings that pass a test. */
export function stringOf(what: string, test: (value: string) => boolean): Reader<string> {
  return reader(what, (value) => (typeof value === 'string' && test(value) ? value : null));
}

/** A reader of one of a fixed set of words. */
export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return reader(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value) ?? null);
}

/** One empty list for all that is missing: most lists of most records are. */
const NOTHING: readonly never[] = Object.freeze([]);

/** A reader of lists, which leaves out the elements that `read` refuses. No list at all is an empty one. */
export function listOf<T>(read: Reader<T>): (value: unknown, log: IssueLog) => readonly T[] {
  const readElements = reader('a list', (value, log) => {
    if (!Array.isArray(value)) return null;
    const list: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const result = log.at(index, value[index], read);
      if (result !== null) list.push(result);
    }
    return list;
  });
  return (value, log) => readElements(value, log) ?? NOTHING;
}

/**
 * Reads members of an object by name; all of them are missing from a value that is no object. Own members only: what a host page hung on
 * Object.prototype is not in the feed.
 */
export function membersOf(object: unknown, log: IssueLog) {
  const members = isJsonObject(object) ? object : {};
  return <T>(name: string, read: (value: unknown, log: IssueLog) => T): T =>
    // What is missing is no fault, and needs no place to report one at: most members of most records are.
    Object.hasOwn(members, name) ? log.at(name, members[name], read) : read(null, log);
}

/**
 * A reader of objects, member by member; what it makes has every member of T and no other.
 *
 * @param needed What the object must at least have, in words, and how to tell: null refuses the whole object. Has to see to every member of
 *   T that cannot be null, unless its reader never answers null.
 */
export function objectOf<T extends object>(
  readers: MemberReaders<T>,
  ...[needed, findNeeded]: [] | [needed: string, findNeeded: (members: Nullable<T>) => unknown]
): Reader<T> {
  const entries = Object.entries<Reader<unknown>>(readers);
  return reader(needed ? `an object with ${needed}` : 'an object', (value, log) => {
    if (!isJsonObject(value)) return null;
    const readMember = membersOf(value, log);
    const result: Record<string, unknown> = {};
    for (const [name, read] of entries) result[name] = readMember(name, read);
    return findNeeded?.(result as Nullable<T>) === null ? null : (result as T);
  });
}

/** A reader of objects that are always there, if only with nothing recorded in them. */
export function alwaysObject<T>(read: Reader<T>): (value: unknown, log: IssueLog) => T {
  return (value, log) => read(value, log) ?? (read({}, log) as T);
}
