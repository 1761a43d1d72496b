import { expect } from 'chai';
import fc from 'fast-check';
import { projectMercator } from '@msp-widgets/feed/areas/mercator-path.js';
import { findOutlineAt } from '@msp-widgets/feed/areas/outline-at.js';
import { listOutlines, type Outline } from '@msp-widgets/feed/areas/outlines.js';
import { measureCorners } from '@msp-widgets/feed/areas/corners.js';
import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { isOpen, type Partnership, type Position } from '@msp-widgets/feed/partnership.js';
import { loadPublishedAreas, loadPublishedFeed } from '@msp-widgets/feed/testing/published-data.js';
import '../define-map.js';
import { findPart, findParts, mount, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL } from '../testing/sample-feed.js';

/** Degrees: about 200 m. */
const EDGE = 0.002;

const FEED_URL = new URL('/data/partnerships.json', location.href).href;

/** Open partnerships of which some covered area shares a smallest area with this one. Worked out without the code under test. */
function listExpected(code: string, partnerships: readonly Partnership[], register: AreaRegister): string[] {
  const inside = register.listLeaves(code);
  return partnerships
    .filter(isOpen)
    .filter(({ covers }) =>
      covers.some((cover) => [...register.listLeaves(cover.code)].some((leaf) => inside.has(leaf))),
    )
    .map(({ id }) => id)
    .sort();
}

describe('what <msp-map> answers on the published feed', () => {
  let outlines: readonly Outline[];
  let register: AreaRegister;
  let partnerships: readonly Partnership[];

  before(async () => {
    const [areas, feed] = await Promise.all([loadPublishedAreas(), loadPublishedFeed()]);
    outlines = listOutlines(areas.topology, 'pfa');
    ({ register } = areas);
    ({ partnerships } = feed);
  });
  afterEach(unmountAll);

  /** A random place inside a shape: of the random places in the box around it the first that is inside. */
  function drawPlace(outline: Outline): Position {
    const [[south, west], [north, east]] = measureCorners([outline])!;
    const places = fc.sample(
      fc.tuple(fc.double({ min: west, max: east, noNaN: true }), fc.double({ min: south, max: north, noNaN: true })),
      200,
    );
    // What is drawn is rounded to 50 m: a place that near the edge may be drawn beyond it.
    const isWellInside = ([longitude, latitude]: Position) =>
      [-EDGE, EDGE].every((step) =>
        [
          [longitude + step, latitude],
          [longitude, latitude + step],
        ].every((corner) => findOutlineAt([outline], corner as [number, number])),
      );
    return places.find(isWellInside) ?? outline.properties.anchor!;
  }

  it('is, for a random place in each of the 45 force areas, exactly those whose footprint holds it', async () => {
    const map = mount('msp-map', { src: FEED_URL, areas: AREAS_URL, load: 'press' });
    await untilPart(map, 'outline');
    expect(outlines).to.have.lengthOf(45);
    for (const outline of outlines) {
      const place = drawPlace(outline);
      const [x, y] = projectMercator([...place]);
      // The shape on the map that a click on this place would hit.
      const hit = findParts(map, 'outline').find((shape) =>
        (shape as unknown as SVGGeometryElement).isPointInFill(new DOMPoint(x, y)),
      )!;
      hit.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await map.updateComplete;
      const named = findParts(map, 'panel-result').map(({ dataset }) => dataset['id']);
      expect(named.sort(), `${String(outline.id)} at ${place.join()}`).to.deep.equal(
        listExpected(String(outline.id), partnerships, register),
      );
    }
  }).timeout(30_000);

  it('never goes beyond a random scope', async () => {
    const codes = [...register.areas].map(({ code }) => code);
    const map = mount('msp-map', { src: FEED_URL, areas: AREAS_URL, load: 'press' });
    await untilPart(map, 'outline');
    const whole = new Set(findParts(map, 'outline').map(({ dataset }) => dataset['id']));
    for (const scope of fc.sample(
      fc.array(fc.constantFrom(...codes, 'E99999999', ''), { minLength: 1, maxLength: 3 }),
      25,
    )) {
      map.scope = scope.join(' ');
      await map.updateComplete;
      const leaves = new Set(scope.flatMap((code) => [...register.listLeaves(code)]));
      for (const { dataset } of findParts(map, 'outline')) {
        const id = dataset['id'] ?? '';
        const touches = [...register.listLeaves(id)].some((leaf) => leaves.has(leaf));
        expect(whole.has(id)).to.equal(true);
        expect(dataset['coverage'] === 'outside', `${id} in ${scope.join()}`).to.equal(!touches);
      }
      if (leaves.size === 0) expect(findPart(map, 'map'), scope.join()).to.equal(null);
    }
  }).timeout(30_000);
});
