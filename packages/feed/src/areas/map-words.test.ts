import { expect } from 'chai';
import { buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import { COMPASS } from './direction.js';
import { describeMap, type AreaWords } from './map-words.js';
import { findNeighbours } from './neighbours.js';
import { listOutlines, type OutlineLayer } from './outlines.js';

async function describePublished(partnerships = [buildPartnership()], layer: OutlineLayer = 'pfa') {
  const { topology, register } = await loadPublishedAreas();
  const outlines = listOutlines(topology, layer);
  const neighbours = findNeighbours(topology, layer);
  const words = describeMap({ outlines, layer: outlines, neighbours, partnerships, register, scope: null });
  return { words, outlines, find: (name: string) => words.find(({ area }) => area.name.en === name)! };
}

function readNeighbours({ neighbours }: AreaWords): string[] {
  return neighbours.map(({ area, direction }) => `${area.name.en} ${direction}`);
}

describe('describeMap', () => {
  it('has every outlined area, in the order of the outlines', async () => {
    for (const layer of ['pfa', 'rgn'] as const) {
      const { words, outlines } = await describePublished([], layer);
      expect(words.map(({ area }) => area.code)).to.deep.equal(outlines.map(({ id }) => id));
    }
  });

  it('says what an area borders, clockwise from north', async () => {
    const { find } = await describePublished();
    expect(readNeighbours(find('Derbyshire'))).to.deep.equal([
      'West Yorkshire north',
      'South Yorkshire north',
      'Nottinghamshire east',
      'Leicestershire south-east',
      'Staffordshire south-west',
      'Cheshire west',
      'Greater Manchester north-west',
    ]);
  });

  it('is symmetric: whoever is a neighbour has that neighbour, in the opposite direction', async () => {
    const { words } = await describePublished();
    const byCode = new Map(words.map((word) => [word.area.code, word]));
    for (const { area, neighbours } of words) {
      for (const { area: other, direction } of neighbours) {
        const back = byCode.get(other.code)?.neighbours.find((neighbour) => neighbour.area === area);
        expect(back, `${area.code} is next to ${other.code}`).not.to.equal(undefined);
        if (direction === null) expect(back?.direction).to.equal(null);
        else {
          const turn = COMPASS.indexOf(direction) - COMPASS.indexOf(back!.direction!);
          expect((turn + 8) % 8).to.be.within(3, 5);
        }
      }
    }
  });

  it('says that an area lies within another', async () => {
    const { find, words } = await describePublished();
    expect(find('City of London').within?.name.en).to.equal('Metropolitan Police');
    expect(words.filter(({ within }) => within !== null)).to.have.lengthOf(1);
    expect(readNeighbours(find('City of London'))).to.deep.equal(['Metropolitan Police null']);
  });

  it('has no neighbours for what has sea on all sides', async () => {
    const { find } = await describePublished();
    expect(find('Police Service of Northern Ireland').neighbours).to.deep.equal([]);
  });

  it('says how far the middle is from the nearest city', async () => {
    const { find } = await describePublished();
    const { near } = find('Derbyshire');
    expect(near?.landmark.name.en).to.equal('Sheffield');
    expect(near?.direction).to.equal('south');
    expect(near?.km).to.be.closeTo(27, 2);
  });

  it('names for each area exactly those whose footprint holds it', async () => {
    const feed = await loadPublishedFeed();
    const { words } = await describePublished([...feed.partnerships]);
    const { register } = await loadPublishedAreas();
    for (const { area, answer } of words) {
      const named = answer.groups.flatMap(({ covering }) => covering.map(({ partnership }) => partnership.id));
      const inside = register.listLeaves(area.code);
      const expected = feed.partnerships.filter(
        ({ status, covers }) =>
          status !== 'closed' &&
          status !== 'superseded' &&
          covers.some(({ code }) => [...register.listLeaves(code)].some((leaf) => inside.has(leaf))),
      );
      expect(named.sort(), area.code).to.deep.equal(expected.map(({ id }) => id).sort());
    }
  });
});
