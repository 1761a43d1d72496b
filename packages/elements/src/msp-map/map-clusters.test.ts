import { expect } from 'chai';
import type { Position } from '@msp-widgets/feed/partnership.js';
import { MapClusters, type Bounds, type MapPoint } from './map-clusters.js';

const UK: Bounds = [-9, 49, 3, 62];
const LAST_ZOOM = 12;

const BIRMINGHAM: Position = [-1.9, 52.48];
const SOLIHULL: Position = [-1.78, 52.41];
const INVERNESS: Position = [-4.22, 57.48];

function place(...positions: (Position | null)[]): MapPoint[] {
  return positions.map((labelPosition, index) => ({ id: `point-${index}`, labelPosition }));
}

/** Points all over Great Britain, the same in every run. */
function scatter(count: number): MapPoint[] {
  return place(
    ...Array.from({ length: count }, (_, index): Position => {
      const [across, down] = [(index * 0.618034) % 1, (index * 0.754878) % 1];
      return [-5 + across * 6, 50.5 + down * 7];
    }),
  );
}

describe('points on the map', () => {
  it('are one group where they are close together, and single where they are not', () => {
    const points = place(BIRMINGHAM, SOLIHULL, INVERNESS);
    const groups = new MapClusters(points, LAST_ZOOM).list(UK, 5);
    expect(groups.map(({ count }) => count).sort()).to.deep.equal([1, 2]);
    const single = groups.find(({ count }) => count === 1);
    expect(single).to.deep.include({ key: 'point-2', single: points[2] });
    expect(single?.position[0]).to.be.closeTo(INVERNESS[0], 1e-9);
  });

  it('are each in exactly one group, at every zoom', () => {
    const points = scatter(500);
    const clusters = new MapClusters(points, LAST_ZOOM);
    for (let zoom = 0; zoom <= LAST_ZOOM; zoom += 1) {
      const members = clusters.list(UK, zoom).flatMap((group) => clusters.listMembers(group));
      expect(members.map(({ id }) => id).sort(), `zoom ${zoom}`).to.deep.equal(points.map(({ id }) => id).sort());
    }
  });

  it('are grouped at a zoom between two as at the nearer', () => {
    const clusters = new MapClusters(scatter(500), LAST_ZOOM);
    expect(clusters.list(UK, 6.4)).to.deep.equal(clusters.list(UK, 6));
    expect(clusters.list(UK, 6.6)).to.deep.equal(clusters.list(UK, 7));
  });

  it('come apart at the zoom that is promised, and not before', () => {
    const clusters = new MapClusters(place(BIRMINGHAM, SOLIHULL), LAST_ZOOM);
    const [group] = clusters.list(UK, 5);
    const zoom = clusters.findSplitZoom(group!)!;
    expect(clusters.list(UK, zoom - 1)).to.have.lengthOf(1);
    expect(clusters.list(UK, zoom)).to.have.lengthOf(2);
  });

  it('come apart at the zoom that is promised, also where that is nearer than the map opens with', () => {
    const points = place([-1.9, 52.48], [-1.88, 52.48], [-1.6, 52.48], INVERNESS);
    const clusters = new MapClusters(points, LAST_ZOOM);
    const [group] = clusters.list(UK, 8).filter(({ count }) => count > 1);
    expect(group?.count).to.equal(2);
    const zoom = clusters.findSplitZoom(group!)!;
    expect(zoom).to.be.greaterThan(9);
    const countTogether = (at: number) => clusters.list(UK, at).filter(({ count }) => count > 1).length;
    expect(countTogether(zoom - 1)).to.equal(1);
    expect(countTogether(zoom)).to.equal(0);
  });

  it('come apart at the zoom that is promised, all of them, at every zoom', () => {
    const clusters = new MapClusters(scatter(2000), LAST_ZOOM);
    for (let zoom = 4; zoom <= LAST_ZOOM; zoom += 1) {
      for (const group of clusters.list(UK, zoom).filter(({ count }) => count > 1)) {
        const split = clusters.findSplitZoom(group);
        if (split === null) continue;
        expect(split, group.key).to.be.greaterThan(zoom);
        const [first, ...others] = clusters.listMembers(group);
        const holder = clusters.findHolder(first!, clusters.list(UK, split));
        const together = new Set(clusters.listMembers(holder!));
        expect(
          others.every((point) => together.has(point)),
          `${group.key} at ${split}`,
        ).to.equal(false);
      }
    }
  });

  it('stay together for ever where they lie on each other, and are still all to be had', () => {
    const clusters = new MapClusters(place(BIRMINGHAM, BIRMINGHAM, BIRMINGHAM), LAST_ZOOM);
    const groups = clusters.list(UK, LAST_ZOOM);
    expect(groups).to.have.lengthOf(1);
    expect(clusters.findSplitZoom(groups[0]!)).to.equal(null);
    expect(clusters.listMembers(groups[0]!)).to.have.lengthOf(3);
    expect(clusters.listMembers(groups[0]!, 2)).to.have.lengthOf(2);
  });

  it('are left out without a place, and may all be', () => {
    expect(new MapClusters(place(null, INVERNESS), LAST_ZOOM).list(UK, 5)).to.have.lengthOf(1);
    expect(new MapClusters(place(null), LAST_ZOOM).list(UK, 5)).to.deep.equal([]);
  });

  it('are found in the group that holds them', () => {
    const points = place(BIRMINGHAM, SOLIHULL, INVERNESS);
    const clusters = new MapClusters(points, LAST_ZOOM);
    const groups = clusters.list(UK, 5);
    expect(clusters.findHolder(points[1]!, groups)?.count).to.equal(2);
    expect(clusters.findHolder(points[2]!, groups)?.key).to.equal('point-2');
    expect(clusters.findHolder({ id: 'stranger', labelPosition: INVERNESS }, groups)).to.equal(null);
  });
});
