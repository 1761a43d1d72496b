import { expect } from 'chai';
import '../define-map.js';
import { mountInState } from '../testing/element-states.js';
import { copyModulesWithout } from '../testing/fixture-server.js';
import { clickOn, press, pressShiftTab, tabTo } from '../testing/hands.js';
import {
  findFocused,
  findPart,
  findParts,
  mount,
  place,
  readPart,
  readText,
  unmountAll,
  untilPart,
} from '../testing/mount.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import type { MspSelectEvent } from '../shared/events.js';

const findMarker = (map: Element, id: string) => findParts(map, 'marker').find(({ dataset }) => dataset['id'] === id)!;
const findListed = (map: Element, id: string) =>
  findParts(map, 'panel-result').find(({ dataset }) => dataset['id'] === id)!;
const listIds = (nodes: readonly HTMLElement[]) => nodes.map(({ dataset }) => dataset['id']).sort();

function listenForChoices(map: HTMLElement): (string | null)[] {
  const heard: (string | null)[] = [];
  map.addEventListener('msp-select', (event: MspSelectEvent) => heard.push(event.partnership?.id ?? null));
  return heard;
}

async function untilChosen(map: Element, name: string): Promise<void> {
  await until(() => {
    const card = map.shadowRoot?.querySelector('msp-partnership-card');
    return card && readPart(card, 'name') === name;
  }, `the panel shows ${name}`);
}

