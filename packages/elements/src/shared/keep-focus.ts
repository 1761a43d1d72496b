/** What takes focus well in place of something that has gone. */
const REFUGES = '[data-refuge], summary';

/**
 * Remembers what has focus in a shadow root before it is drawn again: a button that has done its work may go with it, and a
 * screen reader would be thrown to the top of the page.
 * @returns moves focus to what is nearest to where it was, if that has gone
 */
export function keepFocus(root: ShadowRoot): () => void {
  const focused = root.activeElement;
  const around: HTMLElement[] = [];
  for (let element = focused?.parentElement ?? null; element; element = element.parentElement) around.push(element);
  return () => {
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    for (const element of around.filter(({ isConnected }) => isConnected)) {
      if (takesFocus(element) || [...element.querySelectorAll<HTMLElement>(REFUGES)].some(takesFocus)) return;
      const status = element.querySelector<HTMLElement>('.status');
      if (status) {
        focusFor(status);
        return;
      }
    }
  };
}

/** Moves focus to a refuge. @returns whether it takes it: the map does not before it can be moved */
function takesFocus(element: HTMLElement): boolean {
  if (element.matches(REFUGES)) element.focus();
  return element.matches(':focus');
}

/** Moves focus to what takes none by itself, for as long as it stays there. */
function focusFor(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus();
}
