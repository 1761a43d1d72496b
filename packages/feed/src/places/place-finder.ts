import { createSearchIndex } from '../search.js';
import { splitWords } from '../split-words.js';
import { listPlaceNames, type NamedOption } from './place-names.js';
import { locatePostcode, locatePostcodeArea, type PostcodeSources } from './locate-postcode.js';
import type { PlaceAnswer, PlaceOption } from './place-option.js';
import { readPostcode } from './postcode.js';

/** Understands places by what people type. Knows everything it needs: nothing is asked of anybody. */
export interface PlaceFinder {
  /** What a whole text means, as a place: by its exact name in any language and spelling, or as a postcode. */
  understand(text: string): PlaceAnswer;
  /** What a text that is still being typed may come to mean, likeliest first. Forgives typos. */
  suggest(text: string, limit?: number): readonly PlaceOption[];
  /** The answer for a suggestion that was taken. */
  resolve(option: PlaceOption): PlaceAnswer;
}

const DEFAULT_LIMIT = 8;
const UNKNOWN: PlaceAnswer = { kind: 'unknown' };

/** Prepares a finder: takes a few milliseconds for each thousand places. */
export function createPlaceFinder(sources: PostcodeSources): PlaceFinder {
  const named = listPlaceNames(sources.register, sources.places);
  const byId = new Map(named.map((one) => [one.option.id, one]));
  const byName = groupByName(named);
  const index = createSearchIndex(
    named.map(({ option, names, aliases, around }) => ({ id: option.id, fields: [names, aliases, around] })),
  );

  function understandPostcode(text: string): PlaceAnswer | null {
    const reading = readPostcode(text);
    if (reading) return locatePostcode(reading, sources);
    return locatePostcodeArea(text.trim().toUpperCase(), sources);
  }

  function understandName(text: string): PlaceAnswer {
    const options = byName.get(foldName(text)) ?? [];
    const [only] = options;
    if (!only) return UNKNOWN;
    return options.length === 1 ? { kind: 'located', option: only } : { kind: 'choice', of: null, options };
  }

  return {
    understand(text) {
      const named = understandName(text);
      return named.kind === 'unknown' ? (understandPostcode(text) ?? UNKNOWN) : named;
    },
    suggest(text, limit = DEFAULT_LIMIT) {
      const postcode = optionOfAnswer(understandPostcode(text));
      const found = index.search(text).flatMap((id) => byId.get(id) ?? []);
      const typed = foldName(text);
      const ranked = [isCalled, isCalledStarting].flatMap((test) => found.filter((one) => test(one, typed)));
      const options = [...ranked, ...found].map(({ option }) => option);
      return [...new Set([...(postcode ? [postcode] : []), ...options])].slice(0, limit);
    },
    resolve(option) {
      // A postcode that lies in one force area needs no choice; of one in several, the reader has to choose.
      const split = option.source !== null && option.within === null;
      return split ? (understandPostcode(option.id) ?? UNKNOWN) : { kind: 'located', option };
    },
  };
}

function optionOfAnswer(answer: PlaceAnswer | null): PlaceOption | null {
  if (answer?.kind === 'located') return answer.option;
  return answer?.kind === 'choice' ? answer.of : null;
}

function groupByName(named: readonly NamedOption[]): ReadonlyMap<string, readonly PlaceOption[]> {
  const groups = new Map<string, PlaceOption[]>();
  for (const { option, names, aliases } of named) {
    for (const name of new Set([...names, ...aliases].map(foldName))) {
      const group = groups.get(name);
      if (group) group.push(option);
      else groups.set(name, [option]);
    }
  }
  return groups;
}

/** One spelling for all ways to write a name: no case, no diacritics, "&" for "and", no "the" before it. */
export function foldName(text: string): string {
  return splitWords(text.replaceAll('&', ' and ')).join(' ').replace(/^the /, '');
}

function isCalled({ names, aliases }: NamedOption, typed: string): boolean {
  return [...names, ...aliases].some((name) => foldName(name) === typed);
}

function isCalledStarting({ names }: NamedOption, typed: string): boolean {
  return names.some((name) => foldName(name).startsWith(typed));
}
