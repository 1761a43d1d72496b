import type { AreaRegister } from '../areas/area-register.js';
import { judgeEmail } from '../personal-email.js';
import { cleanCell, isSpreadsheetFault, isUnanswered } from './clean-cell.js';
import { AreaFinder } from './area-finder.js';
import { readEmailAddress, readTelephone, readWebAddress, type ReadDetail } from './contact-details.js';
import { ChoiceFinder, splitAnswers, splitKnownAnswers } from './find-choice.js';
import { dropPeopleFromName, dropPeopleFromProse, type WithoutPeople } from './personal-name.js';
import type { Question, QuestionColumn, Questionnaire } from './questionnaire.js';
import { guessSector } from './guess-sector.js';
import { readWrittenDate } from './written-date.js';

/** An organisation that takes part; the sector is null when neither the answer nor the name tells it. */
export interface NamedOrganisation {
  readonly name: string;
  readonly sector: string | null;
}

/** What was answered to one question: one value, several, or organisations. */
export type Answer = string | readonly string[] | readonly NamedOrganisation[];

/** Something about the answer to one question, for the person who corrects it. */
export interface Remark {
  /** Id of the column. */
  readonly column: string;
  /** What is wrong or was changed, as the end of a sentence that begins with the question. */
  readonly message: string;
}

/** The answers of one row. */
export interface Answers {
  /** By id of the column. Null: the answer is that nothing is to be recorded any more. A column without an answer is missing. */
  readonly byColumn: ReadonlyMap<string, Answer | null>;
  /** Answers that cannot be taken as they are: the row has to be corrected. */
  readonly faults: readonly Remark[];
  /** What was changed or left out on reading. */
  readonly notes: readonly Remark[];
}

/** Written into a cell, it takes what the directory records there away; an empty cell leaves it as it is. */
const REMOVE_MARKS = ['[remove]', '[dileu]'] as const;

/** Reads what people, survey tools and spreadsheets write into cells. */
export class AnswerReader {
  readonly #columns: ReadonlyMap<string, QuestionColumn>;
  readonly #choices = new Map<string, ChoiceFinder>();
  readonly #sectors: ChoiceFinder;
  readonly #areas: AreaFinder;

  constructor(questionnaire: Questionnaire, register: AreaRegister) {
    this.#columns = new Map(questionnaire.columns.map((column) => [column.id, column]));
    this.#sectors = new ChoiceFinder(questionnaire.sectors);
    this.#areas = new AreaFinder(register, questionnaire.areaKinds);
    for (const { question } of questionnaire.columns) {
      if (question.choices.length > 0) this.#choices.set(question.id, new ChoiceFinder(question.choices));
    }
  }

  /** @param cells text by id of the column, as it stands in the file */
  read(cells: Iterable<readonly [column: string, text: string]>): Answers {
    const byColumn = new Map<string, Answer | null>();
    const faults: Remark[] = [];
    const notes: Remark[] = [];
    for (const [id, text] of cells) {
      const column = this.#columns.get(id);
      const cell = cleanCell(text);
      if (!column || isUnanswered(cell)) continue;
      const log: CellLog = {
        refuse: (answer, message) => {
          faults.push({ column: id, message: `${cut(answer)} ${message}` });
          return null;
        },
        note: (message) => notes.push({ column: id, message }),
      };
      if (REMOVE_MARKS.some((mark) => mark === cell.toLowerCase())) byColumn.set(id, null);
      else if (isSpreadsheetFault(cell)) log.refuse(cell, 'is what a spreadsheet shows when it cannot work out a cell');
      else {
        const answer = this.#readCell(column, cell, log);
        if (answer !== null && answer.length > 0) byColumn.set(id, answer);
      }
    }
    return { byColumn, faults, notes };
  }

  #readCell({ question }: QuestionColumn, cell: string, log: CellLog): Answer | null {
    switch (question.type) {
      case 'text':
        return readShortText(question, cell.replaceAll('\n', ' '), log);
      case 'long-text':
        return keepWithout(dropPeopleFromProse(cell), log);
      case 'list':
        return splitAnswers(cell);
      case 'choice':
        return this.#readChoice(question.id, cell, log);
      case 'choices':
        return splitKnownAnswers(cell, (answer) => this.#findChoice(question.id, answer) !== null).flatMap(
          (answer) => this.#readChoice(question.id, answer, log) ?? [],
        );
      case 'areas':
        return this.#readAreas(cell, log);
      case 'organisations':
        return splitAnswers(cell).flatMap((answer) => this.#readOrganisation(answer, log) ?? []);
      case 'partnership':
        return cell.replaceAll('\n', ' ');
      case 'id':
        return readId(cell, log);
      case 'year':
        return readYear(cell, log);
      case 'date':
        return readWrittenDate(cell) ?? log.refuse(cell, 'is not a date. Write year-month-day, as in 2026-11-02');
      case 'url':
        return keepDetail(cell, readWebAddress(cell), log);
      case 'urls':
        return splitAnswers(cell.replace(/[\s,]+(?=https?:)/g, '\n')).flatMap(
          (address) => keepDetail(address, readWebAddress(address.replace(PAGE_DATE, '')), log) ?? [],
        );
      case 'email':
        return readSharedEmail(cell, log);
      case 'phone':
        return keepDetail(cell, readTelephone(cell), log);
    }
  }

