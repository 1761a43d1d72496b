export interface SliceOptions {
  /** Ends the work between two slices; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds of work before the page gets its turn; default 12, so that a frame can still be drawn. */
  readonly sliceMs?: number;
  /** Gives others their turn; default: until the next timer. */
  readonly pause?: () => Promise<void>;
}

/** Runs work, which says by `yield` where it can be interrupted, to its end without holding the page up. */
export async function runInSlices<Result>(
  work: Generator<void, Result>,
  { signal, sliceMs = 12, pause = waitForTimer }: SliceOptions = {},
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + sliceMs;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
}

/** Runs the same work at once. */
export function runAtOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function waitForTimer(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
