/**
 * Registers a tag unless the page already has one by that name: the first script wins, and a second copy, or another
 * version, harms nobody.
 */
export function registerElement(tag: string, elementClass: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, elementClass);
}
