import { expect } from 'chai';
import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState } from '../testing/element-states.js';
import { clickOn, press, tabTo } from '../testing/hands.js';
import { findPart, findParts, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE, SAMPLE_FEATURES } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const NORTH_WALES = 'W15000001';

const findSwitch = (map: Element, level: string) =>
  findPart(map, 'layers')!.querySelector<HTMLInputElement>(`[data-level="${level}"]`)!;
const readCoverage = (map: Element, code: string) =>
  findParts(map, 'outline').find(({ dataset }) => dataset['id'] === code)?.dataset['coverage'];
const listMarkers = (map: Element) => findParts(map, 'marker').map(({ dataset }) => dataset['id']);

async function flip(map: Element, level: string): Promise<void> {
  const box = findSwitch(map, level);
  await tabTo(box);
  const wanted = !box.checked;
  await press(' ');
  await until(() => box.checked === wanted, 'the switch is flipped');
}

describe('the levels on <msp-map>', () => {
  afterEach(unmountAll);

  it('each have a switch with their count', async () => {
    const map = await mountInState('msp-map', 'ready');
    expect(findParts(map, 'layer').map(readText)).to.deep.equal([
      'Sub-regional (1)',
      'Regional (1)',
      'National (1), in the list, not on the map',
    ]);
    await expectAccessible(map);
  });

  it('take their markers along, and bring them back', async () => {
    const map = await mountInState('msp-map', 'ready');
    await flip(map, 'regional');
    await until(() => listMarkers(map).join() === 'peak', 'only the sub-regional one is on the map');
    await flip(map, 'regional');
    await until(() => listMarkers(map).length === 2, 'both are on the map');
  });

  it('say how many are left', async () => {
    const map = await mountInState('msp-map', 'ready');
    expect(readPart(map, 'status')).to.equal('3 partnerships');
    // In the order of Tab: Firefox leaves the page at its end.
    await flip(map, 'sub-regional');
    await until(() => readPart(map, 'status') === '2 partnerships', 'two are left');
    await flip(map, 'regional');
    await flip(map, 'national');
    await until(() => readPart(map, 'status') === 'Every level is switched off on this map.', 'none is left');
  });

  it('take back what was said of the map before', async () => {
    const map = await mountInState('msp-map', 'ready');
    const said = map.shadowRoot!.querySelector('.view-status')!;
    await until(() => findParts(map, 'control').length > 0, 'the engine has taken over');
    await clickOn(findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === 'Zoom in')!);
    await until(() => said.textContent.startsWith('The map now shows'), 'it is said what the map shows');
    await flip(map, 'regional');
    await until(() => said.textContent === '', 'it is taken back');
  });

  it('never leave a gap where somebody works', async () => {
    const map = await mountInState('msp-map', 'ready');
    expect(readCoverage(map, NORTH_WALES)).to.equal('national');
    await flip(map, 'national');
    expect(readCoverage(map, NORTH_WALES)).to.equal('hidden');
    expect(readPart(map, 'legend')).to.contain('Known only at a level that is switched off');
    expect(readPart(map, 'panel')).not.to.contain('Wales Group');
    expect(readCoverage(map, DERBYSHIRE)).to.equal('partnership');
  });

  it('take along what is listed of one place, as a filter and another list do', async () => {
    const build = (level: string, id: string) =>
      buildFeature({ name: `Group ${id}`, level }, { id, geometry: { type: 'Point', coordinates: [-1.9, 52.5] } });
    const features = [build('local', 'one'), build('regional', 'two'), build('local', 'three')];
    const map = mount('msp-map', { src: createFeedUrl(features), areas: AREAS_URL });
    await tabTo(await untilPart(map, 'cluster'));
    await press('Enter');
    const listed = () => findParts(map, 'panel-result').map(({ dataset }) => dataset['id']);
    await until(() => listed().length === 3, 'they are listed');
    await flip(map, 'regional');
    await until(() => listed().join() === 'one,three', 'the regional one is not listed');
    expect(readPart(map, 'panel-title')).to.equal('2 partnerships at one place on the map');
    map.shown = new Set(['three']);
    await until(() => listed().join() === 'three', 'nor is what is filtered away');
    map.partnerships = SAMPLE_FEATURES;
    await until(() => !readPart(map, 'panel')?.includes('at one place'), 'nor is what is gone');
    expect(listed()).not.to.include('three');
  });

  it('are those of partnerships without a marker, which are not listed with the national ones', async () => {
    const placeless = buildFeature({ name: 'Peak Forum', level: 'local' }, { id: 'forum', geometry: null });
    const map = await mountInState('msp-map', 'ready', { src: createFeedUrl([...SAMPLE_FEATURES, placeless]) });
    const readLists = () => findParts(map, 'panel-title').map((title) => readText(title.parentElement!));
    const national = 'Partnerships of a whole nation, or of the UK Wales Group';
    expect(readLists()).to.deep.equal([national, 'Partnerships without a marker on the map Peak Forum']);
    // In the order of the switches: Tab leads on, and not in every browser round to the first again.
    await flip(map, 'local');
    expect(readLists()).to.deep.equal([national]);
    await flip(map, 'local');
    await flip(map, 'national');
    expect(readLists()).to.deep.equal(['Partnerships without a marker on the map Peak Forum']);
  });

  it('still answer for an area with everybody who works there', async () => {
    const map = await mountInState('msp-map', 'ready');
    await flip(map, 'regional');
    const list = findPart(map, 'area-choice') as HTMLSelectElement;
    list.value = DERBYSHIRE;
    list.dispatchEvent(new Event('change'));
    await until(() => findParts(map, 'panel-group').length === 2, 'both levels are in the panel');
  });

  it('tell one partnership from several that overlap', async () => {
    const map = await mountInState('msp-map', 'ready');
    const [one, several] = ['E23000019', DERBYSHIRE].map((code) =>
      findParts(map, 'outline').find(({ dataset }) => dataset['id'] === code),
    );
    expect(one?.dataset['count']).to.equal('1');
    expect(several?.dataset['count']).to.equal('2');
    expect(getComputedStyle(one!).fill).not.to.equal(getComputedStyle(several!).fill);
  });

  it('leave the chosen area its own colour where several overlap', async () => {
    const map = await mountInState('msp-map', 'ready');
    const area = findParts(map, 'outline').find(({ dataset }) => dataset['id'] === DERBYSHIRE)!;
    const unchosen = getComputedStyle(area).fill;
    map.selected = 'peak';
    await until(() => getComputedStyle(area).fill !== unchosen, 'the chosen area looks chosen');
  });

  it('differ by a pattern where none is known, where only a national group is, and where a level is off', async () => {
    const map = await mountInState('msp-map', 'ready');
    await flip(map, 'sub-regional');
    await flip(map, 'regional');
    for (const coverage of ['none', 'national', 'hidden']) {
      const outline = findParts(map, 'outline').find(({ dataset }) => dataset['coverage'] === coverage)!;
      const [, id] = /url\("#(.*)"\)/.exec(getComputedStyle(outline).fill) ?? [];
      expect(map.shadowRoot?.getElementById(id ?? '')?.localName, coverage).to.equal('pattern');
    }
  });
});
