import { expect } from 'chai';
import '../define-map.js';
import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import { mountInState } from '../testing/element-states.js';
import { findPart, findParts, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE, EAST_MIDLANDS } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const DERBY = 'E06000015';
const HIGH_PEAK = 'E07000037';
const KENT = 'E23000032';
/** One works in the police force area of Derby, but not in Derby; one in the whole nation. */
const AROUND_DERBY = [
  buildFeature({ name: 'County Forum', level: 'local', covers: [{ code: 'E10000007' }] }, { id: 'county' }),
  buildFeature({ name: 'England Group', level: 'national', covers: [{ code: 'E92000001' }] }, { id: 'england' }),
];

describe('a scope of <msp-map>', () => {
  afterEach(unmountAll);

  const listChoices = (map: Element) =>
    [...(findPart(map, 'area-choice') as HTMLSelectElement).options].slice(1).map(({ text }) => text);
  const isAnswered = (map: Element) => readPart(map, 'panel')?.includes('Who works here?') === true;

  async function mountCouncil(src = createFeedUrl()): Promise<Element> {
    const map = mount('msp-map', { src, areas: AREAS_URL, scope: DERBY });
    await untilPart(map, 'council');
    return map;
  }

  async function choose(map: Element, code: string): Promise<void> {
    const list = findPart(map, 'area-choice') as HTMLSelectElement;
    list.value = code;
    list.dispatchEvent(new Event('change'));
    await until(() => isAnswered(map), 'the panel says who works there');
  }

  async function pointAt(map: Element, code: string): Promise<void> {
    const outline = await until(
      () => findParts(map, 'outline').find(({ dataset }) => dataset['id'] === code),
      'the area is drawn',
    );
    outline.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
    await until(() => isAnswered(map), 'the panel says who works there');
  }

  it('takes a chosen area away that it does not hold, and the map goes to what it holds', async () => {
    const map = await mountInState('msp-map', 'ready');
    await choose(map, KENT);
    map.scope = EAST_MIDLANDS;
    await until(() => !isAnswered(map), 'no area is chosen');
    expect(readPart(map, 'panel')).not.to.contain('No partnership');
    const frame = findPart(map, 'map')!.getBoundingClientRect();
    const derbyshire = findParts(map, 'outline').find(({ dataset }) => dataset['id'] === DERBYSHIRE)!;
    await until(() => {
      const { left, right, height } = derbyshire.getBoundingClientRect();
      return left > frame.left && right < frame.right && height > 40;
    }, 'the scope is in view');
  });

  it('keeps a chosen area that it holds', async () => {
    const map = await mountInState('msp-map', 'ready');
    await choose(map, DERBYSHIRE);
    map.scope = EAST_MIDLANDS;
    await until(() => listChoices(map).length === 5, 'the scope is shown');
    expect(readPart(map, 'panel-area')).to.contain('Derbyshire');
  });

  it('of one council is what can be chosen, and not the police force area around it', async () => {
    const map = await mountCouncil();
    expect(listChoices(map)).to.deep.equal(['Derby']);
    expect(readPart(map, 'area-choice-label')).to.match(/^Area /);
    await pointAt(map, DERBYSHIRE);
    expect(readPart(map, 'panel-area')).to.equal('Derby (council)');
  });

  it('of two councils in one police force area answers for both', async () => {
    const map = await mountInState('msp-map', 'ready', { scope: `${DERBY} ${HIGH_PEAK}` });
    expect(listChoices(map)).to.deep.equal(['Derby', 'High Peak']);
    await pointAt(map, DERBYSHIRE);
    expect(readPart(map, 'panel-area')).to.equal('Derby, High Peak');
  });

  it('of one council never says of more than that that nobody is known', async () => {
    const map = await mountCouncil(createFeedUrl(AROUND_DERBY));
    findPart(map, 'text-map')!.querySelector('summary')!.click();
    const words = await until(() => {
      const areas = findParts(map, 'text-map-area').map(readText);
      return areas.length === 2 && areas;
    }, 'the force area and the council are described');
    expect(words[0]).to.contain('This page speaks of a part of it: Derby.');
    expect(words[0]).not.to.contain('No partnership');
    expect(words[1]).to.contain('No partnership of its own is known to this directory.');
  });

  it('names what it holds of an area under the pointer', async () => {
    const map = await mountCouncil();
    const outline = findParts(map, 'outline').find(({ dataset }) => dataset['id'] === DERBYSHIRE)!;
    outline.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
    expect(readPart(map, 'area-label')).to.equal('Derbyshire Derby: 2 partnerships');
  });
});
