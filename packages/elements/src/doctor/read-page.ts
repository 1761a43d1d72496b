import {
  ELEMENT_TAGS,
  nameScript,
  type ElementFacts,
  type PageFacts,
  type ScriptTag,
} from '@msp-widgets/feed/doctor/page-facts.js';
import { resolveOnPage } from '../shared/page-address.js';

/** What there is of ours on the page, as it is just now. */
export function readPage(): PageFacts {
  return {
    address: location.href,
    scripts: [...document.scripts].filter(({ src }) => nameScript(src) !== null).map(readScript),
    elements: [...document.querySelectorAll<HTMLElement>(ELEMENT_TAGS.join())].map(readElement),
  };
}

function readScript({ src, type, integrity }: HTMLScriptElement): ScriptTag {
  return { address: src, isModule: type === 'module', integrity };
}

function readElement(element: HTMLElement): ElementFacts {
  const tag = element.localName;
  const readAddress = (name: string) => {
    const value = element.getAttribute(name);
    return value === null ? null : resolveOnPage(value);
  };
  const map = element.getAttribute('for');
  const isDefined = customElements.get(tag) !== undefined;
  return {
    tag,
    isDefined,
    isShown: element.getClientRects().length > 0,
    isRefused: isDefined && isRefused(element),
    outerTag: element.parentElement?.closest(ELEMENT_TAGS.join())?.localName ?? null,
    hasOwnRecords: holdsRecords(element),
    src: readAddress('src'),
    areas: readAddress('areas'),
    scope: element.getAttribute('scope'),
    partnership: element.getAttribute('partnership'),
    missingMap: map === null || document.getElementById(map)?.localName === 'msp-map' ? null : map,
  };
}

/** An element whose templates are refused shows a bare notice, and nothing of its own. */
function isRefused({ shadowRoot }: HTMLElement): boolean {
  if (!shadowRoot || !('trustedTypes' in window)) return false;
  return shadowRoot.querySelector('[part~=error]') !== null && shadowRoot.querySelector('.root') === null;
}

/** A page may hand its records over as a property, in place of an address. */
function holdsRecords(element: HTMLElement): boolean {
  const { partnerships, record } = element as { partnerships?: unknown; record?: unknown };
  return Boolean(partnerships ?? record);
}
