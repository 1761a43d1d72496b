import { locateCouncils } from '@msp-widgets/feed/areas/locate-councils.js';
import { LazyPart } from '../shared/lazy-part.js';
import { Remembered } from '../shared/remembered.js';
import { isScopedToCouncil, loadCouncils, type Councils } from './load-councils.js';
import type { MapContentView } from './map-content-view.js';

/**
 * The councils on top of the boundary file that is drawn: fetched when they are first wanted, and anew for another boundary file. That they do not
 * come is not said: the map holds without them.
 */
export class CouncilsPart {
  readonly #onChange: () => void;
  readonly #parts = new Remembered<LazyPart<Councils> | null>();
  #part: LazyPart<Councils> | null = null;
  #isWanted = false;

  /** @param onChange called when they have arrived, or have failed to */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** From now on they are fetched. */
  want(): void {
    this.#isWanted = true;
    this.#part?.want();
  }

  /** Those of the boundary file that is drawn; null as long as they are not there. */
  find({ feed, areas, areasAddress, scope }: MapContentView): Councils | null {
    const address = locateCouncils(areasAddress, feed);
    this.#part = this.#parts.get([address, areas], () =>
      address === null ? null : new LazyPart(() => loadCouncils(address, areas), this.#onChange),
    );
    if (this.#isWanted || isScopedToCouncil(scope, areas)) this.#part?.want();
    return this.#part?.value ?? null;
  }
}
