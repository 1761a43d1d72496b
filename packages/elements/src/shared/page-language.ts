/** The nearest `lang` on the page around an element, through shadow roots; empty when the page does not say. */
export function findPageLanguage(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const language = node.getAttribute('lang');
    if (language) return language;
    const root: Node = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '';
}
