import { buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';
import '../define.js';
import type { FeedElement } from '../shared/feed-element.js';
import { serveAnswers } from './fixture-server.js';
import { findPart, mount, untilPart } from './mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE, NORTH_EAST, UNKNOWN_AREA } from './sample-feed.js';
import { until } from './until.js';

export type ElementTag = 'msp-map' | 'msp-directory' | 'msp-partnership-card';

/** How an element is brought into a state, and the part that shows that it is there (`ready` stands for the element's own). */
interface StateRecipe {
  readonly attributes: () => Promise<Readonly<Record<string, string>>>;
  readonly part: string | null;
}

const READY_PARTS: Readonly<Record<ElementTag, string>> = {
  'msp-map': 'marker',
  'msp-directory': 'results',
  'msp-partnership-card': 'card',
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
  if (recipe.part !== null) await untilPart(element, recipe.part === 'ready' ? READY_PARTS[tag] : recipe.part);
  await until(() => !element.isUpdatePending, 'the element has been drawn');
  return element;
}

/** Waits until an element shows partnerships. */
export async function untilReady(element: Element): Promise<void> {
  await untilPart(element, READY_PARTS[element.localName as ElementTag]);
}

/** Whether an element shows partnerships. */
export function isReady(element: Element): boolean {
  return findPart(element, READY_PARTS[element.localName as ElementTag]) !== null;
}
