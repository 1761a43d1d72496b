/** What a custom elements manifest says of the elements, table by table, for every document that says it. */

/** The order in which a reader meets the elements. */
const TAG_ORDER = ['msp-map', 'msp-directory', 'msp-partnership-card'];

/**
 * @param {{modules: object[]}} manifest a custom elements manifest
 * @returns {object[]} the declarations with a tag, in the order in which a reader meets them
 */
export function listElements(manifest) {
  const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  return elements.sort((a, b) => TAG_ORDER.indexOf(a.tagName) - TAG_ORDER.indexOf(b.tagName));
}

/**
 * @param {object} element its declaration
 * @param {{code: (text?: string) => string, describe: (member: object) => string}} format writes a name or type, and what a comment says
 * @returns {{title: string, headings: string[], rows: object[] | undefined, readCells: (row: object) => string[]}[]}
 */
export function listApiTables({ members = [], events, slots }, { code, describe }) {
  return [
    {
      title: 'Attributes and properties',
      headings: ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      rows: members.filter(({ kind }) => kind === 'field'),
      readCells: (field) => [
        code(field.attribute),
        code(field.name),
        code(field.type?.text),
        code(field.default),
        describe(field),
      ],
    },
    {
      title: 'Events',
      headings: ['Event', 'Type', 'When'],
      rows: events,
      readCells: (event) => [code(event.name), code(event.type?.text), describe(event)],
    },
    {
      title: 'Slots',
      headings: ['Slot', 'What it holds'],
      rows: slots,
      readCells: (slot) => [slot.name ? code(slot.name) : 'default', describe(slot)],
    },
  ];
}
