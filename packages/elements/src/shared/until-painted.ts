/** Milliseconds after which nobody waits any longer: a page that is not seen is not painted. */
const PATIENCE_MS = 200;

/** Lets what is ready be painted before something long begins. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // A frame is painted after its callbacks.
      setTimeout(resolve);
    });
  });
}
