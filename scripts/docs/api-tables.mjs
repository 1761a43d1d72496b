/** The README's API: one section per element, from a custom elements manifest. */

const START = '<!-- api:start -->';
const END = '<!-- api:end -->';

/** The order in which a reader meets the elements. */
const TAG_ORDER = ['msp-map', 'msp-directory', 'msp-partnership-card'];

/**
 * @param {string} document Markdown with the two marker comments
 * @param {string} tables what to put between them
 * @returns {string} the document with everything between the markers replaced
 * @throws when a marker is missing or they are the wrong way round
 */
export function replaceApiTables(document, tables) {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start === -1 || end < start) throw new Error(`README.md needs ${START} and, after it, ${END}`);
  return `${document.slice(0, start + START.length)}\n\n${tables}\n\n${document.slice(end)}`;
}

/**
 * @param {{modules: object[]}} manifest a custom elements manifest
 * @returns {string} Markdown: a section for each element with a tag
 */
export function formatElementSections(manifest) {
  return listElements(manifest).map(formatElement).join('\n\n');
}

/**
 * @param {{modules: object[]}} manifest a custom elements manifest
 * @returns {object[]} the declarations with a tag, in the order in which a reader meets them
 */
export function listElements(manifest) {
  const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  return elements.sort(compareTags);
}

function compareTags(a, b) {
  return TAG_ORDER.indexOf(a.tagName) - TAG_ORDER.indexOf(b.tagName);
}

function formatElement({ tagName, description, members = [], events, slots, cssParts, cssProperties }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `### \`<${tagName}>\``,
    description,
    formatTable(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      fields,
      (field) => [
        code(field.attribute),
        code(field.name),
        code(field.type?.text),
        code(field.default),
        describe(field),
      ],
    ),
    formatTable('Methods', ['Method', 'Meaning'], methods, (method) => [
      code(formatSignature(method)),
      describe(method),
    ]),
    formatTable('Events', ['Event', 'Type', 'When'], events, (event) => [
      code(event.name),
      code(event.type?.text),
      describe(event),
    ]),
    formatTable('Slots', ['Slot', 'What it holds'], slots, (slot) => [
      slot.name ? code(slot.name) : 'default',
      describe(slot),
    ]),
    formatTable('Parts', ['Part', 'What it is'], cssParts, (part) => [code(part.name), describe(part)]),
    formatTable('CSS properties', ['Property', 'Default', 'Meaning'], cssProperties, (property) => [
      code(property.name),
      code(property.default),
      describe(property),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function formatTable(title, headings, rows, readCells) {
  if (!rows?.length) return '';
  const lines = [headings, headings.map(() => '---'), ...rows.map(readCells)].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return `**${title}**\n\n${lines.join('\n')}`;
}

function formatSignature({ name, parameters = [] }) {
  return `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
}

/** A name or type as code in a table cell, where a bare `|` would end the cell. */
function code(text) {
  return text ? `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\`` : '';
}

/** Line breaks would end the table's row. */
function describe({ description = '' }) {
  return description.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
