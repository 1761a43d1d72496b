import { escapeMarkup } from '@msp-widgets/feed/escape-markup.js';

/** Markup that may be written into a page as it is. Made by `html` from templates, and by `trustMarkup` from what we wrote ourselves. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** What a template may hold: text, which stays text, or markup that a template made. Nothing is written for `null` and `false`. */
export type HtmlValue = string | number | Html | null | false | readonly HtmlValue[];

/**
 * Writes HTML. Every value is text and is escaped, for content as for attributes in quotation marks.
 * @throws {Error} when a value stands for an attribute without quotation marks: a blank in it would begin another attribute.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    if (/=\s*$/.test(strings[index] ?? '') && /<[^>]*$/.test(markup)) {
      throw new Error(`An attribute needs quotation marks: ${markup.slice(-40)}`);
    }
    markup += writeValue(value) + (strings[index + 1] ?? '');
  });
  return new Html(markup);
}

/** Takes markup as it is. Only for what no stranger can write into: our own style sheets, and drawings whose library escapes its texts. */
export function trustMarkup(markup: string): Html {
  return new Html(markup);
}

/** A block of JSON-LD, which no text in it can end. */
export function writeJsonLd(value: object): Html {
  return new Html(`<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);
}

function writeValue(value: HtmlValue): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.markup;
  return typeof value === 'object' ? value.map(writeValue).join('') : escapeMarkup(String(value));
}
