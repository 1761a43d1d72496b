/** How the custom elements manifest is made from the sources' comments. Run through `npm run docs`. */

const SOURCES = 'packages/elements/src';

/** Called by the browser or by Lit, never by a page. */
const LIFECYCLE = new Set([
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'styles',
]);

/** Takes out what a page cannot reach, and points at the files that are published (`lib/*.js`). */
const publishedApi = {
  name: 'published-api',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = findPublishedPath(module.path);
      for (const declaration of module.declarations ?? []) keepPublicMembers(declaration);
    }
    rewriteModuleReferences(customElementsManifest);
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

function keepPublicMembers(declaration) {
  if (declaration.members) declaration.members = declaration.members.filter(isPublicMember);
  // The analyzer also guesses events from calls; ours are the documented ones, all named msp-*
  if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith('msp-'));
  // It takes the browser's Event for a class of the same file
  if (declaration.superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
}

function isPublicMember({ name, privacy, static: isStatic }) {
  return privacy !== 'private' && privacy !== 'protected' && !isStatic && !/^[#_]/.test(name) && !LIFECYCLE.has(name);
}

/** References to modules sit at many depths (exports, superclass, inheritedFrom), always under the key `module`. */
function rewriteModuleReferences(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'module' && typeof value === 'string') node[key] = findPublishedPath(value);
    else rewriteModuleReferences(value);
  }
}

function findPublishedPath(sourcePath) {
  return sourcePath.replace(/^\/?packages\/elements\/src\/(.*)\.[tj]s$/, 'lib/$1.js');
}

export default {
  globs: [
    `${SOURCES}/index.ts`,
    `${SOURCES}/shared/events.ts`,
    `${SOURCES}/shared/*-element.ts`,
    `${SOURCES}/msp-*/msp-*.ts`,
  ],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publishedApi],
};
