import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define-directory.js';
import { listIds } from '../testing/directory-hands.js';
import { mountInState, openFilters } from '../testing/element-states.js';
import { clickOn, press, tabTo } from '../testing/hands.js';
import { findFocused, findPart, findParts, readPart, readText, unmountAll } from '../testing/mount.js';
import { EAST_MIDLANDS, SAMPLE_ORDER, WALES } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import type { MspFilterEvent } from '../shared/events.js';

/** The filters of a group with their counts; those that cannot be chosen in brackets. */
function readFacet(directory: Element, group: number): string[] {
  const options = [...(findParts(directory, 'facet')[group]?.querySelectorAll('label') ?? [])];
  return options.map((option) =>
    option.querySelector('input')?.disabled ? `(${readText(option)})` : readText(option),
  );
}

function findOption(directory: Element, name: string): HTMLInputElement {
  const option = findParts(directory, 'facet-option').find((label) => readText(label).startsWith(name));
  return option!.querySelector('input')!;
}

async function mountOpen(attributes: Readonly<Record<string, string | boolean>> = {}) {
  const directory = await mountInState('msp-directory', 'ready', attributes);
  await openFilters(directory);
  return directory;
}

describe('filters in <msp-directory>', () => {
  before(() => setViewport({ width: 1000, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(unmountAll);

  it('say how many partnerships each stands for', async () => {
    const directory = await mountOpen();
    expect(readFacet(directory, 0)).to.deep.equal(['(Local 0)', 'Sub-regional 2', 'Regional 1', 'National 1']);
    const regions = readFacet(directory, 1);
    expect(regions.filter((option) => !option.startsWith('('))).to.deep.equal(['East Midlands 3', 'Wales 1']);
    expect([...regions].map((option) => option.replace(/^\(/, ''))).to.deep.equal(
      [...regions].map((option) => option.replace(/^\(/, '')).sort(),
    );
  });

  it('are reached and chosen with the keyboard, and keep focus', async () => {
    const directory = await mountOpen();
    const heard: MspFilterEvent[] = [];
    directory.addEventListener('msp-filter', (event: MspFilterEvent) => heard.push(event));
    const regional = findOption(directory, 'Regional');
    await tabTo(regional);
    await press(' ');
    await until(() => listIds(directory).join() === 'midlands', 'the list is narrowed');
    expect(findFocused()).to.equal(regional);
    expect(readPart(directory, 'status')).to.match(/partnerships$/);
    await press('Tab', ' ');
    await until(() => listIds(directory).join() === 'midlands,wales', 'the list is wider');
    expect(heard.map(({ count, filters }) => ({ count, ...filters }))).to.deep.equal([
      { count: 1, level: ['regional'] },
      { count: 2, level: ['regional', 'national'] },
    ]);
    await until(() => readPart(directory, 'status') === '2 of 4 partnerships', 'the count has settled');
  });

  it('count among what the other group leaves, and keep their own choices open', async () => {
    const directory = await mountOpen({ region: EAST_MIDLANDS });
    expect(readFacet(directory, 0)).to.deep.equal(['(Local 0)', 'Sub-regional 2', 'Regional 1', '(National 0)']);
    expect(readFacet(directory, 1)).to.include('Wales 1');
    await clickOn(findOption(directory, 'Wales'));
    await until(() => listIds(directory).length === 4, 'both regions are shown');
  });

  it('can be undone when they lead nowhere', async () => {
    const directory = await mountOpen({ region: WALES, level: 'local' });
    expect(listIds(directory)).to.deep.equal([]);
    const local = findOption(directory, 'Local');
    expect(local.checked).to.equal(true);
    expect(local.disabled).to.equal(false);
    await clickOn(local);
    await until(() => listIds(directory).join() === 'wales', 'the list is wider');
  });

  it('stay unfolded, with focus, when the last choice of a group is taken back', async () => {
    const directory = await mountOpen();
    const facet = findParts(directory, 'facet').find((one) => readText(one).startsWith('Status'))!;
    await clickOn(facet.querySelector('summary')!);
    const closed = findOption(directory, 'Closed');
    await clickOn(closed);
    await until(() => listIds(directory).join() === 'aber', 'the list is narrowed');
    await press(' ');
    await until(() => findPart(directory, 'chip') === null, 'the choice is gone');
    expect(closed.checkVisibility()).to.equal(true);
    expect(findFocused()).to.equal(closed);
  });

  it('are cleared together', async () => {
    const directory = await mountOpen({ region: WALES, level: 'national' });
    await clickOn(findPart(directory, 'clear')!);
    await until(() => listIds(directory).join() === SAMPLE_ORDER.join(), 'everything is shown');
    expect(directory.shadowRoot?.querySelectorAll('input:checked')).to.have.lengthOf(0);
    expect(findFocused()).to.equal(findPart(directory, 'search-input'));
  });

  it('leave focus on the button above them when they are cleared and there is no search box', async () => {
    const directory = await mountOpen({ level: 'national', 'no-search': true });
    const clear = findPart(directory, 'clear')!;
    clear.focus();
    await press('Enter');
    await until(() => listIds(directory).length === 4, 'everything is shown');
    expect(findFocused()).to.equal(findPart(directory, 'filters-toggle'));
  });

  it('are in Welsh on a Welsh page', async () => {
    const directory = await mountOpen({ lang: 'cy' });
    expect(readFacet(directory, 0)).to.include('Cenedlaethol 1');
    expect(readFacet(directory, 1)).to.include('Cymru 1');
  });

  it('are folded away behind a button that says so, and how many are in force', async () => {
    const directory = await mountInState('msp-directory', 'ready', { level: 'national regional' });
    const toggle = findPart(directory, 'filters-toggle')!;
    expect(readText(toggle)).to.equal('Filters 2');
    expect(findPart(directory, 'filters')?.checkVisibility()).to.equal(false);
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.focus();
    await press('Enter');
    await until(() => findPart(directory, 'facet')?.checkVisibility(), 'the filters are shown');
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    await press('Tab');
    expect(findPart(directory, 'facet')?.contains(findFocused())).to.equal(true);
  });

  it('are taken back one by one above the list', async () => {
    const directory = await mountInState('msp-directory', 'ready', { level: 'national', region: WALES });
    expect(findParts(directory, 'chip').map(readText)).to.deep.equal([
      'Remove Level: National',
      'Remove Region or nation: Wales',
    ]);
    await clickOn(findParts(directory, 'chip')[1]!);
    await until(() => findParts(directory, 'chip').length === 1, 'the choice is gone');
    await clickOn(findParts(directory, 'chip')[0]!);
    await until(() => listIds(directory).length === 4, 'everything is shown');
    expect(findPart(directory, 'chip')).to.equal(null);
  });

  it('are taken back with the keyboard, and focus goes to the next one, then to the button of the filters', async () => {
    const directory = await mountInState('msp-directory', 'ready', { level: 'national', region: WALES });
    findParts(directory, 'chip')[0]!.focus();
    await press('Enter');
    await until(() => findParts(directory, 'chip').length === 1, 'the first is gone');
    await until(() => findFocused() === findPart(directory, 'chip'), 'the other one has focus');
    await press(' ');
    await until(() => findFocused() === findPart(directory, 'filters-toggle'), 'the button has focus');
  });
});
