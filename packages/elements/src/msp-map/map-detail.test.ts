import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState } from '../testing/element-states.js';
import { clickOn, press } from '../testing/hands.js';
import { findPart, findParts, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const DERBY = 'E06000015';
const CAMDEN = 'E09000007';
const METROPOLITAN = 'E23000001';
/** Its councils have no shapes of their own. */
const NORTHAMPTONSHIRE = 'E23000022';

const findCouncil = (map: Element, code: string) =>
  findParts(map, 'council').find(({ dataset }) => dataset['id'] === code)!;
const findOutline = (map: Element, code: string) =>
  findParts(map, 'outline').find(({ dataset }) => dataset['id'] === code)!;
const findLondon = (map: Element) => map.shadowRoot!.querySelector<HTMLElement>('.close-up')!;
const point = (target: Element, type: string, place: PointerEventInit = {}) =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', ...place }));

describe('details of <msp-map>', () => {
  afterEach(unmountAll);

  describe('councils', () => {
    it('are drawn once the map is enlarged, not before', async () => {
      const map = await mountInState('msp-map', 'ready');
      expect(findParts(map, 'council')).to.deep.equal([]);
      findLondon(map).focus();
      await press('Enter');
      await untilPart(map, 'council');
      await until(() => findCouncil(map, CAMDEN).getBoundingClientRect().width > 12, 'a borough can be hit');
    });

    it('are told by their area where they have no shape of their own: it keeps its colour, and answers', async () => {
      const map = await mountInState('msp-map', 'ready');
      await clickOn(findLondon(map));
      await untilPart(map, 'council');
      const read = (code: string) => {
        const { fill, pointerEvents } = getComputedStyle(findOutline(map, code));
        return { filled: fill !== 'none', pointed: pointerEvents !== 'none' };
      };
      await until(() => !read(METROPOLITAN).filled, 'councils have the colours');
      expect(read(METROPOLITAN).pointed).to.equal(false);
      expect(read(NORTHAMPTONSHIRE)).to.deep.equal({ filled: true, pointed: true });
      findOutline(map, NORTHAMPTONSHIRE).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await until(() => readPart(map, 'panel-area')?.includes('Northamptonshire'), 'the panel says who works there');
      expect(findOutline(map, NORTHAMPTONSHIRE).classList.contains('chosen')).to.equal(true);
      expect(read(NORTHAMPTONSHIRE).filled, 'with the colour of what is chosen').to.equal(true);
    });

    it('disappear when the map is small again', async () => {
      const map = await mountInState('msp-map', 'ready');
      await clickOn(findLondon(map));
      await untilPart(map, 'council');
      await clickOn(findParts(map, 'control').find((control) => control.ariaLabel === 'Show the whole map')!);
      // Firefox and WebKit give what is not drawn the size that it would have.
      const drawn = map.shadowRoot!.querySelector('.councils')!;
      await until(() => getComputedStyle(drawn).display === 'none', 'no council is drawn');
    });

    it('answer with who works there', async () => {
      const map = await mountInState('msp-map', 'ready');
      await clickOn(findLondon(map));
      await untilPart(map, 'council');
      findCouncil(map, DERBY).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await until(() => readPart(map, 'panel')?.includes('Peak Partnership'), 'the panel says who works there');
      expect(readPart(map, 'panel')).to.contain('Derby');
      expect(findCouncil(map, DERBY).classList.contains('chosen')).to.equal(true);
      const list = findPart(map, 'area-choice') as HTMLSelectElement;
      expect(list.selectedOptions[0]?.text, 'the list has it too, so that "All areas" leads back').to.equal('Derby');
    });

    it('are there from the start where the scope is one of them, which is shown large, its surroundings faint', async () => {
      const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, scope: DERBY });
      await untilPart(map, 'council');
      expect(findCouncil(map, DERBY).dataset['coverage']).to.equal('partnership');
      expect(findCouncil(map, CAMDEN).dataset['coverage']).to.equal('outside');
      const frame = findPart(map, 'map')!.getBoundingClientRect();
      await until(() => findCouncil(map, DERBY).getBoundingClientRect().height > frame.height * 0.5, 'Derby is large');
    });

    it('are in the words too, by police force area', async () => {
      const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, scope: DERBY });
      await untilPart(map, 'council');
      findPart(map, 'text-map')!.querySelector('summary')!.click();
      await until(() => findParts(map, 'text-map-area').length === 2, 'the force area and the council are described');
      expect(findParts(map, 'text-map-area').map(readText)[1]).to.match(
        /^Derby\. About \d+ km .* Surrounded by Derbyshire/,
      );
    });

    it('are counted and described in the words while they are to be seen, and not when the map is small again', async () => {
      const map = await mountInState('msp-map', 'ready');
      const words = findPart(map, 'text-map')!;
      const title = findPart(map, 'text-map-title')!;
      expect(readText(title)).to.equal('The map in words (45 areas)');
      await clickOn(findLondon(map));
      await untilPart(map, 'council');
      await until(() => /\(2\d\d areas\)/.test(readText(title)), 'councils are counted');
      await clickOn(title);
      await until(() => findParts(map, 'text-map-area').length > 200, 'councils are described');
      await clickOn(findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === 'Show the whole map')!);
      await until(() => readText(title) === 'The map in words (45 areas)', 'only police force areas are counted');
      expect(words.querySelectorAll('[part="text-map-area"]')).to.have.lengthOf(45);
    });
  });

  describe('London', () => {
    it('is reached by a button, without the engine too, and left again', async () => {
      const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, load: 'press' });
      await untilPart(map, 'outline');
      const width = () => findOutline(map, METROPOLITAN).getBoundingClientRect().width;
      const before = width();
      await clickOn(findLondon(map));
      await until(() => width() > before * 5, 'London is large');
      expect(readText(findLondon(map))).to.equal('Whole map');
      await clickOn(findLondon(map));
      await until(() => Math.abs(width() - before) < 1, 'the whole map is shown');
    });

    it('has no button where the page does not speak of it', async () => {
      const map = await mountInState('msp-map', 'ready', { scope: DERBYSHIRE });
      expect(findLondon(map)).to.equal(null);
    });
  });

  describe('the name of the area under the pointer', () => {
    async function hover() {
      // A mouse that rests on the map where the test before left it would point at something else.
      await sendMouse({ type: 'move', position: [0, 0] });
      const map = await mountInState('msp-map', 'ready');
      const outline = findOutline(map, DERBYSHIRE);
      const { x, y, width, height } = outline.getBoundingClientRect();
      point(outline, 'pointerover', { clientX: x + width / 2, clientY: y + height / 2 });
      return { map, label: findPart(map, 'area-label')! };
    }

    it('says how many partnerships there are', async () => {
      const { label } = await hover();
      expect(label.hidden).to.equal(false);
      expect(readText(label)).to.equal('Derbyshire 2 partnerships');
    });

    it('stays while the pointer is on it, and leads to the area', async () => {
      const { map, label } = await hover();
      point(label, 'pointerover');
      expect(label.hidden).to.equal(false);
      await clickOn(label);
      await until(() => readPart(map, 'panel')?.includes('Peak Partnership'), 'the panel says who works there');
    });

    it('goes with Escape, wherever focus is, and comes back for another area', async () => {
      const { map, label } = await hover();
      await press('Escape');
      expect(label.hidden).to.equal(true);
      point(findOutline(map, 'E23000032'), 'pointerover');
      expect(readText(label)).to.contain('Kent');
    });

    it('goes when the pointer leaves, and does not come for a finger', async () => {
      const { map, label } = await hover();
      point(findPart(map, 'map')!, 'pointerleave');
      expect(label.hidden).to.equal(true);
      point(findOutline(map, DERBYSHIRE), 'pointerover', { pointerType: 'touch' });
      expect(label.hidden).to.equal(true);
    });

    it('is on the map for the chosen area, without a pointer', async () => {
      const map = await mountInState('msp-map', 'ready');
      const list = findPart(map, 'area-choice') as HTMLSelectElement;
      list.value = DERBYSHIRE;
      list.dispatchEvent(new Event('change'));
      const name = await until(() => map.shadowRoot?.querySelector('.area-name.chosen'), 'a name is on the map');
      expect(name.textContent).to.equal('Derbyshire');
      expect(getComputedStyle(name).display).not.to.equal('none');
    });
  });

  it('writes a name once where a county has that of its police force area', async () => {
    const map = await mountInState('msp-map', 'ready');
    await clickOn(findLondon(map));
    await untilPart(map, 'council');
    const names = [...map.shadowRoot!.querySelectorAll('.area-name')].map(({ textContent }) => textContent);
    expect(names).to.include('Derbyshire');
    expect(new Set(names).size).to.equal(names.length);
  });

  it('is accessible with councils', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, scope: DERBY });
    await untilPart(map, 'council');
    await expectAccessible(map);
  });
});
