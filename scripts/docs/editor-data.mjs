/** What Visual Studio Code and editors like it know about our tags and variables, from a custom elements manifest. */
import { listElements } from './element-api.mjs';

const VERSION = 1.1;

/**
 * @param {{modules: object[]}} manifest a custom elements manifest
 * @returns {object} custom data for HTML: tags with their attributes
 */
export function describeTags(manifest) {
  const tags = listElements(manifest).map(({ tagName, description, members }) => ({
    name: tagName,
    description: flatten(description),
    attributes: members
      .filter(({ attribute }) => attribute)
      .map((field) => ({
        name: field.attribute,
        description: flatten(field.description),
        ...(field.type.text === 'boolean' ? { valueSet: 'v' } : {}),
      })),
  }));
  return { version: VERSION, tags };
}

/**
 * @param {{modules: object[]}} manifest a custom elements manifest
 * @returns {object} custom data for CSS: our variables, and each part as a pseudo-element, once each, and as a card inside another
 *   element hands it on
 */
export function describeStyles(manifest) {
  const elements = listElements(manifest);
  const properties = new Map();
  const parts = new Map();
  for (const { cssProperties = [], cssParts = [] } of elements) {
    for (const { name, description } of cssProperties)
      properties.set(name, { name, description: flatten(description) });
    for (const { name, description } of cssParts) addPart(parts, name, description);
  }
  const card = elements.find(({ tagName }) => tagName === 'msp-partnership-card');
  for (const { name, description } of card?.cssParts ?? []) addPart(parts, `card__${name}`, description);
  return { version: VERSION, properties: [...properties.values()], pseudoElements: [...parts.values()] };
}

function addPart(parts, name, description) {
  const part = `::part(${name})`;
  parts.set(part, { name: part, description: flatten(description) });
}

function flatten(text = '') {
  return text.replace(/\s+/g, ' ').trim();
}
