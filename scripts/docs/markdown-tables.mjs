/** Tables in Markdown, and where in a document they go. */

/**
 * @param {string} document Markdown with two marker comments, such as `<!-- api:start -->` and `<!-- api:end -->`
 * @param {string} marker what both are named for
 * @param {string} tables what to put between them
 * @returns {string} the document with everything between the markers replaced
 * @throws when a marker is missing or they are the wrong way round
 */
export function replaceTables(document, marker, tables) {
  const [opening, closing] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`];
  const start = document.indexOf(opening);
  const end = document.indexOf(closing);
  if (start === -1 || end < start) throw new Error(`The document needs ${opening} and, after it, ${closing}`);
  return `${document.slice(0, start + opening.length)}\n\n${tables}\n\n${document.slice(end)}`;
}

/** @returns {string} a table below its title; nothing when there are no rows */
export function formatTable(title, headings, rows, readCells) {
  if (!rows?.length) return '';
  const lines = [headings, headings.map(() => '---'), ...rows.map(readCells)].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return `${title && `**${title}**\n\n`}${lines.join('\n')}`;
}

/** A name or type as code in a table cell, where a bare `|` would end the cell. */
export function code(text) {
  return text ? `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\`` : '';
}

/** What a comment says, in one line: line breaks would end the table's row. */
export function describe({ description = '' }) {
  return description.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
