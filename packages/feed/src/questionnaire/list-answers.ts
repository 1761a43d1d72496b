import type { AreaRegister } from '../areas/area-register.js';
import { nameArea } from '../areas/area-register.js';
import { isJsonObject, type JsonObject } from '../json-readers.js';
import { listTexts } from './localise-answer.js';
import type { QuestionColumn } from './questionnaire.js';

export interface AnswerListing {
  readonly columns: readonly QuestionColumn[];
  readonly register: AreaRegister;
  /** Language that the answers are to be in; what is recorded only in another has no answer. */
  readonly language: 'en' | 'cy';
  /** The feed's first language, in which bare strings are. */
  readonly defaultLanguage: string;
}

/**
 * What a record would have been answered with: the cells of the questionnaire's spreadsheet, by column. Read again by `AnswerReader`, they leave the
 * record as it is. A question about which nothing is recorded has no cell.
 *
 * @param feature a feature as it stands in the feed
 */
export function listAnswers(feature: JsonObject, listing: AnswerListing): ReadonlyMap<string, string> {
  const properties = isJsonObject(feature['properties']) ? feature['properties'] : {};
  const record = new RecordReader(properties, listing);
  const answers = new Map<string, string>();
  for (const column of listing.columns) {
    const answer = column.question.field === 'id' ? readString(feature['id']) : record.answer(column);
    if (answer !== null && answer !== '') answers.set(column.id, answer);
  }
  return answers;
}

class RecordReader {
  readonly #properties: JsonObject;
  readonly #listing: AnswerListing;

  constructor(properties: JsonObject, listing: AnswerListing) {
    this.#properties = properties;
    this.#listing = listing;
  }

  answer({ question, number }: QuestionColumn): string | null {
    const { field } = question;
    if (field === null || field.startsWith('assured')) return null;
    switch (field) {
      case 'name':
        return this.#name();
      case 'name.cy':
        return this.#findText(this.#properties['name'], 'cy');
      case 'aliases':
        return this.#all(readList(this.#properties['aliases']).map((alias) => this.#text(alias)));
      case 'covers[].code':
        return this.#areas(() => true);
      case 'covers[].part':
        return this.#areas(({ part }) => part === true);
      case 'members[].sector':
        return join(
          readObjects(this.#properties['members']).map(({ name, sector }) =>
            name ? null : this.#choice(question, sector),
          ),
        );
      case 'members[].name':
        return this.#organisations();
      case 'sources[].url':
        return join(readObjects(this.#properties['sources']).map(({ url }) => readString(url)));
      case 'activities':
        return join(readList(this.#properties['activities']).map((code) => this.#choice(question, code)));
    }
    const [member = '', inner = ''] = field.split(/\[?\]?\./);
    const value = this.#properties[member];
    const holder = number === null ? value : readObjects(value)[number - 1];
    return this.#value(question, inner === '' ? holder : isJsonObject(holder) ? holder[inner] : undefined);
  }

  #value(question: QuestionColumn['question'], value: unknown): string | null {
    switch (question.type) {
      case 'choice':
        return this.#choice(question, value);
      case 'choices':
        return join(readList(value).map((code) => this.#choice(question, code)));
      case 'text':
      case 'long-text':
        return this.#text(value);
      default:
        return readString(value);
    }
  }

  /** The English name, or the only one. */
  #name(): string | null {
    const texts = listTexts(this.#properties['name'], this.#listing.defaultLanguage);
    return (texts.find(([tag]) => tag === 'en') ?? texts[0])?.[1] ?? null;
  }

  #text(value: unknown): string | null {
    return this.#findText(value, this.#listing.language);
  }

  #findText(value: unknown, language: string): string | null {
    const texts = listTexts(value, this.#listing.defaultLanguage);
    return texts.find(([tag]) => tag === language)?.[1] ?? null;
  }

  /** In words, which a reader understands and which are read again as the code. */
  #choice({ choices }: QuestionColumn['question'], code: unknown): string | null {
    const choice = choices.find((each) => each.code === code);
    const [english, welsh] = choice?.labels ?? [];
    return (this.#listing.language === 'cy' ? welsh : undefined) ?? english ?? readString(code);
  }

  #areas(isWanted: (cover: JsonObject) => boolean): string | null {
    const { register, language } = this.#listing;
    const names = readObjects(this.#properties['covers'])
      .filter(isWanted)
      .map(({ code }) => {
        const area = typeof code === 'string' ? register.findArea(code) : undefined;
        // With its code, because several areas may have one name.
        return area ? `${nameArea(area, language).value.replaceAll(';', ',')} (${area.code})` : readString(code);
      });
    return join(names);
  }

  /** All of them or none: those that are left out of an answer leave the record. */
  #organisations(): string | null {
    const named = readObjects(this.#properties['members']).filter(({ name }) => Boolean(name));
    return this.#all(
      named.map(({ name, sector }) => {
        const text = this.#text(name);
        return text === null ? null : `${text}: ${readString(sector) ?? ''}`;
      }),
    );
  }

  #all(texts: readonly (string | null)[]): string | null {
    return texts.includes(null) ? null : join(texts);
  }
}

/** Several answers in one cell. */
function join(texts: readonly (string | null)[]): string | null {
  const present = texts.filter((text) => text !== null).map((text) => text.replaceAll(/[;|\n]/g, ','));
  return present.length > 0 ? present.join('; ') : null;
}

function readString(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function readObjects(value: unknown): readonly JsonObject[] {
  return readList(value).filter(isJsonObject);
}
