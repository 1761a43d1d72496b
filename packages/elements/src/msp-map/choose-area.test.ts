import { expect } from 'chai';
import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState } from '../testing/element-states.js';
import { clickOn, press, tabTo } from '../testing/hands.js';
import { findFocused, findPart, findParts, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { DERBYSHIRE } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const NORTHUMBRIA = 'E23000007';
const DYFED_POWYS = 'W15000004';
const NORFOLK = 'E23000036';
const NORTH_WALES = 'W15000001';
const NORTHAMPTONSHIRE = 'E23000022';

describe('choosing an area on <msp-map>', () => {
  afterEach(unmountAll);

  const findList = (map: Element) => findPart(map, 'area-choice') as HTMLSelectElement;

  async function chooseByName(map: Element, code: string): Promise<void> {
    const list = findList(map);
    list.value = code;
    list.dispatchEvent(new Event('change'));
    await until(() => readPart(map, 'panel')?.includes('Who works here?'), 'the panel says who works there');
  }

  /** Waits until something has stood where it is for some frames. */
  async function untilStill(shape: Element): Promise<void> {
    let [left, frames] = [NaN, 0];
    await until(() => {
      const now = shape.getBoundingClientRect().left;
      frames = now === left ? frames + 1 : 0;
      left = now;
      return frames > 20;
    }, 'the map has come to rest');
  }

  function readGroups(map: Element): string[] {
    return findParts(map, 'panel-group').map(readText);
  }

  it('offers every police force area by name', async () => {
    const map = await mountInState('msp-map', 'ready');
    const names = [...findList(map).options].map(({ text }) => text);
    expect(names).to.have.lengthOf(46);
    expect(names.slice(0, 3)).to.deep.equal(['All areas', 'Avon and Somerset', 'Bedfordshire']);
  });

  it('offers only the areas of a scope', async () => {
    const map = await mountInState('msp-map', 'ready', { scope: DERBYSHIRE });
    expect([...findList(map).options].map(({ text }) => text)).to.deep.equal(['All areas', 'Derbyshire']);
  });

  it('lists who works in it by level, smallest first, each with its reason', async () => {
    const map = await mountInState('msp-map', 'ready');
    await chooseByName(map, DERBYSHIRE);
    expect(readGroups(map)).to.deep.equal([
      'Sub-regional Peak Partnership covers Derbyshire',
      'Regional Midlands Forum covers East Midlands',
    ]);
  });

  it('says when none of its own is known, and who works more widely', async () => {
    const map = await mountInState('msp-map', 'ready');
    await chooseByName(map, DYFED_POWYS);
    expect(readPart(map, 'panel')).to.contain('No partnership of its own is known to this directory.');
    expect(readPart(map, 'panel')).to.contain('These work for its whole nation, or for the UK:');
    expect(readGroups(map)).to.deep.equal(['National Wales Group covers Wales']);
  });

  it('never says that nobody works there', async () => {
    const map = await mountInState('msp-map', 'ready');
    await chooseByName(map, NORTHUMBRIA);
    expect(readPart(map, 'panel')).to.contain('There may still be one that this directory has not heard of.');
    expect(findParts(map, 'panel-result')).to.have.lengthOf(0);
  });

  it('marks the area on the map, and takes the mark away with "All areas"', async () => {
    const map = await mountInState('msp-map', 'ready');
    await chooseByName(map, DERBYSHIRE);
    expect(map.shadowRoot?.querySelectorAll('.outline.chosen')).to.have.lengthOf(1);
    const list = findList(map);
    list.value = '';
    list.dispatchEvent(new Event('change'));
    await until(() => !map.shadowRoot?.querySelector('.chosen'), 'no area is marked');
    expect(readPart(map, 'panel')).to.contain('Wales Group');
  });

  it('says how many work there, and where nobody of its own is known', async () => {
    const map = await mountInState('msp-map', 'ready');
    const untilSaid = (words: string) =>
      until(() => map.shadowRoot?.querySelector('.view-status')?.textContent === words, `"${words}" is said`);
    await chooseByName(map, DERBYSHIRE);
    await untilSaid('Derbyshire: 2 partnerships.');
    await chooseByName(map, NORTHUMBRIA);
    await untilSaid('Northumbria. No partnership of its own is known to this directory.');
  });

  it('is what the map shows, however many were chosen in the same moment before it', async () => {
    const map = await mountInState('msp-map', 'ready');
    await untilPart(map, 'controls');
    const list = findList(map);
    // Far from each other, so that Leaflet jumps to some and glides to others.
    for (const code of [NORFOLK, NORTH_WALES, NORTHAMPTONSHIRE]) {
      list.value = code;
      list.dispatchEvent(new Event('change'));
      await map.updateComplete;
    }
    const area = findParts(map, 'outline').find(({ dataset }) => dataset['id'] === NORTHAMPTONSHIRE)!;
    await untilStill(area);
    const [shape, edge] = [area.getBoundingClientRect(), findPart(map, 'map')!.getBoundingClientRect()];
    expect(shape.x + shape.width / 2).to.be.closeTo(edge.x + edge.width / 2, 30);
  });

  it('is closed by a button, which leads back to the list', async () => {
    const map = await mountInState('msp-map', 'ready');
    await chooseByName(map, DERBYSHIRE);
    await clickOn(findPart(map, 'close')!);
    await until(() => findParts(map, 'panel-group').length === 0, 'no area is chosen');
    expect(findFocused()).to.equal(findList(map));
    expect(findList(map).value).to.equal('');
  });

  it('is named by the panel, which has focus after a choice on the map', async () => {
    const map = await mountInState('msp-map', 'ready');
    expect(findPart(map, 'panel')?.ariaLabel).to.equal('Areas and partnerships');
    await chooseByName(map, DERBYSHIRE);
    expect(findPart(map, 'panel')?.ariaLabel).to.equal('Who works here? Derbyshire');
    map.selected = 'peak';
    await untilPart(map, 'card');
    expect(findPart(map, 'panel')?.ariaLabel).to.equal('Chosen partnership: Peak Partnership');
  });

  it('leaves focus in the list, whose arrow keys go from area to area', async () => {
    const map = await mountInState('msp-map', 'ready');
    await tabTo(findList(map));
    await chooseByName(map, DERBYSHIRE);
    expect(findFocused()).to.equal(findList(map));
  });

  it('opens a partnership from there, and Escape leads back step by step', async () => {
    const map = await mountInState('msp-map', 'ready');
    await chooseByName(map, DERBYSHIRE);
    const result = findParts(map, 'panel-result').find(({ dataset }) => dataset['id'] === 'peak')!;
    await tabTo(result);
    await press('Enter');
    await until(() => map.selected === 'peak', 'the partnership is chosen');
    await press('Escape');
    await until(() => map.selected === null, 'nothing is chosen');
    await until(() => (findFocused() as HTMLElement | null)?.dataset['id'] === 'peak', 'focus is where it came from');
    await press('Escape');
    await until(() => findParts(map, 'panel-group').length === 0, 'no area is chosen');
  });

  it('works by pointing at the area, and moves focus to the panel', async () => {
    const map = await mountInState('msp-map', 'ready');
    const outline = await until(
      () => map.shadowRoot?.querySelector('[part~="outline"][data-coverage="none"]'),
      'an area without a partnership is drawn',
    );
    outline.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
    await until(() => readPart(map, 'panel')?.includes('Who works here?'), 'the panel says who works there');
    expect(findFocused()).to.equal(findPart(map, 'panel'));
  });

  it('gives up a chosen partnership, and says so', async () => {
    const map = await mountInState('msp-map', 'ready', { selected: 'peak' });
    await untilPart(map, 'close');
    const heard: unknown[] = [];
    map.addEventListener('msp-select', (event) => heard.push(event.partnership));
    await clickOn(findPart(map, 'close')!);
    await until(() => map.selected === null, 'nothing is chosen');
    expect(heard).to.deep.equal([null]);
  });

  for (const code of [DERBYSHIRE, NORTHUMBRIA]) {
    it(`is accessible with ${code}`, async () => {
      const map = await mountInState('msp-map', 'ready');
      await chooseByName(map, code);
      await expectAccessible(map);
    });
  }

  it('is in Welsh on a Welsh page', async () => {
    const map = await mountInState('msp-map', 'ready', { lang: 'cy' });
    const list = findList(map);
    expect([...list.options].map(({ text }) => text)).to.include('Gogledd Cymru');
    list.value = DYFED_POWYS;
    list.dispatchEvent(new Event('change'));
    await until(() => readGroups(map).join() === 'Cenedlaethol Grŵp Cymru yn cwmpasu Cymru', 'the group is in Welsh');
  });
});
