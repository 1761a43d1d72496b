import type { ErrorObject } from 'ajv/dist/2020.js';
import { quote } from '../../quote.js';
import type { SchemaPlace } from '../feed-schema.js';
import type { Path } from '../finding.js';

/** What to say of text that is written wrongly in certain fields. The rest is told by what the schema expects there. */
const ADVICE = new Map<string | number | undefined, string>([
  ['feedVersion', 'is a version that this checker does not know. It knows 1.0 and every later 1.x.'],
  ['generated', 'is not a date and time, such as 2026-11-23T12:00:00Z.'],
  ['founded', 'is not a year, such as 2016.'],
  ['email', 'is not an e-mail address.'],
]);

/** What is wrong with a value, and what to write instead, in words for someone who has never seen a schema. */
export function explainMisfit(path: Path, value: unknown, error: ErrorObject, place: SchemaPlace): string {
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'type':
    case 'anyOf':
      return `expected ${describeExpected(place)}, found ${describeFound(value)}.`;
    case 'enum':
      return `${quote(value)} is not one of ${(params['allowedValues'] as unknown[]).join(', ')}.`;
    case 'const':
      return `expected ${quote(params['allowedValue'])}, found ${quote(value)}.`;
    case 'maxLength':
      return `this has ${[...String(value)].length.toLocaleString('en-GB')} characters; at most ${formatNumber(params['limit'])} are read.`;
    case 'maxItems':
      return `there are ${(value as unknown[]).length.toLocaleString('en-GB')} here; at most ${formatNumber(params['limit'])} are read.`;
    case 'uniqueItems':
      return `number ${Number(params['j']) + 1} and number ${Number(params['i']) + 1} are the same. Take one out.`;
    case 'minItems':
      return explainTooFew(error);
    case 'minProperties':
      return 'there is nothing in it. Leave the field out when nothing is recorded.';
    case 'minimum':
    case 'maximum':
      return `${quote(value)} is out of range: expected ${describeInWords(place)}`;
    default:
      return explainWriting(path, value, error, place);
  }
}

function explainTooFew({ schemaPath }: ErrorObject): string {
  return schemaPath.includes('/covers/')
    ? 'no area is covered. Add at least one area code: by it people find the partnership.'
    : 'the list is empty. It needs at least one.';
}

/** For text that is written wrongly. */
function explainWriting(path: Path, value: unknown, { keyword }: ErrorObject, place: SchemaPlace): string {
  const { definitions } = place;
  if (definitions.has('words')) {
    if (keyword === 'not') return `HTML found in ${quote(value)}. Write plain text.`;
    return String(value).trim() === ''
      ? 'the text is blank. Leave the field out when nothing is recorded.'
      : 'the text holds control characters, or marks that turn the text around them. Type it again.';
  }
  if (definitions.has('url')) {
    return `${quote(value)} is not a complete web address. It must begin with https:// or http:// and hold no spaces or passwords.`;
  }
  if (definitions.has('partialDate')) {
    return `${quote(value)} is not a date. Write a year, month or day that exists, as 2026, 2026-11 or 2026-11-23.`;
  }
  if (definitions.has('areaCode')) {
    return `${quote(value)} is not an area code such as E23000018. Look the code up in data/area-register.json.`;
  }
  const advice = ADVICE.get(path.at(-1));
  if (advice !== undefined) return `${quote(value)} ${advice}`;
  return `${quote(value)} does not fit. Expected: ${describeInWords(place)}`;
}

/** The schema's own description of a place: that of its last definition, else its own. */
function describeInWords({ schemas }: SchemaPlace): string {
  const descriptions = schemas.map(({ description }) => description).filter((text) => typeof text === 'string');
  const words = descriptions.at(-1) ?? 'another value';
  // "An http address" goes on in the middle of a sentence, "YYYY" stays as it is.
  return words.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

function describeExpected({ definitions, schemas }: SchemaPlace): string {
  if (definitions.has('text')) return 'text in quotation marks, or a language map such as {"en": "…", "cy": "…"}';
  const types = new Set(schemas.map(({ type }) => type));
  if (types.has('array')) return 'a list in square brackets';
  if (types.has('object')) return 'an object in curly brackets';
  if (types.has('number')) return 'a number';
  return types.has('boolean') ? 'true' : 'text in quotation marks';
}

function describeFound(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `the text ${quote(value)}` : `${quote(value)} without quotation marks`;
}

function formatNumber(value: unknown): string {
  return Number(value).toLocaleString('en-GB');
}
