import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { restrictPaths } from './scripts/lint/boundaries.mjs';
import { fileNames } from './scripts/lint/file-names.mjs';
import { restrictGlobals, restrictImports, restrictSyntax } from './scripts/lint/never-list.mjs';

const SOURCES = ['packages/*/src/**/*.ts'];
const TESTS = ['**/*.test.ts', '**/*.test.mjs', 'packages/elements/src/testing/**/*.ts', 'e2e/**/*.{ts,mjs,js}'];
const SCRIPTS = ['**/*.js', '**/*.mjs'];
/** Files whose tool asks for a default export. */
const TOOL_CONFIGS = ['*.config.js', '*.config.mjs', '**/*-reporter.mjs'];

const NODE_GLOBALS = names(
  'console process Buffer URL URLSearchParams AbortController AbortSignal TextDecoder TextEncoder fetch Response performance',
  'setTimeout clearTimeout setInterval clearInterval setImmediate structuredClone',
);
const PAGE_GLOBALS = names(
  'window document navigator location history customElements Event CustomEvent HTMLElement Element Node getComputedStyle',
  'requestAnimationFrame ResizeObserver MutationObserver KeyboardEvent matchMedia CSS',
);

export default defineConfig([
  { ignores: ['**/lib/', 'dist/', 'packed/', '**/*.d.ts', 'coverage/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX, local: { rules: { 'file-names': fileNames } } },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.mjs', '.js'],
          extensionAlias: { '.js': ['.ts', '.js'] },
          conditionNames: ['source', 'import', 'default'],
        }),
      ],
    },
    rules: {
      'local/file-names': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  { files: TOOL_CONFIGS, rules: { 'import-x/no-default-export': 'off' } },

  // TypeScript: everything the compiler knows
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },

  // Elements: templates, custom elements, accessibility
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // It does not see names bound with .textContent, which is how feed text must be bound; axe checks names in the tests
      'lit-a11y/accessible-name': 'off',
      'lit/no-template-bind': 'error',
      'lit/no-value-attribute': 'error',
      'lit/lifecycle-super': 'error',
      // Lit binds the host to its handlers, so `@click=${this.#onClick}` is right
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  // The never-list and the boundaries between folders (order matters: the later entry replaces a rule's options)
  {
    files: SOURCES,
    rules: {
      'import-x/no-restricted-paths': restrictPaths,
      'import-x/no-cycle': 'error',
      'no-restricted-globals': restrictGlobals(),
      'no-restricted-syntax': restrictSyntax(),
      '@typescript-eslint/no-restricted-imports': restrictImports(),
    },
  },
  {
    files: [
      'packages/feed/src/load-json.ts',
      'packages/elements/src/doctor/probe-file.ts',
      'packages/publish/src/validate/web/request-address.ts',
    ],
    rules: {
      'no-restricted-globals': restrictGlobals({ mayFetch: true }),
      'no-restricted-syntax': restrictSyntax({ mayFetch: true }),
    },
  },
  {
    files: ['packages/feed/src/search.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': restrictImports({ mayFuse: true }) },
  },
  {
    files: ['packages/elements/src/shared/register.ts'],
    rules: { 'no-restricted-syntax': restrictSyntax({ mayRegister: true }) },
  },
  // React's own types are a namespace, and only there can a tag be added to them
  { files: ['packages/elements/src/react.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
  {
    files: ['packages/elements/src/msp-map/map-view.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': restrictImports({ mayLit: false }) },
  },
  {
    files: ['packages/elements/src/msp-map/map-clusters.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': restrictImports({ mayCluster: true, mayLit: false }) },
  },
  {
    files: ['packages/elements/src/msp-map/leaflet.ts', 'packages/elements/src/msp-map/leaflet-tiles.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': restrictImports({ mayLeaflet: true, mayLit: false }) },
  },
  // Holds functions that run in the page it visits
  { files: ['bench/startup/visit.mjs'], languageOptions: { globals: PAGE_GLOBALS } },
  {
    files: ['demo/**/*.{js,mjs}'],
    languageOptions: { globals: PAGE_GLOBALS },
    rules: { 'no-restricted-syntax': restrictSyntax({ mayFetch: true }) },
  },
  {
    files: TESTS,
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { globals: PAGE_GLOBALS },
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': restrictSyntax({ test: true }),
      '@typescript-eslint/no-restricted-imports': restrictImports({ test: true }),
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      // Node's runner waits for these by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] }] },
      ],
    },
  },

  { files: SCRIPTS, languageOptions: { globals: NODE_GLOBALS } },
  prettier,
]);

function names(...lines) {
  return Object.fromEntries(lines.flatMap((line) => line.split(' ')).map((name) => [name, 'readonly']));
}
