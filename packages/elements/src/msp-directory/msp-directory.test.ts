import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import '../define-directory.js';
import { listIds } from '../testing/directory-hands.js';
import { mountInState, untilReady } from '../testing/element-states.js';
import { clickOn, press, tabTo } from '../testing/hands.js';
import { findFocused, findPart, findParts, mount, place, readPart, readText, unmountAll } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, EAST_MIDLANDS, SAMPLE_ORDER } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import type { MspSelectEvent } from '../shared/events.js';

function findName(directory: Element, id: string): HTMLButtonElement {
  const row = findParts(directory, 'result').find(({ dataset }) => dataset['id'] === id);
  return row!.querySelector('button')!;
}

describe('<msp-directory>', () => {
  afterEach(unmountAll);

  describe('the list', () => {
    it('is ordered by name, with what has closed last and marked', async () => {
      const directory = await mountInState('msp-directory', 'ready');
      expect(listIds(directory)).to.deep.equal(SAMPLE_ORDER);
      const rows = findParts(directory, 'result').map(readText);
      expect(rows[3]).to.match(/^Aber Closed Network Closed /);
      for (const row of rows.slice(0, 3)) expect(row).not.to.contain('Closed');
    });

    it('says level, areas and freshness of each', async () => {
      const directory = await mountInState('msp-directory', 'ready');
      const rows = findParts(directory, 'result').map(readText);
      expect(rows[0]).to.equal('Midlands Forum Regional East Midlands Date last confirmed not recorded');
      expect(rows[2]).to.match(/^Wales Group National Wales /);
    });

    it('names a few areas and counts the rest', async () => {
      const covers = ['E23000018', 'E23000001', 'E23000002', 'E23000003'].map((code) => ({ code }));
      const src = createFeedUrl([
        buildFeature({ covers }),
        buildFeature({ covers: covers.slice(0, 3) }, { id: 'three' }),
      ]);
      const directory = mount('msp-directory', { src, areas: AREAS_URL });
      await untilReady(directory);
      await until(() => readText(directory).includes('Derbyshire'), 'areas have names');
      const [four, three] = findParts(directory, 'result').map(readText);
      expect(four).to.contain('Derbyshire, Metropolitan Police, 2 more areas');
      expect(three).to.contain('Derbyshire, Metropolitan Police, Cumbria');
    });

    it('says how many there are', async () => {
      const directory = await mountInState('msp-directory', 'ready');
      expect(readPart(directory, 'status')).to.equal('4 partnerships');
      expect(findPart(directory, 'status')?.role).to.equal('status');
    });

    it('is in Welsh on a Welsh page', async () => {
      const directory = await mountInState('msp-directory', 'ready', { lang: 'cy' });
      expect(readPart(directory, 'status')).to.equal('4 partneriaeth');
      expect(readPart(directory, 'results')).to.contain('Grŵp Cymru').and.to.contain('Wedi cau');
      expect(listIds(directory)).to.deep.equal(['wales', 'midlands', 'peak', 'aber']);
    });
  });

  describe('its headings', () => {
    it('follow the outline of the page', async () => {
      const directory = await mountInState('msp-directory', 'ready', { 'heading-level': '3', selected: 'peak' });
      expect(findPart(directory, 'heading')?.getAttribute('aria-level')).to.equal('3');
      const names = [...(directory.shadowRoot?.querySelectorAll('.result-name') ?? [])];
      expect(names.map((name) => name.getAttribute('aria-level'))).to.deep.equal(['4', '4', '4', '4']);
    });

    for (const level of ['0', '9', '-3', '2.5', 'h3', '']) {
      it(`are as without a level where heading-level is "${level}"`, async () => {
        const directory = await mountInState('msp-directory', 'ready', { 'heading-level': level });
        expect(findPart(directory, 'heading')?.getAttribute('aria-level')).to.equal('2');
      });
    }

    it('are as without a level once heading-level is taken away', async () => {
      const directory = await mountInState('msp-directory', 'ready', { 'heading-level': '3' });
      directory.removeAttribute('heading-level');
      await directory.updateComplete;
      expect(findPart(directory, 'heading')?.getAttribute('aria-level')).to.equal('2');
    });

    it('make room for one of the page’s own', async () => {
      const directory = await mountInState('msp-directory', 'ready');
      const own = document.createElement('h2');
      own.slot = 'heading';
      own.textContent = 'Partnerships near you';
      directory.append(own);
      expect(own.checkVisibility()).to.equal(true);
      expect(findPart(directory, 'heading')?.checkVisibility()).to.equal(false);
    });
  });

  describe('choosing', () => {
    it('opens the card under the name, and closes it, by mouse and by keyboard', async () => {
      const directory = await mountInState('msp-directory', 'ready');
      const heard: (string | null)[] = [];
      directory.addEventListener('msp-select', (event: MspSelectEvent) => heard.push(event.partnership?.id ?? null));
      await clickOn(findName(directory, 'midlands'));
      const card = await until(() => directory.shadowRoot?.querySelector('msp-partnership-card'), 'a card is there');
      await until(() => findPart(card, 'card'), 'the card is drawn');
      expect(readPart(card, 'area')).to.equal('Covers East Midlands (region)');
      expect(findPart(card, 'help'), 'help is said once').to.equal(null);
      expect(directory.getAttribute('selected')).to.equal('midlands');
      expect(findName(directory, 'midlands').getAttribute('aria-expanded')).to.equal('true');
      expect(findName(directory, 'peak').getAttribute('aria-expanded')).to.equal('false');

      findName(directory, 'peak').focus();
      await press('Enter');
      await until(() => directory.selected === 'peak', 'the other one is chosen');
      expect(findFocused()).to.equal(findName(directory, 'peak'));
      await press(' ');
      await until(() => directory.selected === null, 'nothing is chosen');
      expect(directory.hasAttribute('selected')).to.equal(false);
      expect(directory.shadowRoot?.querySelector('msp-partnership-card')).to.equal(null);
      expect(heard).to.deep.equal(['midlands', 'peak', null]);
    });

    it('can be kept from happening by the page', async () => {
      const directory = await mountInState('msp-directory', 'ready');
      const section = place(document.createElement('section'));
      section.append(directory);
      section.addEventListener('msp-select', (event) => event.preventDefault());
      await clickOn(findName(directory, 'peak'));
      await directory.updateComplete;
      expect(directory.selected).to.equal(null);
      expect(findName(directory, 'peak').getAttribute('aria-expanded')).to.equal('false');
    });

    it('is done from the page without an event', async () => {
      const directory = await mountInState('msp-directory', 'ready');
      const heard: Event[] = [];
      directory.addEventListener('msp-select', (event) => heard.push(event));
      directory.selected = 'peak';
      await directory.updateComplete;
      expect(findName(directory, 'peak').getAttribute('aria-expanded')).to.equal('true');
      directory.setAttribute('selected', 'nobody');
      await directory.updateComplete;
      expect(directory.shadowRoot?.querySelector('msp-partnership-card')).to.equal(null);
      expect(heard).to.deep.equal([]);
    });

    it('is reached with Tab, from the search box through the filters to each name', async () => {
      const directory = await mountInState('msp-directory', 'ready');
      findPart(directory, 'search-input')?.focus();
      for (const id of SAMPLE_ORDER) await tabTo(findName(directory, id));
    });
  });

  describe('its controls', () => {
    it('can be left out one by one', async () => {
      const directory = await mountInState('msp-directory', 'ready', { 'no-search': true });
      expect([findPart(directory, 'search'), findPart(directory, 'filters') === null]).to.deep.equal([null, false]);
      const other = await mountInState('msp-directory', 'ready', { 'no-filters': true });
      expect([findPart(other, 'filters'), findPart(other, 'search') === null]).to.deep.equal([null, false]);
    });

    it('are not there before there is something to search', async () => {
      for (const state of ['idle', 'loading', 'failed', 'empty', 'scope-empty'] as const) {
        const directory = await mountInState('msp-directory', state, { query: 'forum', level: 'local' });
        for (const part of ['search', 'filters', 'clear']) expect(findPart(directory, part), state).to.equal(null);
      }
    });
  });

  it('starts with the filters that the page sets', async () => {
    const byLevel = await mountInState('msp-directory', 'ready', { level: 'regional national' });
    expect(listIds(byLevel)).to.deep.equal(['midlands', 'wales']);
    expect(readPart(byLevel, 'status')).to.equal('2 of 4 partnerships');
    const byRegion = await mountInState('msp-directory', 'ready', { region: EAST_MIDLANDS, level: 'sub-regional' });
    expect(listIds(byRegion)).to.deep.equal(['peak', 'aber']);
    byRegion.setAttribute('level', '');
    await byRegion.updateComplete;
    expect(listIds(byRegion)).to.deep.equal(['midlands', 'peak', 'aber']);
  });
});
