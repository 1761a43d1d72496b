/** What is the host's own on a page, and what a reader finds where our elements are. */
import type { Frame } from 'playwright-core';

/** All that a guest could change and must not. `place` and `use` of the page only stay while nobody uses the widgets. */
export interface HostState {
  /** Names and values on the window and on the objects that all scripts share; functions as their source. */
  readonly shared: Readonly<Record<string, string>>;
  readonly place: readonly string[];
  /** The document as markup, without what is inside our shadow roots. */
  readonly document: string;
  /** Scroll position and the element with focus. */
  readonly use: readonly unknown[];
}

export async function readHostState(frame: Frame): Promise<HostState> {
  const state = await frame.evaluate(() => {
    const owners: [string, object][] = [
      ...[Object, Array, String, Number, Function, RegExp, Date, Promise, Map, Set, Symbol, Event, EventTarget, Node],
      ...[Element, HTMLElement, Document, ShadowRoot, History, Storage, CustomElementRegistry, CSSStyleSheet],
    ].flatMap((owner): [string, object][] => [
      [owner.name, owner],
      [`${owner.name}.prototype`, owner.prototype as object],
    ]);
    owners.push(...Object.entries({ JSON, Math, Reflect, window, document, navigator, customElements }));
    const shared: Record<string, string> = {};
    for (const [name, owner] of owners) {
      for (const key of Reflect.ownKeys(owner)) {
        const property = Object.getOwnPropertyDescriptor(owner, key) ?? {};
        const held: unknown = Reflect.get(property, 'get') ?? Reflect.get(property, 'value');
        shared[`${name}.${String(key)}`] = typeof held === 'function' ? String(held) : typeof held;
      }
    }
    const copy = document.documentElement.cloneNode(true) as Element;
    // Our own tags say what is chosen.
    for (const element of copy.querySelectorAll('[selected]')) element.removeAttribute('selected');
    return {
      shared,
      place: [location.pathname, location.hash, document.title, String(history.length), JSON.stringify(history.state)],
      document: copy.outerHTML,
      use: [scrollX, scrollY, document.activeElement?.id ?? null],
    };
  });
  // The two visits have their files in different folders.
  const neutral = (text: string) => text.replace(/(?:https?:\/\/[\d.:]+)?\/(?:dist|copy|nothing|hosts|bare)\//g, '/-/');
  return {
    ...state,
    place: state.place.map(neutral),
    document: neutral(state.document),
  };
}

/** What of one state differs from another's, as short lines. */
export function listDifferences(before: HostState, after: HostState): string[] {
  const names = new Set([...Object.keys(before.shared), ...Object.keys(after.shared)]);
  const shared = [...names]
    .filter((name) => before.shared[name] !== after.shared[name])
    .map((name) => `changed ${name}`);
  const place =
    JSON.stringify(before.place) === JSON.stringify(after.place) ? [] : [`place ${JSON.stringify(after.place)}`];
  const document = before.document === after.document ? [] : [describeFirstDifference(before.document, after.document)];
  return [...shared, ...place, ...document];
}

function describeFirstDifference(before: string, after: string): string {
  const start = [...before].findIndex((letter, index) => letter !== after[index]);
  const from = Math.max(0, (start === -1 ? before.length : start) - 40);
  return `document: …${before.slice(from, from + 160)}… became …${after.slice(from, from + 160)}…`;
}
