import type { Geometry } from 'geojson';
import type { Partnership } from '../partnership.js';
import { listAnswerable } from './answerable.js';
import { answerCoverage, type CoverageAnswer } from './answer-coverage.js';
import type { Area, AreaRegister } from './area-register.js';
import { COMPASS, findDirection, measureDistance, type Direction } from './direction.js';
import { LANDMARKS, type Landmark } from './landmarks.js';
import type { Neighbours } from './neighbours.js';
import { findOutlineAt } from './outline-at.js';
import type { Outline } from './outlines.js';
import { findNearest } from './find-nearest.js';

/** An area that shares a line with the one described. */
export interface DescribedNeighbour {
  readonly area: Area;
  /** Where it lies, seen from the area described, from label to label. Null where one lies within the other. */
  readonly direction: Direction | null;
}

/** What the map shows of one area, for whoever does not see it. */
export interface AreaWords {
  readonly area: Area;
  /** The area that has this one on all sides. */
  readonly within: Area | null;
  /** Clockwise from north. */
  readonly neighbours: readonly DescribedNeighbour[];
  /** The nearest city: how far the middle of the area (where its label stands) is from it, and in which direction. */
  readonly near: { readonly landmark: Landmark; readonly km: number; readonly direction: Direction } | null;
  /** Of the whole area, or of the parts of it that the page answers for. */
  readonly answer: CoverageAnswer;
}

export interface MapWordsSubject {
  /** The shapes to describe. */
  readonly outlines: readonly Outline[];
  /** Every shape of their layer, for the neighbours. */
  readonly layer: readonly Outline[];
  readonly neighbours: Neighbours;
  readonly partnerships: readonly Partnership[];
  readonly register: AreaRegister;
  /** Codes that the page is locked to; null without a scope. */
  readonly scope: readonly string[] | null;
}

/**
 * The map in words: every outlined area with where it lies, what it borders and who works there, from the data alone. In the
 * order of the outlines. A shape that no entry of the register names is left out: nobody could say what it is.
 */
export function describeMap(subject: MapWordsSubject): AreaWords[] {
  const { outlines, layer, neighbours, partnerships, register, scope } = subject;
  const shapes = new Map(layer.map((outline) => [String(outline.id), outline]));
  return outlines.flatMap((outline) => {
    const area = register.findArea(String(outline.id));
    const [first, ...others] = area ? listAnswerable(area, scope, register) : [];
    if (!area || !first) return [];
    const around = (neighbours.get(String(outline.id)) ?? []).flatMap((code) => {
      const shape = shapes.get(code);
      const neighbour = register.findArea(code);
      return shape && neighbour ? [{ shape, area: neighbour }] : [];
    });
    return {
      area,
      within: around.find(({ shape }) => encloses(shape, outline))?.area ?? null,
      neighbours: around
        .map(({ shape, area: neighbour }) => ({ area: neighbour, direction: relate(outline, shape) }))
        .sort((one, other) => rank(one) - rank(other)),
      near: findLandmark(outline),
      answer: answerCoverage([first, ...others], partnerships, register),
    };
  });
}

function rank({ direction }: DescribedNeighbour): number {
  return direction === null ? -1 : COMPASS.indexOf(direction);
}

function relate(outline: Outline, neighbour: Outline): Direction | null {
  const from = outline.properties.anchor;
  const to = neighbour.properties.anchor;
  if (!from || !to || encloses(neighbour, outline) || encloses(outline, neighbour)) return null;
  return findDirection(from, to);
}

/** Whether the inner shape's label lies within the outer one's edge: in a hole, since the two share no land. */
function encloses(outer: Outline, inner: Outline): boolean {
  const { anchor } = inner.properties;
  return anchor !== undefined && findOutlineAt([{ ...outer, geometry: fillHoles(outer.geometry) }], anchor) !== null;
}

function fillHoles(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.slice(0, 1) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.slice(0, 1)) };
}

function findLandmark({ properties: { anchor } }: Outline): AreaWords['near'] {
  const landmark = anchor && findNearest(LANDMARKS, anchor);
  if (!landmark) return null;
  return {
    landmark,
    km: measureDistance(landmark.position, anchor),
    direction: findDirection(landmark.position, anchor),
  };
}
