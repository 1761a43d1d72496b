/**
 * A node of JSON-LD with whole addresses in place of `#id`, so that one partnership is one thing on every page.
 * @param find the address for an id
 */
export function addressNode(node: object, find: (id: string) => string): object {
  return replaceIds(node, find) as object;
}

function replaceIds(value: unknown, find: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => replaceIds(entry, find));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]: [string, unknown]) => [
    name,
    name === '@id' && typeof member === 'string' && member.startsWith('#')
      ? find(member.slice(1))
      : replaceIds(member, find),
  ]);
  return Object.fromEntries(entries) as unknown;
}
