import { expect } from 'chai';
import { loadPublishedAreas } from '../testing/published-data.js';
import { BRITISH_ISLES, measureCorners } from './corners.js';
import { listOutlines, type Outline } from './outlines.js';

function outline(...rings: [number, number][][]): Outline {
  return { type: 'Feature', id: 'E1', properties: {}, geometry: { type: 'Polygon', coordinates: rings } };
}

describe('measureCorners', () => {
  it('are around all of the shapes', () => {
    const one = outline([
      [-2, 51],
      [-1, 52],
      [-1.5, 53],
      [-2, 51],
    ]);
    const other = outline([
      [0, 50],
      [1, 50.5],
      [0.5, 51],
      [0, 50],
    ]);
    expect(measureCorners([one, other])).to.deep.equal([
      [50, -2],
      [53, 1],
    ]);
  });

  it('are none without shapes', () => {
    expect(measureCorners([])).to.equal(null);
  });

  it('of every police force area lie on the map of the British Isles', async () => {
    const { topology } = await loadPublishedAreas();
    const [[south, west], [north, east]] = measureCorners(listOutlines(topology, 'pfa'))!;
    expect([south, west]).to.satisfy(() => south > BRITISH_ISLES[0][0] && west > BRITISH_ISLES[0][1]);
    expect([north, east]).to.satisfy(() => north < BRITISH_ISLES[1][0] && east < BRITISH_ISLES[1][1]);
  });
});
