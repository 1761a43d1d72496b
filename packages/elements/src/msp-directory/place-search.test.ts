import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import '../define-directory.js';
import { expectAccessible } from '../testing/axe.js';
import { listIds, mountAndFocus, untilStatus } from '../testing/directory-hands.js';
import { clickOn, press, type } from '../testing/hands.js';
import { findFocused, findPart, findParts, readPart, readText, unmountAll } from '../testing/mount.js';
import { createFeedUrl, DERBYSHIRE, EAST_MIDLANDS, SAMPLE_ORDER, WALES } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const listSuggestions = (directory: Element) => findParts(directory, 'suggestion').map(readText);

describe('the search box of <msp-directory>', () => {
  afterEach(unmountAll);

  it('suggests places, and says of each what it is', async () => {
    const { directory, input } = await mountAndFocus();
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    await type('derby');
    await until(() => listSuggestions(directory).includes('Derby: council'), 'Derby is suggested');
    expect(listSuggestions(directory)).to.include('Derbyshire: police force area');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(input.hasAttribute('aria-activedescendant') && input.getAttribute('aria-activedescendant')).to.equal('');
    await expectAccessible(directory);
  });

  it('marks suggestions with the arrow keys, round and round, while focus stays in the field', async () => {
    const { directory, input } = await mountAndFocus();
    await type('derby');
    await until(() => listSuggestions(directory).length > 1, 'places are suggested');
    const readMarked = () =>
      findParts(directory, 'suggestion').findIndex((option) => option.getAttribute('aria-selected') === 'true');
    await press('ArrowDown', 'ArrowDown');
    await until(() => readMarked() === 1, 'the second is marked');
    expect(input.getAttribute('aria-activedescendant')).to.equal(findParts(directory, 'suggestion')[1]?.id);
    await press('ArrowUp', 'ArrowUp');
    await until(() => readMarked() === findParts(directory, 'suggestion').length - 1, 'the last is marked');
    expect(findFocused()).to.equal(input);
    expect(input.value).to.equal('derby');
    await press('Escape');
    await until(() => input.getAttribute('aria-expanded') === 'false', 'the suggestions are gone');
    expect(input.value).to.equal('derby');
  });

  it('suggests nothing any more after Escape, also when it was pressed before anything was suggested', async () => {
    const { directory, input } = await mountAndFocus();
    await type('derby');
    await press('Escape');
    await until(() => listIds(directory).join() !== SAMPLE_ORDER.join(), 'the search is there');
    await until(() => findPart(directory, 'clear') !== null, 'the list is narrowed');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    await type('s');
    await until(
      () => listSuggestions(directory).includes('Derbyshire: police force area'),
      'places are suggested again',
    );
  });

  it('takes a suggestion with Enter or a click, never by leaving', async () => {
    const { directory, input } = await mountAndFocus();
    await type('derby');
    await until(() => listSuggestions(directory).length > 1, 'places are suggested');
    await press('ArrowDown', 'Tab');
    await until(() => input.getAttribute('aria-expanded') === 'false', 'the suggestions are gone');
    expect(findPart(directory, 'group')).to.equal(null);

    await clickOn(input);
    await press('ArrowDown');
    const option = await until(
      () => findParts(directory, 'suggestion').find((option) => readText(option) === 'Derbyshire: police force area'),
      'the force area is suggested',
    );
    await clickOn(option);
    await untilStatus(directory, '2 partnerships for Derbyshire (police force area)');
    expect(input.value).to.equal('Derbyshire');
    expect(findFocused()).to.equal(input);
  });

  it('is still a search for words', async () => {
    const { directory } = await mountAndFocus();
    await type('forum');
    await press('Enter');
    await untilStatus(directory, '1 of 4 partnerships');
    expect(findPart(directory, 'group')).to.equal(null);
  });
});

