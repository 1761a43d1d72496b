/**
 * Groups places by the areas they lie in, which is how they take least room: `{ "E06000018": ["Bulwell", …] }`. A place in
 * several areas has all their codes for a key. Two of one name in one area are one.
 *
 * @param {readonly { name: string, areas: readonly string[] }[]} places
 * @param {Record<string, string>} welshNames English name → Welsh name, of places in Wales; where two share a name, the
 *   area's code follows it
 * @returns {Record<string, (string | { en: string, cy: string })[]>} sorted by code and by name
 * @throws {Error} when a Welsh name fits no place, or two
 */
export function groupPlaces(places, welshNames) {
  const groups = new Map();
  for (const { name, areas } of places) {
    const key = areas.join(' ');
    if (!groups.has(key)) groups.set(key, new Map());
    groups.get(key).set(name, name);
  }
  for (const [english, welsh] of Object.entries(welshNames)) {
    const { name, code } = /^(?<name>.*?)(?: (?<code>W\d{8}))?$/.exec(english).groups;
    const found = [...groups].filter(([key, names]) => key.startsWith(code ?? 'W') && names.has(name));
    if (found.length !== 1) throw new Error(`"${english}" is the name of ${found.length} places in Wales`);
    found[0][1].set(name, { en: name, cy: welsh });
  }
  const sort = (entries) => [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sort(groups).map(([key, names]) => [key, sort(names).map(([, name]) => name)]));
}
