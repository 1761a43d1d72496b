/** The README's API: one section per element, from a custom elements manifest. Looks have a document of their own. */
import { code, describe, formatTable } from './markdown-tables.mjs';

/** The order in which a reader meets the elements. */
const TAG_ORDER = ['msp-map', 'msp-directory', 'msp-partnership-card'];

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

function formatElement({ tagName, description, members = [], events, slots }) {
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
  ]
    .filter(Boolean)
    .join('\n\n');
}

function formatSignature({ name, parameters = [] }) {
  return `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
}
