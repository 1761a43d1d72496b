import { expect } from 'chai';
import type { Topology } from 'topojson-specification';
import { loadPublishedAreas } from '../testing/published-data.js';
import { findNeighbours, listAround, type Neighbours } from './neighbours.js';

describe('findNeighbours', () => {
  let neighbours: Neighbours;
  let topology: Topology;

  before(async () => {
    ({ topology } = await loadPublishedAreas());
    neighbours = findNeighbours(topology, 'pfa');
  });

  it('knows all 45 police force areas', () => {
    expect(neighbours.size).to.equal(45);
  });

  it('is symmetric, and nothing is next to itself', () => {
    for (const [code, touching] of neighbours) {
      for (const other of touching) expect(neighbours.get(other), `${code} and ${other}`).to.include(code);
      expect(touching).not.to.include(code);
    }
  });

  it('finds who is next to Nottinghamshire, Cornwall and the City of London', () => {
    expect(neighbours.get('E23000019')).to.have.members([
      'E23000011',
      'E23000012',
      'E23000018',
      'E23000020',
      'E23000021',
    ]);
    expect(neighbours.get('E23000035')).to.have.members(['E23000036', 'E23000039']);
    expect(neighbours.get('E23000034')).to.deep.equal(['E23000001']);
  });

  it('finds nobody across the sea', () => {
    expect(neighbours.get('N99999999') ?? neighbours.get('N92000002')).to.deep.equal([]);
  });

  it('is empty for a layer that is not there', () => {
    expect(findNeighbours(topology, 'utla')).to.deep.equal(new Map());
  });
});

describe('listAround', () => {
  const neighbours: Neighbours = new Map([
    ['a', ['b', 'c']],
    ['b', ['a', 'd']],
    ['c', ['a']],
    ['d', ['b']],
  ]);

  it('lists what is next to a group, each once, and nothing of the group', () => {
    expect(listAround(['a', 'b'], neighbours)).to.have.members(['c', 'd']);
    expect(listAround(['a'], neighbours)).to.have.members(['b', 'c']);
  });

  it('lists nothing around a shape that is not there', () => {
    expect(listAround(['z', 'constructor'], neighbours)).to.deep.equal([]);
  });
});
