import type { Position } from '@msp-widgets/feed/partnership.js';
import type { ZoomLimits } from './map-extent.js';
import type { MarkerChoices } from './marker-layer.js';

/** What a person can choose on the map. */
export interface MapChoices extends MarkerChoices {
  /** An area, by the id of its outline. */
  readonly onArea: (id: string) => void;
  /** The place in the middle is chosen, by Enter or Space while the map itself has focus. */
  readonly onMiddle: () => void;
  /** The map is so large that council lines can be told apart: from the start, or now that it has been enlarged. */
  readonly onDetail: () => void;
  /** The map shows another part of the country. */
  readonly onMove: () => void;
  /** Somebody wants the map nearer, or further away, than it can come. */
  readonly onLimit: (limit: keyof ZoomLimits) => void;
  /** The map has been moved or zoomed by a person: how many points are in view now, and where its middle is. */
  readonly onView: (count: number, middle: Position) => void;
}
