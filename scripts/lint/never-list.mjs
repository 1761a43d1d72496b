/**
 * What nobody writes in this repository, as lint rules. Each message says what to do in its place. The reasons are in docs/architecture.md:
 * we are a guest on strangers' pages, and the feed is text from a stranger.
 */

/** Rules about syntax: a selector over the syntax tree and the message for whoever meets it. */

const MARKUP = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Markup from strings lets a feed write into the page: build nodes, or use a Lit template.',
  },
  {
    selector: 'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup from strings lets a feed write into the page: build nodes, or use a Lit template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML)\\s*=/]',
    message: 'Markup from strings lets a feed write into the page: bind .textContent.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message:
      "A strict page blocks style attributes: use a class, or element.style.setProperty() in the element's updated().",
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A strict page blocks style attributes: use a class or element.style.setProperty().',
  },
];

const TRACES = [
  {
    selector: 'MemberExpression[property.name="pushState"]',
    message: "The reader's Back button belongs to the host page: use replaceState.",
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
    message: 'No storage: a widget leaves nothing behind on the host page.',
  },
  {
    selector:
      'MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(localStorage|sessionStorage|indexedDB)$/]',
    message: 'No storage: a widget leaves nothing behind on the host page.',
  },
];

const MODULE_STATE = [
  {
    selector:
      'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
    message:
      'A module-level `let` is shared by every widget on the page and must be reset by tests: keep it in an instance.',
  },
];

const ENUMS = [
  {
    selector: 'TSEnumDeclaration',
    message: 'No enum: a union of strings is plain JavaScript and reads the same in the feed.',
  },
];

const LEAFLET_MARKUP = [
  {
    selector: 'CallExpression[callee.property.name=/^(bindPopup|bindTooltip|openPopup|openTooltip|setPopupContent)$/]',
    message: 'Our panel shows what a marker stands for; pop-ups take HTML strings and have no keyboard path.',
  },
  {
    selector: 'Property[key.name="html"][value.type=/^(Literal|TemplateLiteral|BinaryExpression)$/]',
    message: 'Leaflet writes an HTML string with innerHTML: give it an element.',
  },
];

const REGISTRATION = [
  {
    selector: 'CallExpression[callee.property.name="define"][callee.object.name="customElements"]',
    message: 'Tags are registered through shared/register.ts, where the first one wins.',
  },
  {
    selector: 'CallExpression[callee.property.name="define"][callee.object.property.name="customElements"]',
    message: 'Tags are registered through shared/register.ts, where the first one wins.',
  },
];

const NETWORK = [
  {
    selector:
      'MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(fetch|XMLHttpRequest|WebSocket|EventSource)$/]',
    message: 'One door for the network: packages/feed/src/load-json.ts, with its timeout and size limit.',
  },
  {
    selector: 'MemberExpression[property.name="sendBeacon"]',
    message: 'A widget sends nothing to anyone.',
  },
];

const SLEEPING = [
  {
    selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
    message: 'No sleeping in tests: wait for the thing itself (updateComplete, an event, a condition).',
  },
  {
    selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.property.name="setTimeout"]',
    message: 'No sleeping in tests: wait for the thing itself (updateComplete, an event, a condition).',
  },
  {
    selector: 'CallExpression[callee.name="aTimeout"], CallExpression[callee.property.name="waitForTimeout"]',
    message: 'No sleeping in tests: wait for the thing itself (updateComplete, an event, a condition).',
  },
];

const CLASS_STRINGS = [
  {
    selector: 'MemberExpression[property.name="className"]',
    message: 'Ask for what a reader or a host page can see: role, name, text, part.',
  },
];

/** Lazy imports, which `no-restricted-imports` does not see. */
const LAZY_LEAFLET = {
  selector: 'ImportExpression[source.value=/^leaflet/]',
  message: 'Leaflet is imported by packages/elements/src/msp-map/leaflet.ts alone.',
};
const LAZY_FUSE = {
  selector: 'ImportExpression[source.value=/^fuse\\.js/]',
  message: 'Fuse is imported by packages/feed/src/search.ts alone.',
};

