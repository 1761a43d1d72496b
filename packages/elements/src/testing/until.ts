/** Below the time limit of a test, so that what was waited for is what the failure says. */
const PATIENCE_MS = 7_000;

/**
 * Looks once a frame until there is something, and gives that. This is how tests wait: for a state, never for a time.
 * @param what the end of the sentence "Waited in vain until …"
 */
export async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  const start = performance.now();
  for (;;) {
    const seen = look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (performance.now() - start > PATIENCE_MS) throw new Error(`Waited in vain until ${what}.`);
    await nextFrame();
  }
}

export function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}
