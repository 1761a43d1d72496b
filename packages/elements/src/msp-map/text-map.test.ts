import { expect } from 'chai';
import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState } from '../testing/element-states.js';
import { copyModulesWithout } from '../testing/fixture-server.js';
import { clickOn, press, tabTo } from '../testing/hands.js';
import { findPart, findParts, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

async function openWords(attributes: Readonly<Record<string, string | boolean>> = {}) {
  const map = await mountInState('msp-map', 'ready', attributes);
  await tabTo(findPart(map, 'text-map')!.querySelector('summary')!);
  await press('Enter');
  await untilPart(map, 'text-map-area');
  return map;
}

const findArea = (map: Element, code: string) =>
  findParts(map, 'text-map-area').find(({ dataset }) => dataset['id'] === code)!;

const findControl = (map: Element, name: string) =>
  findParts(map, 'control').find((control) => control.getAttribute('aria-label') === name)!;
const isForce = (map: Element, { dataset }: HTMLElement) =>
  findParts(map, 'outline').some((outline) => outline.dataset['id'] === dataset['id']);

describe('the map in words', () => {
  afterEach(unmountAll);

  it('has every area that is drawn', async () => {
    const map = await openWords();
    const drawn = findParts(map, 'outline').map(({ dataset }) => dataset['id']);
    const described = findParts(map, 'text-map-area').map(({ dataset }) => dataset['id']);
    expect(described).to.have.lengthOf(45);
    expect(described.sort()).to.deep.equal(drawn.sort());
  });

  it('says where an area lies, what it borders and who works there', async () => {
    const map = await openWords();
    expect(readText(findArea(map, DERBYSHIRE))).to.equal(
      'Derbyshire. About 25 km south of Sheffield. ' +
        'Borders West Yorkshire (north), South Yorkshire (north), Nottinghamshire (east), Leicestershire (south-east), ' +
        'Staffordshire (south-west), Cheshire (west), Greater Manchester (north-west). ' +
        'Sub-regional: Peak Partnership Regional: Midlands Forum',
    );
  });

  it('never says that nobody works in an area', async () => {
    const map = await openWords();
    expect(readText(findArea(map, 'W15000004'))).to.contain(
      'No partnership of its own is known to this directory. National: Wales Group',
    );
  });

  it('says that an area lies within another, and that one has no neighbours', async () => {
    const map = await openWords();
    expect(readText(findArea(map, 'E23000034'))).to.contain('Around London. Surrounded by Metropolitan Police.');
    expect(readText(findArea(map, 'N99999999'))).to.contain('Borders no other area on this map.');
  });

  it('has what the map shows first, and follows it', async () => {
    const map = await openWords();
    expect(findPart(map, 'text-map-outside'), 'all of it is in view').to.equal(null);
    await clickOn(findControl(map, 'London: show it larger'));
    const outside = await untilPart(map, 'text-map-outside');
    expect(outside.hasAttribute('open')).to.equal(false);
    expect(outside.contains(findArea(map, 'E23000034')), 'the City of London').to.equal(false);
    expect(outside.contains(findArea(map, DERBYSHIRE))).to.equal(true);
    const inView = findParts(map, 'text-map-area').filter(
      (area) => !outside.contains(area) && isForce(map, area),
    ).length;
    expect(readPart(map, 'text-map')).to.contain(`In view on the map: `);
    expect(readText(outside.querySelector('summary')!)).to.match(/^Outside the view \(\d+ areas\)$/);
    expect(inView).to.be.greaterThan(1).and.lessThan(12);
    await clickOn(findControl(map, 'Show the whole map'));
    await until(() => findPart(map, 'text-map-outside') === null, 'all of it is in view');
  });

  it('still has every area that is drawn while the map shows a part of them', async () => {
    const map = await openWords();
    await clickOn(findControl(map, 'Zoom in'));
    await untilPart(map, 'text-map-outside');
    const drawn = new Set(
      [...findParts(map, 'outline'), ...findParts(map, 'council')].map(({ dataset }) => dataset['id']),
    );
    const described = findParts(map, 'text-map-area').map(({ dataset }) => dataset['id']);
    expect(described).to.have.lengthOf(new Set(described).size);
    expect(new Set(described)).to.deep.equal(drawn);
    await expectAccessible(map);
  });

  it('can be asked for again when the part that writes it could not be fetched', async () => {
    const copy = copyModulesWithout('map-words');
    const module = await copy.import<typeof import('./msp-map.js')>('msp-map/msp-map.ts');
    customElements.define('map-without-words', class extends module.MspMap {});
    const map = mount('map-without-words' as 'msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    await untilPart(map, 'text-map');
    await tabTo(findPart(map, 'text-map')!.querySelector('summary')!);
    await press('Enter');
    const error = await untilPart(map, 'error');
    expect(readText(error)).to.contain('The map in words cannot be shown just now.');
    await copy.publish();
    await clickOn(findPart(map, 'retry')!);
    await untilPart(map, 'text-map-area');
  });

  it('speaks only of the scope', async () => {
    const map = await openWords({ scope: DERBYSHIRE });
    const described = findParts(map, 'text-map-area').map(({ dataset }) => dataset['id']);
    const drawn = [...findParts(map, 'outline'), ...findParts(map, 'council')]
      .filter(({ dataset }) => dataset['coverage'] !== 'outside')
      .map(({ dataset }) => dataset['id']);
    expect(described).to.include(DERBYSHIRE);
    expect(described.sort()).to.deep.equal(drawn.sort());
  });

  it('is in Welsh on a Welsh page', async () => {
    const map = await openWords({ lang: 'cy' });
    expect(readText(findArea(map, 'W15000001'))).to.equal(
      'Gogledd Cymru. Tua 35 km i’r de-ddwyrain o Bangor. ' +
        'Yn ffinio â Cheshire (i’r dwyrain), West Mercia (i’r de-ddwyrain), Dyfed-Powys (i’r de). ' +
        'Nid yw’r cyfeiriadur hwn yn gwybod am bartneriaeth i’r ardal ei hun. Cenedlaethol: Grŵp Cymru',
    );
  });

  it('can be left out', async () => {
    const map = await mountInState('msp-map', 'ready', { 'no-text-map': true });
    expect(findPart(map, 'text-map')).to.equal(null);
  });

  it('is accessible', async () => {
    await expectAccessible(await openWords());
  });
});
