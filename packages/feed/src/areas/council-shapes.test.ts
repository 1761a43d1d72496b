import { expect } from 'chai';
import type { Topology } from 'topojson-specification';
import { loadJson } from '../load-json.js';
import { loadPublishedAreas } from '../testing/published-data.js';
import { listCouncilShapes } from './council-shapes.js';
import { listOutlines } from './outlines.js';

describe('listCouncilShapes', () => {
  it('are those inside a larger area, and the one around a district', async () => {
    const { register } = await loadPublishedAreas();
    const list = (code: string) => [...listCouncilShapes([code], register)].sort();
    // Nottinghamshire's police: the city and the county with its districts.
    expect(list('E23000019')).to.deep.equal(['E06000018', 'E10000024']);
    expect(list('E06000018')).to.deep.equal(['E06000018']);
    expect(list('E07000172')).to.deep.equal(['E10000024']);
    expect(list('E99999999')).to.deep.equal([]);
  });

  it('are all in the published file', async () => {
    const { register } = await loadPublishedAreas();
    const topology = (await loadJson('/data/councils.topo.json')).value as Topology;
    const drawn = listOutlines(topology, 'utla').map(({ id }) => String(id));
    expect([...listCouncilShapes(['K02000001'], register)].sort()).to.deep.equal(drawn.sort());
  });
});
