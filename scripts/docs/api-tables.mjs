/** The README's API: one section per element, from a custom elements manifest. Looks have a document of their own. */
import { listApiTables, listElements } from './element-api.mjs';
import { code, describe, formatTable } from './markdown-tables.mjs';

/**
 * @param {{modules: object[]}} manifest a custom elements manifest
 * @returns {string} Markdown: a section for each element with a tag
 */
export function formatElementSections(manifest) {
  return listElements(manifest).map(formatElement).join('\n\n');
}

function formatElement(element) {
  const tables = listApiTables(element, { code, describe }).map(({ title, headings, rows, readCells }) =>
    formatTable(title, headings, rows, readCells),
  );
  return [`### \`<${element.tagName}>\``, element.description, ...tables].filter(Boolean).join('\n\n');
}