/**
 * The value of `no-restricted-syntax` for one kind of file. Flat config replaces a rule's options as a whole, so each kind of file
 * gets its complete list from here.
 * @param {{test?: boolean, mayRegister?: boolean, mayFetch?: boolean}} kind what the files are and may do
 */
export function restrictSyntax({ test = false, mayRegister = false, mayFetch = false } = {}) {
  const always = [...ENUMS, LAZY_LEAFLET, LAZY_FUSE];
  const inTests = [...SLEEPING, ...CLASS_STRINGS];
  const inSources = [
    ...MARKUP,
    ...TRACES,
    ...MODULE_STATE,
    ...LEAFLET_MARKUP,
    ...(mayRegister ? [] : REGISTRATION),
    ...(mayFetch ? [] : NETWORK),
  ];
  return ['error', ...always, ...(test ? inTests : inSources)];
}

/** The value of `no-restricted-globals`. Tests may look into storage to see that nothing is there. */
export function restrictGlobals({ mayFetch = false } = {}) {
  const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'].map((name) => ({
    name,
    message: 'No storage: a widget leaves nothing behind on the host page.',
  }));
  const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
    name,
    message: 'One door for the network: packages/feed/src/load-json.ts, with its timeout and size limit.',
  }));
  return ['error', ...storage, ...(mayFetch ? [] : network)];
}

const UNSAFE_DIRECTIVES = {
  regex: '^lit(-html)?/directives/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)(\\.js)?$',
  message: 'unsafeHTML, unsafeSVG and styleMap let data write markup or style attributes: bind text, use classes.',
};
const UNSAFE_STATIC = {
  regex: '^lit(-html)?/static-html(\\.js)?$',
  importNames: ['unsafeStatic'],
  message: 'unsafeStatic writes a string as markup: use literal``.',
};
const TAG_DECORATOR = {
  regex: '^lit(-element)?/decorators(/custom-element)?(\\.js)?$',
  importNames: ['customElement'],
  message: '@customElement registers on import: importing a class must register nothing. Use shared/register.ts.',
};
const MOCKS = {
  regex: '^(sinon|testdouble|esmock|proxyquire|@web/test-runner-mocks)(/|$)',
  message: 'No mocking of our own modules: give the function what it needs as an argument.',
};
const SLEEP_MODULE = {
  regex: '^(node:)?timers/promises$',
  message: 'No sleeping in tests: wait for the thing itself.',
};
const LEAFLET = {
  regex: '^leaflet(/|$)',
  message: 'Leaflet is imported by packages/elements/src/msp-map/leaflet.ts alone.',
};
const BARE_LEAFLET = {
  regex: '^leaflet(/dist/.*)?$',
  allowTypeImports: true,
  message: "Leaflet's main file overwrites the host page's window.L: import the modules you need from leaflet/src/.",
};
const SUPERCLUSTER = {
  regex: '^supercluster(/|$)',
  message: 'supercluster is imported by packages/elements/src/msp-map/map-clusters.ts alone.',
};

const FUSE = { regex: '^fuse\\.js(/|$)', message: 'Fuse is imported by packages/feed/src/search.ts alone.' };
const LIT = {
  regex: '^(@lit/|lit(-|/|$))',
  message: 'The map view draws with Leaflet alone and knows no Lit: pass it values.',
};

/**
 * The value of `@typescript-eslint/no-restricted-imports` for one kind of file.
 * @param {{mayLeaflet?: boolean, mayFuse?: boolean, mayCluster?: boolean, mayLit?: boolean, test?: boolean}} kind what the files are and may import
 */
export function restrictImports({
  mayLeaflet = false,
  mayFuse = false,
  mayCluster = false,
  mayLit = true,
  test = false,
} = {}) {
  const patterns = [UNSAFE_DIRECTIVES, UNSAFE_STATIC, TAG_DECORATOR, MOCKS, mayLeaflet ? BARE_LEAFLET : LEAFLET];
  if (!mayFuse) patterns.push(FUSE);
  if (!mayCluster) patterns.push(SUPERCLUSTER);
  if (!mayLit) patterns.push(LIT);
  if (test) patterns.push(SLEEP_MODULE);
  return ['error', { patterns }];
}
