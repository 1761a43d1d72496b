import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLE = path.join(ROOT, 'packages/elements/src/example.tsx');

const OPTIONS = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'react',
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['source'],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

test('React knows our tags, their attributes, properties and events, and what they take', () => {
  const complaints = check(`
    import { useRef } from 'react';
    import type { MspMap } from './index.js';
    import type { MspMapReactProps } from './react.js';
    export function Map(props: MspMapReactProps) {
      const map = useRef<MspMap>(null);
      return <msp-map ref={map} id="map" className="wide" {...props} onmsp-select={(event) => event.partnership?.id} />;
    }
    export const page = <main>
      <Map src="feed.json" scope="E12000003" heading-level="3" noHelp />
      <msp-directory src="feed.json" for="map" onmsp-filter={({ count }) => count.toFixed()}><p>List</p></msp-directory>
      <msp-partnership-card src="feed.json" partnership="a-partnership" key="card" />
    </main>;`);
  assert.deepEqual(complaints, []);
});

test('a name that no element has, and a value of the wrong kind, are refused', () => {
  const complaints = check(`
    import './react.js';
    export const wrong = <msp-map src="feed.json" sourse="feed.json" />;
    export const kind = <msp-directory noHelp="yes" />;
    export const event = <msp-map onmsp-select={(event: MouseEvent) => event} />;`);
  assert.equal(complaints.length, 3, complaints.join('\n'));
  assert.match(complaints[0], /sourse/);
  assert.match(complaints[1], /boolean/);
  assert.match(complaints[2], /MspSelectEvent/);
});

test('events and tags are typed for a page’s own script, too', () => {
  const complaints = check(`
    import './index.js';
    const map = document.querySelector('msp-map');
    map?.addEventListener('msp-select', (event) => event.partnership?.id.toUpperCase());
    map?.addEventListener('msp-error', ({ error }) => error.code === 'too-new');
    document.querySelector('msp-directory')?.addEventListener('msp-filter', ({ count, filters }) => [count.toFixed(), filters]);
    document.createElement('msp-partnership-card').partnership = 'a-partnership';
    map?.addEventListener('msp-load', ({ partnerships }) => partnerships);`);
  assert.equal(complaints.length, 1, complaints.join('\n'));
  assert.match(complaints[0], /'partnerships' does not exist on type 'MspLoadEvent'/);
});

/** @returns {string[]} what the compiler says about a module beside our sources */
function check(source) {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  const own = (file) => path.resolve(file) === EXAMPLE;
  host.fileExists = (file) => own(file) || fileExists(file);
  host.readFile = (file) => (own(file) ? source : readFile(file));
  host.getSourceFile = (file, ...rest) =>
    own(file) ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  const program = ts.createProgram([EXAMPLE], OPTIONS, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(EXAMPLE));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
