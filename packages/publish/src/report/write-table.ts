import { html, type Html, type HtmlValue } from '../html/html.js';

export interface TableColumn {
  readonly heading: string;
  /** Numbers stand at the end of their cell. */
  readonly number?: true;
}

/** A table that may be wider than a small screen, and can then be scrolled by keyboard. The first cell of each row names the row. */
export function writeTable(
  id: string,
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly HtmlValue[])[],
): Html {
  const classOf = (index: number) => (columns[index]?.number ? 'number' : 'words');
  return html`<div class="table" role="region" aria-labelledby="${id}" tabindex="0">
    <table>
      <caption id="${id}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ heading }, index) => html`<th scope="col" class="${classOf(index)}">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name = null, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell, index) => html`<td class="${classOf(index + 1)}">${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
