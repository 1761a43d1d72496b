import { findNearest } from '../edit-distance.js';
import { splitWords } from '../split-words.js';
import { cleanCell } from './clean-cell.js';
import type { QuestionColumn, Questionnaire } from './questionnaire.js';

const CLUES = ['id', 'question', 'field', 'spelling'] as const;
/** How a heading was recognised, the surest first. */
export type HeadingClue = (typeof CLUES)[number];

/** What a column of somebody's file holds. */
export interface ColumnGuess {
  /** Id of the question's column; null when the heading is none that we know. */
  readonly column: string | null;
  readonly clue: HeadingClue | null;
}

/** Headings that are in use for some questions beside their id, their text and their field in the feed. */
const OTHER_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'record-id': ['id', 'partnership id', 'record'],
  name: [
    'partnership',
    'partnership name',
    'name of partnership',
    'name of the partnership',
    'enw',
    'enw’r bartneriaeth',
  ],
  'name-cy': ['welsh name', 'name in welsh', 'enw cymraeg'],
  aliases: ['other names', 'also known as', 'acronym', 'enwau eraill'],
  covers: ['area', 'areas', 'area covered', 'areas covered', 'area codes', 'coverage', 'ardal', 'ardaloedd'],
  'covers-part': ['part areas', 'part area codes', 'areas covered in part'],
  level: ['lefel'],
  status: ['statws'],
  founded: ['year founded', 'established', 'year established', 'blwyddyn sefydlu'],
  meets: ['meeting frequency', 'frequency of meetings', 'how often it meets'],
  'lead-name': ['lead', 'lead organisation', 'led by', 'arweinir gan'],
  'chair-name': ['chair', 'chair organisation', 'chaired by', 'cadeirir gan'],
  'coordinator-name': ['coordinator', 'coordinating organisation', 'coordinated by', 'cydlynir gan'],
  'lead-sector': ['lead sector code'],
  'chair-sector': ['chair sector code'],
  'coordinator-sector': ['coordinator sector code'],
  'member-sectors': ['sectors', 'member sector codes', 'sectors that take part'],
  'member-organisations': ['members', 'member organisations', 'who takes part'],
  activities: ['activity codes', 'what it does', 'gweithgareddau'],
  website: ['web page', 'web site', 'web address', 'gwefan'],
  'contact-url': ['contact page', 'contact form', 'tudalen gyswllt'],
  'contact-email': ['email', 'e mail', 'email address', 'e mail address', 'ebost', 'e bost'],
  'contact-phone': ['phone', 'telephone', 'phone number', 'telephone number', 'ffôn', 'rhif ffôn'],
  'contact-label': ['whom to contact'],
  sources: ['source', 'ffynonellau'],
  'answering-organisation': ['answered by', 'completed by organisation', 'organisation'],
  'answer-language': ['language', 'iaith'],
  'answered-on': [
    'date',
    'date answered',
    'date completed',
    'completion date',
    'answered',
    'completed',
    'submitted',
    'date submitted',
    'completedat',
    'completed at',
    'happenedat',
    'dyddiad',
  ],
  consent: ['consent to publish', 'permission to publish', 'cydsyniad', 'cydsyniad i gyhoeddi'],
};

interface KnownHeading {
  readonly column: string;
  readonly clue: HeadingClue;
}

/**
 * Recognises the headings of a file by the questions' ids, by their texts in either language (as survey tools export them, also cut short, with a
 * number in front or with the help behind), by the members of the feed, by usual names, and by spelling that is nearly right.
 */
export class ColumnGuesser {
  readonly #columns: readonly QuestionColumn[];
  readonly #known: ReadonlyMap<string, KnownHeading>;

  constructor({ columns }: Questionnaire) {
    this.#columns = columns;
    this.#known = listKnownHeadings(columns);
  }

  /** One for each heading. A question is given to the heading that fits best; a second one for it is left unknown. */
  guess(headings: readonly string[]): ColumnGuess[] {
    const keys = headings.map(makeKey);
    const guesses = keys.map((key, place) => {
      const guess = guessColumn(key, this.#known);
      const times = keys.slice(0, place + 1).filter((each) => each === key).length;
      return guess === null || times === 1 ? guess : findTime(guess, times, this.#columns);
    });
    const taken = new Map<string, number>();
    for (const clue of CLUES) {
      guesses.forEach((guess, place) => {
        if (guess?.clue === clue && !taken.has(guess.column)) taken.set(guess.column, place);
      });
    }
    return guesses.map((guess, place) =>
      guess !== null && taken.get(guess.column) === place ? guess : { column: null, clue: null },
    );
  }
}

function guessColumn(key: string, known: ReadonlyMap<string, KnownHeading>): KnownHeading | null {
  if (key === '') return null;
  const exact = known.get(key) ?? known.get(key.replace(/^(q(uestion)? ?)?\d+[a-z]? /, ''));
  if (exact) return exact;
  const questions = [...known].filter(([, { clue }]) => clue === 'question');
  // With the help behind: of "What is it?" and "What is it? 2" the longer one is meant.
  const [longest] = questions
    .filter(([words]) => key.startsWith(`${words} `))
    .sort((a, b) => b[0].length - a[0].length);
  if (longest) return longest[1];
  const cutShort = questions.filter(([words]) => key.length >= 15 && words.startsWith(key));
  if (new Set(cutShort.map(([, { column }]) => column)).size === 1) return cutShort[0]?.[1] ?? null;
  const nearest = key.length < 5 ? null : findNearest(key, known.keys());
  const near = nearest === null ? undefined : known.get(nearest);
  return near ? { ...near, clue: 'spelling' } : null;
}

/** The same heading again asks the same question again, where it is one that is asked several times. */
function findTime(guess: KnownHeading, times: number, columns: readonly QuestionColumn[]): KnownHeading {
  const asked = columns.find(({ id }) => id === guess.column);
  const column = columns.find(({ question, number }) => question === asked?.question && number === times);
  return column ? { ...guess, column: column.id } : guess;
}

function listKnownHeadings(columns: readonly QuestionColumn[]): ReadonlyMap<string, KnownHeading> {
  const known = new Map<string, KnownHeading>();
  const add = (heading: string, column: string, clue: HeadingClue) => {
    const key = makeKey(heading);
    if (!known.has(key)) known.set(key, { column, clue });
  };
  for (const { id } of columns) add(id, id, 'id');
  for (const { id, number, question } of columns) {
    // Of what is asked several times, a heading without a number is the first.
    for (const text of [question.text.en, question.text.cy]) {
      if (number !== null) for (const numbered of numberHeading(text, number)) add(numbered, id, 'question');
      if (number === null || number === 1) add(text, id, 'question');
    }
  }
  for (const { id, number, question } of columns) {
    for (const heading of OTHER_HEADINGS[question.id] ?? []) add(heading, id, 'field');
    const field = question.field?.replace('[]', number === null ? '' : ` ${number}`);
    if (field) add(field, id, 'field');
  }
  return known;
}

/** As survey tools tell the times apart: `What is it about? 2`, `Good practice 2: What is it about?`, and as the template does. */
function numberHeading(text: string, number: number): string[] {
  return [
    `${text} ${number}`,
    `${number} ${text}`,
    `Good practice ${number} ${text}`,
    `Arfer da ${number} ${text}`,
    `${text} good practice ${number}`,
  ];
}

function makeKey(heading: string): string {
  // partOf as a heading is "part of".
  const words = splitWords(cleanCell(heading).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  return words.filter((word) => word !== 'required' && word !== 'gofynnol').join(' ');
}
