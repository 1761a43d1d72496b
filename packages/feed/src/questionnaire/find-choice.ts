import { findNearest } from '../edit-distance.js';
import { splitWords } from '../split-words.js';
import { straightenQuotes } from './clean-cell.js';
import type { Choice } from './questionnaire.js';

/** Looks up what somebody chose, by code or by words. */
export class ChoiceFinder {
  readonly #codes = new Map<string, string>();

  constructor(choices: readonly Choice[]) {
    for (const { code } of choices) this.#codes.set(makeKey(code), code);
    for (const { code, labels } of choices) {
      for (const label of labels) {
        this.#add(label, code);
        // "Local: smaller than a police force area" is often written as "Local".
        this.#add(label.split(/[:(,]/)[0] ?? '', code);
      }
    }
  }

  /** The code; null when it is none of the choices. Case, accents and punctuation make no difference. */
  find(text: string): string | null {
    return this.#codes.get(makeKey(text)) ?? null;
  }

  /** The code that was probably meant. */
  suggest(text: string): string | null {
    const nearest = findNearest(makeKey(text), this.#codes.keys());
    return nearest === null ? null : (this.#codes.get(nearest) ?? null);
  }

  /** The first choice to claim some words keeps them. */
  #add(words: string, code: string): void {
    const key = makeKey(words);
    if (key !== '' && !this.#codes.has(key)) this.#codes.set(key, code);
  }
}

/**
 * The answers in a cell that may hold several: a JSON list, as survey tools write it, or text with semicolons, bars or line breaks between them.
 */
export function splitAnswers(cell: string): string[] {
  const listed = /^\[.*\]$/s.test(cell) ? readJsonList(straightenQuotes(cell)) : null;
  const answers = listed ?? cell.split(/[;|\n]/);
  return [
    ...new Set(answers.map((answer) => answer.replace(/^\s*[•·*]\s+/, '').trim()).filter((answer) => answer !== '')),
  ];
}

/**
 * The answers in a cell, where `isKnown` tells what may be one. Commas part answers only when each part is known: "Kent, Surrey", but not a name
 * with a comma in it.
 */
export function splitKnownAnswers(cell: string, isKnown: (answer: string) => boolean): string[] {
  return splitAnswers(cell).flatMap((answer) => {
    if (isKnown(answer) || !answer.includes(',')) return [answer];
    const parts = answer
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return parts.every(isKnown) ? parts : [answer];
  });
}

function readJsonList(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))) : null;
  } catch {
    return null;
  }
}

function makeKey(text: string): string {
  return splitWords(text).join(' ');
}
