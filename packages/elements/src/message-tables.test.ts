import { expect } from 'chai';
import { areaKindWords } from '@msp-widgets/feed/areas/area-kind-words.js';
import { doctorPanelMessages } from './doctor/doctor-panel-messages.js';
import { listMessages } from '@msp-widgets/feed/embed/list-messages.js';
import { embedMessages } from '@msp-widgets/feed/embed/embed-messages.js';
import { embedFaultMessages } from './embed/embed-fault-messages.js';
import { builderMessages } from './embed-builder/builder-messages.js';
import { snippetMessages } from './embed-builder/snippet-messages.js';
import { directoryContentMessages } from './msp-directory/directory-content-messages.js';
import { directoryMessages } from './msp-directory/directory-messages.js';
import { placeMessages } from './msp-directory/place-messages.js';
import { mapContentMessages } from './msp-map/map-content-messages.js';
import { mapLegendMessages } from './msp-map/map-legend-messages.js';
import { mapMessages } from './msp-map/map-messages.js';
import { mapTilesMessages } from './msp-map/map-tiles-messages.js';
import { textMapMessages } from './msp-map/text-map-messages.js';
import { cardMessages } from './msp-partnership-card/card-messages.js';
import { formatCount, sharedMessages, type CountForms, type Language } from './shared/messages.js';
import { shardedFeedMessages } from './shared/sharded-feed-messages.js';

const TABLES = {
  sharedMessages,
  areaKindWords,
  cardMessages,
  directoryMessages,
  directoryContentMessages,
  placeMessages,
  mapMessages,
  mapContentMessages,
  mapLegendMessages,
  mapTilesMessages,
  textMapMessages,
  shardedFeedMessages,
  doctorPanelMessages,
  embedMessages,
  builderMessages,
  snippetMessages,
  embedFaultMessages,
  listMessages,
};
const COUNTS = [0, 1, 2, 3, 6, 7, 70];

/** Every text of a table by its path; counted nouns and functions are put to use first. */
function listTexts(value: unknown, language: Language, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const names = Array.from({ length: value.length }, (_, index) => `[argument ${index}]`);
    const text = String((value as (...names: string[]) => unknown)(...names));
    for (const name of names) expect(text, path).to.contain(name);
    return [[path, text]];
  }
  if (isCountForms(value)) {
    return COUNTS.map((count) => [`${path} ${count}`, formatCount(language, count, value).replace(/^[\d,]+ /, '')]);
  }
  return Object.entries(value as object).flatMap(([key, member]) => listTexts(member, language, `${path}.${key}`));
}

function isCountForms(value: unknown): value is CountForms {
  return typeof value === 'object' && value !== null && 'other' in value;
}

describe('message tables', () => {
  for (const [name, table] of Object.entries(TABLES)) {
    it(`say the same things in English and Welsh: ${name}`, () => {
      const paths = (language: Language) => listTexts(table[language], language).map(([path]) => path);
      expect(paths('cy')).to.deep.equal(paths('en'));
    });

    it(`leave nothing unsaid: ${name}`, () => {
      for (const language of ['en', 'cy'] as const) {
        for (const [path, text] of listTexts(table[language], language)) {
          expect(text.trim(), `${language}${path}`).to.match(/\p{L}{2}/u);
          expect(text, `${language}${path}`).not.to.match(/undefined|null|\[object|NaN/);
        }
      }
    });
  }

  it('are all here', () => {
    expect(Object.keys(sharedMessages)).to.deep.equal(['en', 'cy']);
    expect(sharedMessages.cy.months).to.have.lengthOf(12);
  });
});
