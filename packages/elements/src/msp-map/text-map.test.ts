import { expect } from 'chai';
import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState } from '../testing/element-states.js';
import { press, tabTo } from '../testing/hands.js';
import { findPart, findParts, readText, unmountAll, untilPart } from '../testing/mount.js';
import { DERBYSHIRE } from '../testing/sample-feed.js';

async function openWords(attributes: Readonly<Record<string, string | boolean>> = {}) {
  const map = await mountInState('msp-map', 'ready', attributes);
  await tabTo(findPart(map, 'text-map')!.querySelector('summary')!);
  await press('Enter');
  await untilPart(map, 'text-map-area');
  return map;
}

const findArea = (map: Element, code: string) =>
  findParts(map, 'text-map-area').find(({ dataset }) => dataset['id'] === code)!;

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
