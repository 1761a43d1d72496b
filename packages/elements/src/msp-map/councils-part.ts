import { locateCouncils } from '@msp-widgets/feed/areas/locate-councils.js';
import { isPassing } from '@msp-widgets/feed/passing-error.js';
import { LazyPart } from '../shared/lazy-part.js';
import { Remembered } from '../shared/remembered.js';
import { isScopedToCouncil, loadCouncils, type Councils } from './load-councils.js';
import type { MapContentView } from './map-content-view.js';

/**
 * The councils on top of the boundary file that is drawn: fetched when they are first wanted, and anew for another boundary file. That they do not
 * come is not said: the map holds without them. Where that may pass they are asked for again, each time that somebody wants them and once
 * the browser is back online.
 */
export class CouncilsPart {
  readonly #onChange: () => void;
  readonly #parts = new Remembered<LazyPart<Councils | null> | null>();
  #part: LazyPart<Councils | null> | null = null;
  #isWanted = false;

  /** @param onChange called when they have arrived, or have failed to */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** From now on they are fetched. Called when somebody goes near enough to see them. */
  want(): void {
    this.#isWanted = true;
    this.#askAgain();
    this.#part?.want();
  }

  /** Waits for nothing any longer, until `find`. */
  stop(): void {
    removeEventListener('online', this.#askAgain);
  }

  /** Those of the boundary file that is drawn; null as long as they are not there. */
  find({ feed, areas, areasAddress, scope }: MapContentView): Councils | null {
    const address = locateCouncils(areasAddress, feed);
    this.#part = this.#parts.get([address, areas], () =>
      address === null ? null : new LazyPart(() => loadCouncils(address, areas).catch(passOrNone), this.#onChange),
    );
    if (this.#isWanted || isScopedToCouncil(scope, areas)) this.#part?.want();
    if (this.#part?.failed) addEventListener('online', this.#askAgain);
    else this.stop();
    return this.#part?.value ?? null;
  }

  readonly #askAgain = (): void => this.#part?.retry();
}

/** Nobody asks again for what is not there, or cannot be used. */
function passOrNone(reason: unknown): null {
  if (isPassing(reason)) throw reason;
  return null;
}