  #findChoice(question: string, answer: string): string | null {
    return this.#choices.get(question)?.find(answer) ?? null;
  }

  #readChoice(question: string, answer: string, log: CellLog): string | null {
    const finder = this.#choices.get(question);
    return finder?.find(answer) ?? log.refuse(answer, `is not one of the answers${suggest(finder?.suggest(answer))}`);
  }

  /** Codes of today, each once, in the order they were named. */
  #readAreas(cell: string, log: CellLog): string[] {
    const names = splitKnownAnswers(cell, (name) => this.#areas.find(name).found !== 'none');
    const codes = names.flatMap((name) => {
      const answer = this.#areas.find(name);
      if (answer.found === 'area') return [answer.area.code];
      if (answer.found === 'several')
        log.refuse(name, `could mean several areas: ${answer.names.join(', ')}. Say which`);
      else log.refuse(name, `is not an area that we know${suggest(answer.suggestion)}`);
      return [];
    });
    return [...new Set(codes)];
  }

  /** `Example Shelter: Charity`, or as msp export writes it, `Example Shelter (Charity)`. Brackets may also belong to the name. */
  #readOrganisation(answer: string, log: CellLog): NamedOrganisation | null {
    if (this.#sectors.find(answer) !== null) {
      log.note(
        `${cut(answer)} names no organisation and was left out: kinds of organisation have a question of their own`,
      );
      return null;
    }
    const [, before = '', after = ''] = /^(.*):\s*([^:/][^:]*)$/s.exec(answer) ?? [];
    const [, outside = '', inside = ''] = /^(.*\S)\s*\(([^()]+)\)$/s.exec(answer) ?? [];
    const [name, kind] = this.#sectors.find(inside) === null ? [before, after] : [outside, inside];
    const sector = this.#sectors.find(kind);
    if (kind !== '' && sector === null) {
      return log.refuse(kind, `is not a kind of organisation${suggest(this.#sectors.suggest(kind))}`);
    }
    const kept = keepWithout(dropPeopleFromName(sector === null ? answer : name.trim()), log);
    return kept === null ? null : { name: kept, sector: sector ?? this.guessSector(kept) };
  }

  /** The kind of organisation that a name tells by itself, if the feed has that kind. */
  guessSector(name: string): string | null {
    return guessSector(name, (code) => this.#sectors.find(code) !== null);
  }
}

/** The date of a page, as msp export writes it behind the address. */
const PAGE_DATE = /\s*\(\d{4}(-\d\d){0,2}\)$/;

/** Where the reader of one cell reports. `refuse` answers null, for "no answer". */
interface CellLog {
  readonly refuse: (answer: string, message: string) => null;
  readonly note: (message: string) => void;
}

/** Questions of type `text` that ask for the partnership's own name, in which a person's name may well be. */
const OWN_NAMES = new Set(['name', 'name.cy']);

function readShortText({ field }: Question, cell: string, log: CellLog): string | null {
  if (field !== null && OWN_NAMES.has(field)) return cell;
  return keepWithout(field?.endsWith('.title') ? dropPeopleFromProse(cell) : dropPeopleFromName(cell), log);
}

function readId(cell: string, log: CellLog): string | null {
  const id = cell.toLowerCase();
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? id
    : log.refuse(cell, 'is not an id: small letters, digits and single hyphens');
}

/** Excel may have written 2014 as 2014.0, or as a day of that year. */
function readYear(cell: string, log: CellLog): string | null {
  const date = /^[12]\d{3}(\.0+)?$/.test(cell) ? cell : readWrittenDate(cell);
  return date?.slice(0, 4) ?? log.refuse(cell, 'is not a year of four digits');
}

function readSharedEmail(cell: string, log: CellLog): string | null {
  const address = keepDetail(cell, readEmailAddress(cell), log);
  if (address === null || ['shared', 'free-mail-role'].includes(judgeEmail(address))) return address;
  log.note(`${address} looks like a person's own address and was left out. Ask for a shared one`);
  return null;
}

function keepDetail(cell: string, detail: ReadDetail, log: CellLog): string | null {
  if (detail.value === null) return log.refuse(cell, detail.fault);
  if (detail.note !== null) log.note(`${cut(cell)} ${detail.note}`);
  return detail.value;
}

function keepWithout({ text, found }: WithoutPeople, log: CellLog): string | null {
  if (found.length > 0)
    log.note(`${found.map(cut).join(', ')} seems to be a person's and was left out. Only organisations are published`);
  return text === '' ? null : text;
}

function suggest(meant: string | null | undefined): string {
  return meant ? `. Did you mean “${meant}”?` : '';
}

/** Enough of an answer to find it again. */
function cut(answer: string): string {
  const text = answer.replace(/\s+/g, ' ');
  return `“${text.length > 60 ? `${[...text].slice(0, 60).join('')}…` : text}”`;
}
