/** What begins and ends pointing. The pointer goes before the focus, to which the answer returns when the pointer leaves. */
const HANDS = [
  ['pointerover', 'pointerout'],
  ['focusin', 'focusout'],
] as const;

/**
 * Tells what a person points at among many things inside a root.
 * @param find what a node inside the root belongs to; null for nothing
 * @param onPoint called when the answer has changed
 */
export function followPointing(
  root: HTMLElement | ShadowRoot | DocumentFragment,
  find: (node: Element) => string | null,
  onPoint: (id: string | null) => void,
): void {
  const found: (string | null)[] = [];
  let told: string | null = null;
  HANDS.forEach(([start, end], hand) => {
    const move = (node: EventTarget | null) => {
      found[hand] = root.contains(node as Node | null) ? find(node as Element) : null;
      const now = found[0] ?? found[1] ?? null;
      if (now !== told) onPoint((told = now));
    };
    root.addEventListener(start, ({ target }) => move(target));
    root.addEventListener(end, (event) => move((event as FocusEvent | PointerEvent).relatedTarget));
  });
}
