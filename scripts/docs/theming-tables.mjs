/** The tables of docs/theming.md: variables with their defaults, and parts, from a custom elements manifest and the stylesheets. */
import { listElements } from './element-api.mjs';
import { code, describe, formatTable } from './markdown-tables.mjs';

const EVERY_ELEMENT = 'Every element';

/**
 * @param {{modules: object[]}} manifest a custom elements manifest
 * @param {Map<string, import('./design-tokens.mjs').Token>} tokens
 * @returns {string} Markdown: the variables that every element reads, then those of each
 */
export function formatTokenTables(manifest, tokens) {
  return formatGroups(manifest, 'cssProperties', (title, properties) =>
    formatTable(title, ['Variable', 'What it is', 'Default, light', 'Dark'], properties, (property) => {
      const { light, dark } = tokens.get(property.name);
      return [code(property.name), describe(property), formatDefault(light), dark === light ? '' : code(dark)];
    }),
  );
}

/**
 * @param {{modules: object[]}} manifest a custom elements manifest
 * @returns {string} Markdown: the parts that every element has, then those of each
 */
export function formatPartTables(manifest) {
  return formatGroups(manifest, 'cssParts', (title, parts) =>
    formatTable(title, ['Part', 'What it is'], parts, (part) => [code(part.name), describe(part)]),
  );
}

function formatGroups(manifest, member, format) {
  const elements = listElements(manifest);
  const shared = elements[0][member].filter(({ inheritedFrom }) => inheritedFrom);
  const own = elements.map(({ tagName, [member]: all }) => [
    `\`<${tagName}>\``,
    all.filter(({ inheritedFrom }) => !inheritedFrom),
  ]);
  return [[EVERY_ELEMENT, shared], ...own].map(([title, rows]) => format(title, rows)).join('\n\n');
}

/** One that follows another is said to. */
function formatDefault(value) {
  const [, other] = /^var\(--_(msp-[a-z-]+)\)$/.exec(value) ?? [];
  return other ? `that of \`--${other}\`` : code(value.replaceAll('--_msp', '--msp'));
}
