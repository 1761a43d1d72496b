import { escapeMarkup } from './escape-markup.js';

/** Values of a tag's attributes: `true` writes the name alone, null nothing. */
export type TagAttributes = Readonly<Record<string, string | number | true | null>>;

/** The opening tag of an element, with everything in it escaped. */
export function writeTag(name: string, attributes: TagAttributes): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (value === null) return [];
    return [value === true ? ` ${attribute}` : ` ${attribute}="${escapeMarkup(String(value))}"`];
  });
  return `<${name}${written.join('')}>`;
}
