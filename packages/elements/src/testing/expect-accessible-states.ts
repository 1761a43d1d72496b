import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from './axe.js';
import { ELEMENT_STATES, mountInState, type ElementTag } from './element-states.js';
import { unmountAll } from './mount.js';
import { nextFrame } from './until.js';

const WIDE = { width: 1000, height: 800 };
/** What WCAG 1.4.10 asks for: 1280 px at 400 %. */
const NARROW = { width: 320, height: 640 };

/** Gives the page the colours that go with a scheme, as a page that has one does. */
export function setColourScheme(scheme: string): void {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.background = scheme && 'Canvas';
  style.color = scheme && 'CanvasText';
}

/** Looks with axe at an element in every state, in both languages, light and dark, wide and narrow. */
export function describeAccessibleStates(tag: ElementTag): void {
  describe(`<${tag}> in every state`, () => {
    afterEach(() => {
      unmountAll();
      setColourScheme('');
    });
    after(() => setViewport({ width: 800, height: 600 }));

    for (const [size, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
      describe(size, () => {
        before(() => setViewport(viewport));

        for (const scheme of ['light', 'dark']) {
          for (const state of ELEMENT_STATES) {
            it(`is accessible when it is ${state}, ${scheme}`, async () => {
              setColourScheme(scheme);
              await expectAccessible(await mountInState(tag, state));
            });
          }

          it(`is accessible in Welsh, ${scheme}`, async () => {
            setColourScheme(scheme);
            await expectAccessible(await mountInState(tag, 'ready', { lang: 'cy' }));
          });
        }

        it('never makes the page scroll sideways', async () => {
          for (const state of ELEMENT_STATES) {
            await mountInState(tag, state);
            const { scrollWidth, clientWidth } = document.documentElement;
            expect(scrollWidth, state).to.equal(clientWidth);
            unmountAll();
          }
        });
      });
    }

    it('is accessible on a page that follows a dark desktop', async function () {
      if (!navigator.userAgent.includes('Chrome')) this.skip(); // only there can a test turn the desktop dark
      await emulateMedia({ colorScheme: 'dark' });
      try {
        setColourScheme('light dark');
        const element = await mountInState(tag, 'ready');
        await nextFrame();
        expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
        await expectAccessible(element);
      } finally {
        await emulateMedia({ colorScheme: 'light' });
      }
    });
  });
}
