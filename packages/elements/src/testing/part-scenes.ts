import { buildFeature, buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';
import { ELEMENT_STATES, mountInState, openFilters, type ElementTag } from './element-states.js';
import { copyModulesWithout, serveAnswers } from './fixture-server.js';
import { buildFullFeature, FULL_FEED_MEMBERS, PARENT_FEATURE } from './full-record.js';
import { clickOn, press, tabTo, type } from './hands.js';
import { findPart, findParts, mount, untilPart } from './mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE } from './sample-feed.js';
import { until } from './until.js';

/** Puts an element on the page and brings it where some of its parts can be seen. */
export type Scene = () => Promise<Element>;

const DERBY_COUNCIL = 'E06000015';
/** An area that no partnership of the sample covers. */
const NORTHUMBRIA = 'E23000007';
/** The one in the sample whose card is opened. */
const CHOSEN = 'peak';
/** More than a directory draws unasked. */
const MANY = 1_001;

const OWN_SCENES: Readonly<Record<ElementTag, Readonly<Record<string, Scene>>>> = {
  'msp-map': {
    'a chosen partnership': () => showPart('msp-map', 'close', { selected: CHOSEN }),
    councils: () => showPart('msp-map', 'council', { scope: DERBY_COUNCIL }),
    'a chosen area': () => showArea(DERBYSHIRE, 'panel-group'),
    'an area where none is known': () => showArea(NORTHUMBRIA, 'notice'),
    'markers in one place': showGroup,
    'a marker with focus': showMarkerLabel,
    'a level switched off': hideLevel,
    'the map in words': () => pressPart('msp-map', 'text-map-title', 'text-map-area'),
    'a part of the map in words': showWordsInView,
    'a background map': () =>
      showPart('msp-map', 'tile-attribution', { tiles: '/{z}/{x}/{y}', 'tile-attribution': '© Example Mapmakers' }),
    'an engine that waits': () => showPart('msp-map', 'load', { load: 'press' }),
    'names alone': () => showNames('msp-map'),
  },
  'msp-directory': {
    'an open row': () => showPart('msp-directory', 'copy-link', { selected: CHOSEN }),
    filters: showFilters,
    suggestions: () => search('derb', 'suggestion'),
    'an answer': () => search('Derby', 'reason', 'Enter'),
    'an answer of nobody': () => search('Stockport', 'gap', 'Enter'),
    'places to choose from': () => search('Newport', 'candidate', 'Enter'),
    'nothing found': () => search('zzzz', 'none'),
    practice: () =>
      pressPart('msp-directory', 'practice-toggle', 'practice-result', {
        lang: 'cy',
        src: createFeedUrl([buildFullFeature()], FULL_FEED_MEMBERS),
      }),
    'a long list': showLongList,
    'names alone': () => showNames('msp-directory'),
  },
  'msp-partnership-card': {
    'everything recorded': () => showFullCard({}),
    'everything recorded, in Welsh': () => showFullCard({ lang: 'cy' }),
  },
};

/** Scenes that together show every part of an element: all its states, and what a person can bring it to. */
export function listScenes(tag: ElementTag): readonly (readonly [string, Scene])[] {
  const states = ELEMENT_STATES.map((state): [string, Scene] => [state, () => mountInState(tag, state)]);
  return [...states, ['a feed in several files', () => showIndex(tag)], ...Object.entries(OWN_SCENES[tag])];
}

async function showPart(tag: ElementTag, part: string, attributes: Readonly<Record<string, string>>): Promise<Element> {
  const element = mount(tag, { src: createFeedUrl(), areas: AREAS_URL, ...attributes });
  await untilPart(element, part);
  return element;
}

async function pressPart(
  tag: ElementTag,
  button: string,
  part: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Element> {
  const element = await mountInState(tag, 'ready', attributes);
  (await untilPart(element, button)).click();
  await untilPart(element, part);
  return element;
}

async function showArea(code: string, part: string): Promise<Element> {
  const map = await mountInState('msp-map', 'ready');
  const choice = (await untilPart(map, 'area-choice')) as HTMLSelectElement;
  choice.value = code;
  choice.dispatchEvent(new Event('change'));
  await untilPart(map, part);
  return map;
}

async function showWordsInView(): Promise<Element> {
  const map = await pressPart('msp-map', 'text-map-title', 'text-map-area');
  (await untilPart(map, 'close-up')).click();
  const outside = await untilPart(map, 'text-map-outside');
  outside.querySelector('summary')?.click();
  return map;
}

async function showGroup(): Promise<Element> {
  const features = [-1.9, -1.91].map((longitude, place) =>
    buildFeature({}, { id: `near-${place}`, geometry: { type: 'Point', coordinates: [longitude, 52.5] } }),
  );
  const map = mount('msp-map', { src: createFeedUrl(features), areas: AREAS_URL, scope: 'K02000001' });
  const cluster = await untilPart(map, 'cluster');
  await clickOn(cluster);
  await until(() => findParts(map, 'marker').length > 1 || findPart(map, 'close'), 'the group has answered');
  return map;
}

async function showMarkerLabel(): Promise<Element> {
  const map = await mountInState('msp-map', 'ready');
  const marker = await until(
    () => findParts(map, 'marker').find(({ tabIndex }) => tabIndex === 0),
    'a marker can have focus',
  );
  await tabTo(marker);
  await until(() => findPart(map, 'marker-label')?.checkVisibility({ visibilityProperty: true }), 'its label is shown');
  return map;
}

async function hideLevel(): Promise<Element> {
  const map = await mountInState('msp-map', 'ready');
  (await untilPart(map, 'layer')).click();
  await until(() => findPart(map, 'legend')?.querySelector('[data-coverage=hidden]'), 'the key says so');
  return map;
}

async function showFilters(): Promise<Element> {
  const directory = await mountInState('msp-directory', 'ready', { level: 'regional' });
  await openFilters(directory);
  await untilPart(directory, 'chip');
  return directory;
}

async function search(words: string, part: string, ...keys: readonly string[]): Promise<Element> {
  const directory = await mountInState('msp-directory', 'ready');
  await clickOn(await untilPart(directory, 'search-input'));
  await type(words);
  await press(...keys);
  await untilPart(directory, part);
  return directory;
}

async function showLongList(): Promise<Element> {
  const features = Array.from({ length: MANY }, (_, place) => buildFeature({}, { id: `record-${place}` }));
  const directory = mount('msp-directory', { src: createFeedUrl(features), areas: AREAS_URL });
  await untilPart(directory, 'more');
  return directory;
}

async function showFullCard(attributes: Readonly<Record<string, string>>): Promise<Element> {
  const feature = buildFullFeature({ status: 'superseded', supersededBy: 'parent', unconfirmed: ['name', 'lead'] });
  const src = createFeedUrl([feature, PARENT_FEATURE], FULL_FEED_MEMBERS);
  const card = mount('msp-partnership-card', { src, partnership: 'full', ...attributes });
  await untilPart(card, 'card');
  return card;
}

/** A feed in several files, of which the reader has chosen none. */
async function showIndex(tag: ElementTag): Promise<Element> {
  const shard = await serveAnswers({ json: buildFeedJson([]) });
  const index = await serveAnswers({
    json: {
      feedIndexVersion: '1.0',
      title: 'Example',
      languages: ['en'],
      shards: [{ href: shard.url, covers: [DERBYSHIRE], partnerships: 1 }],
    },
  });
  const element = mount(tag, { src: index.url, areas: AREAS_URL });
  await untilPart(element, 'area-form');
  return element;
}

/** What there is when the part that draws cannot be fetched. */
async function showNames(tag: 'msp-map' | 'msp-directory'): Promise<Element> {
  const isMap = tag === 'msp-map';
  const copy = copyModulesWithout(isMap ? 'map-content' : 'directory-content');
  const module = await copy.import<Readonly<Record<string, CustomElementConstructor>>>(`${tag}/${tag}.ts`);
  const name = `nameless-${tag}`;
  const Element = module[isMap ? 'MspMap' : 'MspDirectory'];
  if (Element && !customElements.get(name)) customElements.define(name, class extends Element {});
  const element = mount(name as typeof tag, { src: createFeedUrl(), areas: AREAS_URL });
  await untilPart(element, 'names');
  return element;
}
