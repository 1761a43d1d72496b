// For the compiler, which then knows what our tags stand for.
import type {} from '../index.js';
import { until } from './until.js';

/** What a test put on the page. */
const mounted = new Set<Element>();

/**
 * Makes an element, gives it attributes (as strings; `true` for one without a value) and properties, and puts it on the page.
 * The test calls `unmountAll` afterwards.
 */
export function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  Object.assign(element, properties);
  return place(element);
}

/** Puts something on the page until `unmountAll`. */
export function place<Placed extends Element>(element: Placed, parent: Element = document.body): Placed {
  parent.append(element);
  mounted.add(element);
  return element;
}

/** Takes away what the test put on the page. */
export function unmountAll(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
}

/** The first node with a part name in an element's own shadow root. */
export function findPart(element: Element, part: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`) ?? null;
}

/** Every node with a part name, in order. */
export function findParts(element: Element, part: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
}

/** Waits for the first node with a part name. */
export function untilPart(element: Element, part: string): Promise<HTMLElement> {
  return until(() => findPart(element, part), `<${element.localName}> has a part "${part}"`);
}

/** The text of a part, with single spaces; null when there is no such part. */
export function readPart(element: Element, part: string): string | null {
  const node = findPart(element, part);
  return node && readText(node);
}

/** The text below a node, through shadow roots, with single spaces. */
export function readText(node: Node): string {
  return collectText(node).replace(/\s+/g, ' ').trim();
}

function collectText(node: Node): string {
  if (node instanceof Text) return node.data;
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  const text = [...children].map(collectText).join('');
  return node instanceof HTMLLIElement ? ` ${text} ` : text;
}

/** What has focus, looked for through shadow roots. */
export function findFocused(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
