/**
 * Hands every part that an element has now on to the page around the element that it is in: with the prefix `card`, its part `name`
 * is there as `card__name`.
 */
export function exportParts(element: Element, prefix: string): void {
  const nodes = element.shadowRoot?.querySelectorAll('[part]') ?? [];
  const parts = new Set([...nodes].flatMap((node) => [...node.part]));
  element.setAttribute('exportparts', [...parts].map((part) => `${part}:${prefix}__${part}`).join());
}
