import type { LayeredCoverage } from '@msp-widgets/feed/areas/layers.js';
import type { Outline } from '@msp-widgets/feed/areas/outlines.js';

/** An area as the map draws, names and tells it. */
export interface MapArea {
  readonly outline: Outline;
  readonly name: string;
  /** `outside` is an area that the page does not speak about; `hidden` one whose level is switched off. */
  readonly coverage: LayeredCoverage['coverage'] | 'outside';
  /** How many partnerships of its own overlap here. */
  readonly count: number;
  /** What the pattern means, or how many partnerships there are. */
  readonly words: string;
  /** Whether every council in it is drawn, so that the area itself need be no more than an edge. */
  readonly divided?: boolean;
}
