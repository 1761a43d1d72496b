import { buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';
import '../define.js';
import type { FeedElement } from '../shared/feed-element.js';
import { serveAnswers } from './fixture-server.js';
import { findPart, mount, readText, untilPart } from './mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE, NORTH_EAST, UNKNOWN_AREA } from './sample-feed.js';
import { until } from './until.js';

export type ElementTag = 'msp-map' | 'msp-directory' | 'msp-partnership-card';

/** How an element is brought into a state, and the part that shows that it is there (`ready` stands for the element's own). */
interface StateRecipe {
  readonly attributes: () => Promise<Readonly<Record<string, string>>>;
  readonly part: string | null;
}

const READY_PARTS: Readonly<Record<ElementTag, readonly string[]>> = {
  'msp-map': ['marker'],
  'msp-directory': ['results', 'clear'],
  'msp-partnership-card': ['card'],
};

const RECIPES = {
  idle: { attributes: () => Promise.resolve({}), part: null },
  loading: { attributes: async () => ({ src: (await serveAnswers({ held: true })).url }), part: 'loading' },
  ready: { attributes: () => Promise.resolve({ src: createFeedUrl() }), part: 'ready' },
  empty: { attributes: () => Promise.resolve({ src: createFeedUrl([]) }), part: 'empty' },
  failed: { attributes: async () => ({ src: (await serveAnswers({ status: 500 })).url }), part: 'error' },
  scoped: { attributes: () => Promise.resolve({ src: createFeedUrl(), scope: DERBYSHIRE }), part: 'ready' },
  'scope-empty': { attributes: () => Promise.resolve({ src: createFeedUrl(), scope: NORTH_EAST }), part: 'empty' },
  'scope-unknown': { attributes: () => Promise.resolve({ src: createFeedUrl(), scope: UNKNOWN_AREA }), part: 'empty' },
  'not-a-feed': {
    attributes: async () => ({ src: (await serveAnswers({ json: buildFeedJson([], { type: 'Topology' }) })).url }),
    part: 'error',
  },
} as const satisfies Readonly<Record<string, StateRecipe>>;

export type ElementState = keyof typeof RECIPES;

/** Every state in which all three elements can be. */
export const ELEMENT_STATES = Object.keys(RECIPES) as ElementState[];
export const ELEMENT_TAGS = Object.keys(READY_PARTS) as ElementTag[];

/** Puts an element on the page and waits until it is in a state. */
export async function mountInState(
  tag: ElementTag,
  state: ElementState,
  attributes: Readonly<Record<string, string | boolean>> = {},
): Promise<FeedElement> {
  const recipe = RECIPES[state];
  const element = mount(tag, {
    areas: AREAS_URL,
    ...(tag === 'msp-partnership-card' && { partnership: 'peak' }),
    ...(await recipe.attributes()),
    ...attributes,
  });
  await element.updateComplete;
  if (recipe.part === 'ready') {
    await untilReady(element);
    // A directory does not wait for the names of areas, and shows their codes before.
    if (tag === 'msp-directory') await until(() => !/[EW]\d{8}/.test(readText(element)), 'areas have names');
  } else if (recipe.part !== null) {
    await untilPart(element, recipe.part);
  }
  await until(() => !element.isUpdatePending, 'the element has been drawn');
  return element;
}

/** Unfolds the filters of a directory. */
export async function openFilters(directory: Element): Promise<void> {
  findPart(directory, 'filters-toggle')?.click();
  await until(() => findPart(directory, 'facet')?.checkVisibility(), 'the filters are shown');
}

/** Waits until an element shows partnerships. */
export async function untilReady(element: Element): Promise<void> {
  await until(() => isReady(element), `<${element.localName}> is ready`);
}

/** Whether an element shows partnerships, or says that its filters leave none. */
export function isReady(element: Element): boolean {
  const parts = READY_PARTS[element.localName as ElementTag];
  return parts.some((part) => findPart(element, part) !== null);
}
