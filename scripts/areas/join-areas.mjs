import { nationOf } from './force-units.mjs';

/**
 * Joins the cut pieces into one topology whose layers share their lines, quantised last.
 *
 * @param {object} pieces what `cutUnits` returned
 * @param {Map<string, { utla: string, pfa: string, rgn: string }>} forceUnits by ISO 3166-2 code
 * @param {{ grid: { scale: number[], translate: number[] }, thinCoast: Function, thinBorder: Function }} options the cells to
 *   round to, in degrees, and how to thin (points in, points out) a coast of neighbouring land and a border inside it
 * @param {{ topology: Function, mergeArcs: Function, quantize: Function }} topojson
 * @returns {object} TopoJSON with the objects `pfa`, `utla`, `rgn`, `ctry` and `nbr`, ids but no properties
 */
export function joinAreas({ councils, neighbours }, forceUnits, options, { topology, mergeArcs, quantize }) {
  const features = [...councils, ...neighbours];
  // Unquantised: equal lines are then equal to the last digit. Quantising first would move their ends apart.
  const base = topology({ pieces: { type: 'FeatureCollection', features } });
  const pieces = base.objects.pieces.geometries;
  const byCouncil = new Map([...forceUnits.values()].map((unit) => [unit.utla, unit]));
  const unitOf = (piece) => byCouncil.get(piece.properties.utla);
  const merge = (keyOf) => {
    const groups = groupBy(pieces, keyOf);
    const ids = [...groups.keys()].filter(Boolean).sort();
    return {
      type: 'GeometryCollection',
      geometries: ids.map((id) => ({ ...mergeArcs(base, groups.get(id)), id })),
    };
  };
  const objects = {
    pfa: merge((piece) => unitOf(piece)?.pfa),
    utla: merge((piece) => unitOf(piece)?.utla),
    rgn: merge((piece) => unitOf(piece)?.rgn),
    ctry: merge((piece) => unitOf(piece) && nationOf(unitOf(piece).rgn)),
    nbr: merge((piece) => piece.properties.nbr),
  };
  const ours = new Set(listArcs(objects.ctry).concat(listArcs(objects.utla)));
  const coasts = new Set(listCoasts(objects.nbr));
  const arcs = base.arcs.map((arc, index) => {
    if (ours.has(index)) return arc;
    return coasts.has(index) ? options.thinCoast(arc) : options.thinBorder(arc);
  });
  return quantize({ ...base, objects, arcs }, options.grid);
}

function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/** @returns {number[]} indexes of the arcs that only one geometry of an object uses */
function listCoasts({ geometries }) {
  const users = geometries.flatMap((geometry) => listArcs({ geometries: [geometry] }));
  return users.filter((arc) => users.indexOf(arc) === users.lastIndexOf(arc));
}

/** @returns {number[]} indexes of the arcs an object uses, once each, in the order of first use */
function listArcs(object) {
  const indexes = object.geometries.flatMap(({ arcs }) => arcs.flat(Infinity)).map((arc) => (arc < 0 ? ~arc : arc));
  return [...new Set(indexes)];
}

/**
 * Takes some objects out of a topology, with only the arcs they use. The transform stays, so that files taken from one
 * topology draw the same line in the same place.
 *
 * @param {object} topology
 * @param {readonly string[]} names of objects
 * @returns {object} a topology of its own
 */
export function pickObjects(topology, names) {
  const objects = names.map((name) => topology.objects[name]);
  const used = [...new Set(objects.flatMap(listArcs))].sort((a, b) => a - b);
  const place = new Map(used.map((arc, index) => [arc, index]));
  const renumber = (arcs) =>
    arcs.map((arc) => (Array.isArray(arc) ? renumber(arc) : arc < 0 ? ~place.get(~arc) : place.get(arc)));
  return {
    type: 'Topology',
    bbox: topology.bbox,
    transform: topology.transform,
    objects: Object.fromEntries(
      names.map((name, index) => [
        name,
        {
          type: 'GeometryCollection',
          geometries: objects[index].geometries.map((geometry) => ({ ...geometry, arcs: renumber(geometry.arcs) })),
        },
      ]),
    ),
    arcs: used.map((arc) => topology.arcs[arc]),
  };
}
