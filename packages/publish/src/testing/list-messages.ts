/**
 * Every text of a table of messages by its path. Functions are put to use first, and must use all that they are given. Counted nouns have other
 * forms in each language and count as one text.
 */
export function listMessages(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const names = Array.from({ length: value.length }, (_, index) => `[argument ${index}]`);
    const words = String((value as (...names: string[]) => unknown)(...names));
    const unused = names.filter((name) => !words.includes(name));
    return [[unused.length > 0 ? `${path} without ${unused.join()}` : path, words]];
  }
  const members = Object.entries(value as object);
  const other = members.find(([name]) => name === 'other');
  if (other) return [[path, String(other[1])]];
  return members.flatMap(([name, member]) => listMessages(member, `${path}.${name}`));
}