describe('the answer of <msp-directory> for a place', () => {
  afterEach(unmountAll);

  it('names everybody who covers it by level, each with its reason, and nobody who has closed', async () => {
    const { directory } = await mountAndFocus();
    await type('Derby');
    await press('Enter');
    await untilStatus(directory, '2 partnerships for Derby (council)');
    expect(
      findParts(directory, 'group').map((group) => readText(group.querySelector('[role=heading]')!)),
    ).to.deep.equal(['Sub-regional', 'Regional']);
    expect(listIds(directory)).to.deep.equal(['peak', 'midlands']);
    expect(findParts(directory, 'reason').map(readText)).to.deep.equal([
      'covers Derbyshire (police force area)',
      'covers East Midlands (region)',
    ]);
    await expectAccessible(directory);
    await clickOn(findPart(directory, 'clear')!);
    await until(() => listIds(directory).join() === SAMPLE_ORDER.join(), 'everything is shown');
  });

  it('is narrowed by filters', async () => {
    const { directory } = await mountAndFocus({ level: 'regional' });
    await type('Derby');
    await press('Enter');
    await untilStatus(directory, '1 of 2 partnerships for Derby (council)');
    expect(listIds(directory)).to.deep.equal(['midlands']);
  });

  it('says plainly that nobody is known, and names who works around it and the helpline', async () => {
    const src = createFeedUrl([
      buildFeature({ name: 'East Group', level: 'regional', covers: [{ code: EAST_MIDLANDS }] }, { id: 'east' }),
      buildFeature({ name: 'Peak Partnership', covers: [{ code: DERBYSHIRE }] }, { id: 'peak' }),
      buildFeature({ name: 'Wales Group', level: 'national', covers: [{ code: WALES }] }, { id: 'wales' }),
    ]);
    const { directory } = await mountAndFocus({ src });
    await type('Stockport');
    await press('Enter');
    await untilStatus(directory, 'No partnership for Stockport (council) is known to this directory.');
    expect(readText(directory)).to.contain('There may still be one that this directory has not heard of.');
    expect(readText(directory)).to.contain('In neighbouring police force areas');
    expect(listIds(directory)).to.include('peak').and.not.to.include('wales');
    expect(findParts(directory, 'reason').map(readText)).to.include('covers Derbyshire (police force area)');
    expect(findParts(directory, 'link').map((link) => link.getAttribute('href'))).to.include('tel:+448000121700');
    await expectAccessible(directory);
  });

  it('does not say that nobody works in a place that lies outside the scope', async () => {
    const { directory } = await mountAndFocus({ scope: DERBYSHIRE });
    await type('Stockport');
    await press('Enter');
    await until(() => readPart(directory, 'status')?.includes('lies outside it'), 'the directory says where it ends');
    expect(readPart(directory, 'status')).to.match(/^Only a part of the directory is shown here, and Stockport/);
    expect(readText(directory)).not.to.contain('is known to this directory');
    expect(listIds(directory)).to.deep.equal([]);
    await clickOn(findPart(directory, 'clear')!);
    await until(() => listIds(directory).includes('peak'), 'everything in the scope is shown');
  });

  it('answers for the part of a place that the scope holds, and by its name', async () => {
    const { directory } = await mountAndFocus({ scope: DERBYSHIRE });
    await type('East Midlands');
    await press('Enter');
    await untilStatus(directory, '2 partnerships for Derbyshire (police force area)');
  });

  it('asks which one is meant where a name has several places, and never guesses', async () => {
    const { directory } = await mountAndFocus();
    await type('Newport');
    await press('Enter');
    await untilStatus(directory, '“Newport” can mean several places. Choose the one you mean.');
    const candidates = findParts(directory, 'candidate');
    expect(candidates.length).to.be.above(1);
    await expectAccessible(directory);
    const welsh = candidates.find((candidate) => readText(candidate) === 'Newport: council')!;
    await clickOn(welsh);
    await untilStatus(directory, '1 partnership for Newport (council)');
    expect(listIds(directory)).to.deep.equal(['wales']);
  });

  it('offers what is called much like it, where nothing is known by what was sent', async () => {
    const { directory } = await mountAndFocus();
    await type('Galloway');
    await press('Enter');
    await untilStatus(directory, 'Nothing here is called “Galloway”. Did you mean one of these?');
    expect(listIds(directory)).to.deep.equal([]);
    expect(findPart(directory, 'more')).to.equal(null);
    await expectAccessible(directory);
    const council = findParts(directory, 'candidate').find(
      (one) => readText(one) === 'Dumfries and Galloway: council',
    )!;
    await clickOn(council);
    await untilStatus(directory, 'No partnership for Dumfries and Galloway (council) is known to this directory.');
  });

  it('needs no choice between areas that cover the same', async () => {
    const { directory } = await mountAndFocus();
    await type('City of London');
    await press('Enter');
    await untilStatus(directory, 'No partnership for City of London (police force area) is known to this directory.');
  });

  it('is in Welsh on a Welsh page', async () => {
    const { directory } = await mountAndFocus({ lang: 'cy' });
    await type('Casnewydd');
    await press('Enter');
    await untilStatus(directory, '1 bartneriaeth ar gyfer Casnewydd (cyngor)');
    expect(readPart(directory, 'reason')).to.equal('yn cwmpasu Cymru (cenedl)');
  });
});
