import { expect } from 'chai';

/** Left by Lit as npm has it; the built files are without them (scripts/build/leave-no-trace.mjs). */
const LEFT_BY_LIT = /^(lit|reactive)\w+(Versions|Metadata|Warnings)$/;

const CLASSES = {
  MspMap: () => import('./msp-map/msp-map.js'),
  MspDirectory: () => import('./msp-directory/msp-directory.js'),
  MspPartnershipCard: () => import('./msp-partnership-card/msp-partnership-card.js'),
};

describe('importing the class', () => {
  for (const [name, load] of Object.entries(CLASSES)) {
    it(`${name} registers no tag, adds nothing to the page and asks for nothing but modules`, async () => {
      const before = describePage();
      performance.clearResourceTimings();
      const module: Readonly<Record<string, unknown>> = await load();
      expect(module[name]).to.be.a('function');
      expect(describePage()).to.deep.equal(before);
      const requests = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      expect(requests.filter((path) => !/\.(ts|js)$/.test(path))).to.deep.equal([]);
      for (const tag of ['msp-map', 'msp-directory', 'msp-partnership-card']) {
        expect(customElements.get(tag), tag).to.equal(undefined);
      }
    });
  }
});

function describePage(): readonly string[] {
  const names = Object.getOwnPropertyNames(window).filter((name) => !LEFT_BY_LIT.test(name));
  return [...names.sort(), document.head.innerHTML, document.body.innerHTML];
}
