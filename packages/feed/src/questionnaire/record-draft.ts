import type { AreaRegister } from '../areas/area-register.js';
import type { JsonObject } from '../json-readers.js';
import type { AssuranceMethod, Assurer } from '../partnership.js';
import type { Answer } from './read-answers.js';

/** What a record is filled with. */
export interface Filling {
  /** By id of the column; see `Answers`. */
  readonly answers: ReadonlyMap<string, Answer | null>;
  /** Properties of the record in the feed; null for a new one. */
  readonly existing: JsonObject | null;
  /** BCP 47 tag of the language the answers are in. */
  readonly language: string;
  /** The feed's first language, in which bare strings are. */
  readonly defaultLanguage: string;
  readonly register: AreaRegister;
  readonly guessSector: (name: string) => string | null;
  readonly by: Assurer;
  readonly method: AssuranceMethod;
}

/** The parts of one record that `fillRecord` puts together. */
export interface RecordDraft extends Filling {
  /** What the record has, or will have, under this name. */
  readonly read: (member: string) => unknown;
  /** Null takes the member out. */
  readonly write: (member: string, value: unknown) => void;
  readonly fault: (column: string, message: string) => void;
  readonly note: (column: string, message: string) => void;
}