describe('<msp-map>', () => {
  afterEach(unmountAll);

  describe('what it shows', () => {
    it('is a named button for each open partnership with a place, and a list of the others', async () => {
      const map = await mountInState('msp-map', 'ready');
      const markers = findParts(map, 'marker');
      expect(listIds(markers)).to.deep.equal(['midlands', 'peak']);
      for (const marker of markers) expect(marker.localName).to.equal('button');
      const names = markers.map((marker) => marker.getAttribute('aria-label')).sort();
      expect(names).to.deep.equal(['Midlands Forum (regional)', 'Peak Partnership (sub-regional)']);
      expect(listIds(findParts(map, 'panel-result'))).to.deep.equal(['wales']);
      expect(readPart(map, 'panel-result')).to.equal('Wales Group');
    });

    it('is counted without those that have closed', async () => {
      const map = await mountInState('msp-map', 'ready');
      expect(readPart(map, 'status')).to.equal('3 partnerships');
      expect(readText(map)).not.to.contain('Aber Closed Network');
    });

    it('has a role, a name and credits', async () => {
      const map = await mountInState('msp-map', 'ready');
      const region = findPart(map, 'map');
      expect(region?.getAttribute('role')).to.equal('group');
      expect(region?.getAttribute('aria-label')).to.equal('Map');
      expect(region?.tabIndex).to.equal(0);
      expect(readPart(map, 'attribution')).to.match(/^Boundaries: .*OS data © Crown copyright/);
      expect(findPart(map, 'legend')?.querySelectorAll('li')).to.have.lengthOf(4);
    });

    it('is in Welsh on a Welsh page, and changes language in place', async () => {
      const map = await mountInState('msp-map', 'ready', { lang: 'cy' });
      expect(findMarker(map, 'midlands').getAttribute('aria-label')).to.equal('Midlands Forum (rhanbarthol)');
      expect(readPart(map, 'panel-result')).to.equal('Grŵp Cymru');
      const marker = findMarker(map, 'midlands');
      map.lang = 'en';
      await until(() => readPart(map, 'status') === '3 partnerships', 'the map is in English');
      expect(findMarker(map, 'midlands')).to.equal(marker);
      expect(marker.getAttribute('aria-label')).to.equal('Midlands Forum (regional)');
    });

    it('is narrowed by the page, and the count with it', async () => {
      const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL });
      await untilPart(map, 'marker');
      map.shown = new Set(['peak', 'wales']);
      await map.updateComplete;
      expect(listIds(findParts(map, 'marker'))).to.deep.equal(['peak']);
      expect(readPart(map, 'status')).to.equal('2 partnerships');
      map.shown = new Set(['midlands']);
      await map.updateComplete;
      expect(listIds(findParts(map, 'marker'))).to.deep.equal(['midlands']);
      expect(findParts(map, 'panel-result')).to.deep.equal([]);
      map.shown = new Set();
      await map.updateComplete;
      expect(findParts(map, 'marker')).to.deep.equal([]);
      expect(readPart(map, 'status')).not.to.match(/\b0\b/);
      map.shown = null;
      await map.updateComplete;
      expect(findParts(map, 'marker')).to.have.lengthOf(2);
    });
  });

  describe('choosing', () => {
    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`is done with ${name}, moves focus to the panel, and Escape brings it back`, async () => {
        const map = await mountInState('msp-map', 'ready');
        const heard = listenForChoices(map);
        const marker = findMarker(map, 'peak');
        marker.focus();
        await press(key);
        await untilChosen(map, 'Peak Partnership');
        expect(findFocused()).to.equal(findPart(map, 'panel'));
        expect(marker.getAttribute('aria-pressed')).to.equal('true');
        expect(findMarker(map, 'midlands').getAttribute('aria-pressed')).to.equal('false');
        expect(map.getAttribute('selected')).to.equal('peak');
        await press('Escape');
        await until(() => findFocused() === marker, 'focus is on the marker');
        expect(marker.getAttribute('aria-pressed')).to.equal('false');
        expect(map.shadowRoot?.querySelector('msp-partnership-card')).to.equal(null);
        expect(heard).to.deep.equal(['peak', null]);
      });
    }

    it('is done with the mouse, and undone with the button in the panel', async () => {
      const map = await mountInState('msp-map', 'ready');
      await clickOn(findMarker(map, 'midlands'));
      await untilChosen(map, 'Midlands Forum');
      await clickOn(findPart(map, 'close')!);
      await until(() => map.selected === null, 'nothing is chosen');
      await until(() => findFocused() === findMarker(map, 'midlands'), 'focus is on the marker');
    });

    it('is done from the list, and focus goes back there', async () => {
      const map = await mountInState('msp-map', 'ready');
      findListed(map, 'wales').focus();
      await press('Enter');
      await untilChosen(map, 'Wales Group');
      await tabTo(findPart(map, 'close')!);
      await press('Enter');
      await until(() => findFocused()?.getAttribute('data-id') === 'wales', 'focus is on the list button');
    });

    it('can be kept from happening by the page, and leaves focus alone then', async () => {
      const map = await mountInState('msp-map', 'ready');
      const section = place(document.createElement('section'));
      section.append(map);
      await untilPart(map, 'marker');
      section.addEventListener('msp-select', (event) => event.preventDefault());
      const marker = findMarker(map, 'peak');
      marker.focus();
      await press('Enter');
      await map.updateComplete;
      expect(map.selected).to.equal(null);
      expect(findFocused()).to.equal(marker);
    });

    it('is done from the page without an event and without taking focus', async () => {
      const map = await mountInState('msp-map', 'ready', { selected: 'peak' });
      const heard = listenForChoices(map);
      await untilChosen(map, 'Peak Partnership');
      map.selected = 'midlands';
      await untilChosen(map, 'Midlands Forum');
      expect(findFocused()).to.equal(document.body);
      map.selected = 'nobody';
      await map.updateComplete;
      expect(map.shadowRoot?.querySelector('msp-partnership-card')).to.equal(null);
      expect(heard).to.deep.equal([]);
    });

    it('marks the areas of the chosen partnership', async () => {
      const map = await mountInState('msp-map', 'ready');
      const readFill = () => findParts(map, 'outline').map((outline) => getComputedStyle(outline).strokeWidth);
      expect(readFill().filter((width) => width === '2.5px')).to.have.lengthOf(0);
      map.selected = 'peak';
      await map.updateComplete;
      expect(readFill().filter((width) => width === '2.5px')).to.have.lengthOf(1);
      map.selected = 'wales';
      await map.updateComplete;
      expect(readFill().filter((width) => width === '2.5px')).to.have.lengthOf(0);
    });

    it('shows one help line, not one in each card', async () => {
      const map = await mountInState('msp-map', 'ready', { selected: 'peak' });
      await untilChosen(map, 'Peak Partnership');
      expect(readText(map).match(/08000 121 700/g)).to.have.lengthOf(1);
    });
  });

  it('is walked through with Tab: map, markers, controls, and what is beside it', async () => {
    const map = await mountInState('msp-map', 'ready');
    findPart(map, 'map')?.focus();
    const path: (string | null | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await press('Tab');
      const focused = findFocused();
      path.push(focused?.getAttribute('data-id') ?? focused?.getAttribute('aria-label'));
    }
    expect(path).to.deep.equal(['midlands', 'London: show it larger', 'Zoom in', 'Zoom out']);
    await pressShiftTab();
    expect(findFocused()?.getAttribute('aria-label')).to.equal('Zoom in');
    await tabTo(findListed(map, 'wales'));
  });

  it('shows names in place of the map when its code cannot be fetched, and tries again', async () => {
    const copy = copyModulesWithout('map-content');
    const module = await copy.import<typeof import('./msp-map.js')>('msp-map/msp-map.ts');
    customElements.define('incomplete-map', class extends module.MspMap {});
    const map = mount('incomplete-map' as 'msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    const retry = await untilPart(map, 'retry');
    expect(readPart(map, 'error')).to.contain('The map could not be drawn just now.');
    expect(readPart(map, 'status')).to.equal('3 partnerships');
    for (const name of ['Peak Partnership', 'Midlands Forum', 'Wales Group']) expect(readText(map)).to.contain(name);
    expect(readPart(map, 'help')).to.contain('08000 121 700');
    await copy.publish();
    await tabTo(retry);
    await press('Enter');
    await untilPart(map, 'marker');
    expect(findPart(map, 'error')).to.equal(null);
  });

  it('keeps its panel when the engine cannot be fetched, and tries again', async () => {
    const copy = copyModulesWithout('map-engine');
    const module = await copy.import<typeof import('./msp-map.js')>('msp-map/msp-map.ts');
    customElements.define('engineless-map', class extends module.MspMap {});
    const map = mount('engineless-map' as 'msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    const retry = await untilPart(map, 'retry');
    expect(readPart(map, 'error')).to.contain('The map cannot be moved or enlarged just now.');
    expect(readPart(map, 'status')).to.equal('3 partnerships');
    expect(readPart(map, 'panel-result')).to.equal('Wales Group');
    await copy.publish();
    await tabTo(retry);
    await press('Enter');
    await untilPart(map, 'controls');
    expect(findPart(map, 'error')).to.equal(null);
  });
});
