import { expect } from 'chai';
import { ELEMENT_TAGS, mountInState } from './testing/element-states.js';
import { listParts, listUnnamed } from './testing/list-unnamed.js';
import { findPart, unmountAll } from './testing/mount.js';
import { listScenes } from './testing/part-scenes.js';

/** What is put on the page dozens of times takes its time. */
const PATIENCE_MS = 60_000;

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
}

/** Names of the parts that an element's documents promise. */
async function readDocumentedParts(tag: string): Promise<string[]> {
  const response = await fetch('/packages/elements/custom-elements.json');
  const { modules } = (await response.json()) as { modules: readonly { declarations: readonly Declaration[] }[] };
  const declaration = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  return (declaration?.cssParts ?? []).map(({ name }) => name).sort();
}

describe('parts', () => {
  afterEach(unmountAll);

  for (const tag of ELEMENT_TAGS) {
    it(`lead to everything that can be seen of <${tag}>, and all of them are documented`, async function () {
      this.timeout(PATIENCE_MS);
      const seen = new Set<string>();
      const unnamed: string[] = [];
      for (const [name, show] of listScenes(tag)) {
        const element = await show();
        unnamed.push(...listUnnamed(element).map((node) => `${name}: ${node}`));
        for (const part of listParts(element)) seen.add(part);
        unmountAll();
      }
      expect(unnamed.join('\n')).to.equal('');
      expect([...seen].sort()).to.deep.equal(await readDocumentedParts(tag));
    });
  }

  it('are looked for in a way that finds what has none', async () => {
    const card = await mountInState('msp-partnership-card', 'ready');
    expect(listUnnamed(card)).to.deep.equal([]);
    findPart(card, 'fields')!.removeAttribute('part');
    findPart(card, 'label')!.removeAttribute('part');
    expect(listUnnamed(card)).to.have.length(2);
  });
});
