/** What the directory knows of the map it drives and follows: two properties, and that it dispatches `msp-select`. */
export interface LinkedMap extends HTMLElement {
  selected: string | null;
  shown: ReadonlySet<string> | null;
}

/** The element with an id in the same document or shadow root. It may not be upgraded yet: properties set now are kept. */
export function findLinkedMap(element: Element, id: string | null): LinkedMap | null {
  if (!id) return null;
  // A tree that is in no document has no look-up by id.
  const root = element.getRootNode() as Partial<Document>;
  return (root.getElementById?.(id) ?? null) as LinkedMap | null;
}
