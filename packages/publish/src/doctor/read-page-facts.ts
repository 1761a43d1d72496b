import {
  allowsRequest,
  allowsTrustedTypes,
  parsePolicies,
  type ContentPolicy,
} from '@msp-widgets/feed/doctor/content-policy.js';
import {
  ELEMENT_TAGS,
  nameScript,
  type ElementFacts,
  type PageFacts,
  type ScriptTag,
  type Violation,
} from '@msp-widgets/feed/doctor/page-facts.js';
import type { WantedFile } from '@msp-widgets/feed/doctor/wanted-files.js';
import { parseHTML } from 'linkedom';

/** As much of a page as is looked at: this package is compiled without the DOM. */
interface PageNode {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
}

/** A page as it was sent, before any script has run. */
export interface SentPage extends PageFacts {
  readonly policies: readonly ContentPolicy[];
  /** Nonce of a script tag by its address. */
  readonly nonces: ReadonlyMap<string, string>;
}

/**
 * Reads what there is of ours in the markup of a page.
 * @param policyHeaders what the server sent as `Content-Security-Policy`
 */
export function readPageFacts(markup: string, address: string, policyHeaders: readonly string[]): SentPage {
  // The document, not its first element: a page may leave out <html>, and then has several.
  const { document: root } = parseHTML(markup) as unknown as { readonly document: PageNode };
  const base = resolve(root.querySelector('base[href]')?.getAttribute('href') ?? '', address);
  const metas = [...root.querySelectorAll('meta[http-equiv]')].filter(
    (meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const policies = parsePolicies([...policyHeaders, ...metas.map((meta) => meta.getAttribute('content') ?? '')]);
  const tags = [...root.querySelectorAll('script[src]')]
    .map((tag) => ({ tag, address: resolve(tag.getAttribute('src') ?? '', base) }))
    .filter((script) => nameScript(script.address) !== null);
  // A module of the page's own may hold the elements, too: then no script of ours is missing.
  const hasOwnModule = [...root.querySelectorAll('script[type=module]')].some(
    (tag) => !tags.some((own) => own.tag === tag),
  );
  const isRefused = !allowsTrustedTypes(policies, 'msp-widgets');
  return {
    address,
    policies,
    nonces: new Map(tags.map((script) => [script.address, script.tag.getAttribute('nonce') ?? ''])),
    scripts: tags.map((script): ScriptTag => ({
      address: script.address,
      isModule: script.tag.getAttribute('type') === 'module',
      integrity: script.tag.getAttribute('integrity') ?? '',
    })),
    elements: [...root.querySelectorAll(ELEMENT_TAGS.join())].map((element) => ({
      ...readElement(element, root, base),
      isDefined: hasOwnModule || null,
      isRefused,
    })),
  };
}

function readElement(
  element: PageElement,
  root: PageNode,
  base: string,
): Omit<ElementFacts, 'isDefined' | 'isRefused'> {
  const readAddress = (name: string) => {
    const value = element.getAttribute(name);
    return value === null ? null : resolve(value, base);
  };
  const map = element.getAttribute('for');
  const maps = [...root.querySelectorAll('msp-map')].map((one) => one.getAttribute('id'));
  return {
    tag: element.localName,
    isShown: true,
    outerTag: element.parentElement?.closest(ELEMENT_TAGS.join())?.localName ?? null,
    hasOwnRecords: false,
    src: readAddress('src'),
    areas: readAddress('areas'),
    scope: element.getAttribute('scope'),
    partnership: element.getAttribute('partnership'),
    missingMap: map === null || maps.includes(map) ? null : map,
  };
}

/** What a browser would report of files that the page's policy refuses. Parts are fetched by a script that was let in. */
export function listViolations(page: SentPage, files: readonly WantedFile[]): readonly Violation[] {
  return files.flatMap(({ role, address }) => {
    if (role === 'part' || !URL.canParse(address)) return [];
    const directive = role === 'script' ? 'script-src' : 'connect-src';
    const integrity = page.scripts.find((script) => script.address === address)?.integrity ?? '';
    const request = { directive, address, nonce: page.nonces.get(address) ?? '', integrity } as const;
    return allowsRequest(page.policies, request, page.address) ? [] : [{ directive, address }];
  });
}

/** What is no address stays as it is. */
function resolve(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
