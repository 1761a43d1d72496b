import { nameArea, type AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { NOT_RECORDED, type FacetName } from '@msp-widgets/feed/facets.js';
import type { Feed, VocabularyName } from '@msp-widgets/feed/partnership.js';
import { resolveText, type ResolvedText } from '@msp-widgets/feed/text.js';
import type { TextLanguages } from '../shared/feed-text.js';
import { sharedMessages } from '../shared/messages.js';

export interface FacetWords {
  readonly feed: Feed;
  readonly register: AreaRegister | null;
  readonly languages: TextLanguages;
}

/** Which of the feed's vocabularies a facet's values are from. */
const VOCABULARY_OF: Partial<Record<FacetName, VocabularyName>> = {
  leader: 'sector',
  coordinator: 'sector',
  sector: 'sector',
  activity: 'activity',
  theme: 'theme',
};

/** A facet's value in words, and the language these are in. */
export function nameFacetValue(name: FacetName, value: string, words: FacetWords): ResolvedText {
  const { feed, register, languages } = words;
  const { levels, statuses, freshness, notRecordedHeading } = sharedMessages[languages.reader];
  const own = (value: string): ResolvedText => ({ value, language: languages.reader });
  if (value === NOT_RECORDED) return own(notRecordedHeading);
  // A page may have set a value that there is no word for.
  const labels: Partial<Record<FacetName, Readonly<Partial<Record<string, string>>>>> = {
    level: levels,
    status: statuses,
    freshness,
  };
  const label = labels[name]?.[value];
  if (label !== undefined) return own(label);
  const vocabulary = VOCABULARY_OF[name];
  if (vocabulary) {
    const label = feed.vocabularies[vocabulary].get(value) ?? wordsOfCode(value);
    return resolveText(label, languages.reader, languages.feed);
  }
  const area = register?.findArea(value);
  return area ? nameArea(area, languages.reader) : own(value);
}

/** A code without a label is shown as its words. */
function wordsOfCode(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
