/** Milliseconds in which a page comes to rest. */
const SETTLING_TIME = 2_000;

/** What a reader does to move on. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Brings something to the top of the window, and keeps it there while the page around it still takes its room: rows are drawn step by
 * step, and what is in them comes later.
 * @returns ends it; so does the reader, by whatever they do
 */
export function holdAtTop(element: Element): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  for (const act of ACTS) addEventListener(act, end, { signal, passive: true });
  setTimeout(end, SETTLING_TIME);
  const hold = () => {
    if (signal.aborted) return;
    element.scrollIntoView();
    requestAnimationFrame(hold);
  };
  hold();
  return end;
}
