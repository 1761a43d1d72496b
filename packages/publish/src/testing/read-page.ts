import { parseHTML } from 'linkedom';

/** As much of an element as tests look at: this package is compiled without the DOM. */
export interface PageElement {
  readonly textContent: string;
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
}

/** Reads a page as a browser without script would. */
export function readPage(markup: string): PageElement {
  return (parseHTML(markup) as unknown as { readonly document: { readonly documentElement: PageElement } }).document
    .documentElement;
}

/** Text with its white space as readers see it. */
export function readShown(element: PageElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What the elements that a selector finds say. */
export function listShown(page: PageElement, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(readShown);
}

/** Addresses that a browser would fetch by itself to show the page. */
export function listFetched(markup: string): string[] {
  const page = readPage(markup);
  const attributes = [...page.querySelectorAll('[src], [srcset], [poster], [data], link[rel~="stylesheet"], use')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? element.localName,
  );
  const inStyles = [...markup.matchAll(/url\(([^)]*)\)|@import[^;]*/g)].map(([found]) => found);
  return [...attributes, ...inStyles.filter((found) => !found.startsWith('url(#'))];
}
