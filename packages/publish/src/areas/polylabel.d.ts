declare module 'polylabel' {
  /** The point of a polygon, in its own units, that is farthest from any edge. */
  export default function polylabel(polygon: readonly (readonly (readonly number[])[])[], precision?: number): number[];
}
