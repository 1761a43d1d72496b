import type { IssueLog } from './issue-log.js';
import { alwaysObject, isJsonObject, listOf, membersOf, objectOf, oneOf, reader, stringOf } from './json-readers.js';
import { readPoint, readPolygonGeometry } from './parse-geometry.js';
import { startOfPartialDate } from './partial-date.js';
import {
  ASSURANCE_METHODS,
  ASSURERS,
  LEVELS,
  MEETING_FREQUENCIES,
  STATUSES,
  type Assurance,
  type Contact,
  type Cover,
  type Organisation,
  type Partnership,
  type Practice,
  type Source,
} from './partnership.js';
import { safeUrl } from './safe-url.js';
import { readText, UNSHOWABLE } from './text.js';

const CODE_LENGTH_LIMIT = 64;

export const readUrl = reader('an http or https address', (value) => safeUrl(value));

/** Any word may be a code, `constructor` too: codes are looked up in Maps. */
export const readCode = stringOf(
  'a code',
  (value) => value.length <= CODE_LENGTH_LIMIT && value.trim() !== '' && value.search(UNSHOWABLE) < 0,
);

const readId = stringOf('an id', (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value));
const readYear = stringOf('a year', (value) => /^\d{4}$/.test(value));
const readDate = stringOf('a real date', (value) => startOfPartialDate(value) !== null);
const readEmail = stringOf('an e-mail address', (value) =>
  /^(?=.{3,254}$)[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value),
);
const readPhone = stringOf('a telephone number', (value) => /^(?=.*\d)[\d +()]{3,32}$/.test(value));
const readFlag = reader('true or false', (value) => (typeof value === 'boolean' ? value : null));
const readCodes = listOf(readCode);

const readOrganisation = objectOf<Organisation>(
  { name: readText, sector: readCode },
  'name or sector',
  ({ name, sector }) => name ?? sector,
);

const readCover = objectOf<Cover>(
  { code: readCode, name: readText, part: (value, log) => readFlag(value, log) ?? false },
  'code',
  ({ code }) => code,
);

const readContact = objectOf<Contact>(
  { url: readUrl, email: readEmail, phone: readPhone, label: readText },
  'url, email, phone or label',
  ({ url, email, phone, label }) => url ?? email ?? phone ?? label,
);

const readPractice = objectOf<Practice>(
  { title: readText, summary: readText, themes: readCodes, source: readUrl },
  'summary',
  ({ summary }) => summary,
);

const readAssurance = objectOf<Assurance>({ date: readDate, by: oneOf(ASSURERS), method: oneOf(ASSURANCE_METHODS) });

const readSource = objectOf<Source>({ url: readUrl, date: readDate }, 'url', ({ url }) => url);

const readAliases = listOf(readText);
const readLevel = oneOf(LEVELS);
const readStatus = oneOf(STATUSES);
const readCovers = listOf(readCover);
const readOrganisations = listOf(readOrganisation);
const readFrequency = oneOf(MEETING_FREQUENCIES);
const readPractices = listOf(readPractice);
const readAssured = alwaysObject(readAssurance);
const readSources = listOf(readSource);

/**
 * Reads one feature of a feed. Null, with an issue, when it has no id of its own (`isTaken` knows those of the features before it) or
 * no name; every other fault costs only the member it is in. Leaves `log.where` at the id, once that is known.
 */
export function parsePartnership(
  feature: unknown,
  isTaken: (id: string) => boolean,
  log: IssueLog,
): Partnership | null {
  if (!isJsonObject(feature)) return log.report('Expected an object; left out.');
  const id = log.at('id', feature.id, readId);
  if (id === null || isTaken(id)) return log.report('Expected an id that no other partnership has; left out.');
  log.where = id;
  const read = membersOf(feature.properties, log);
  const name = read('name', readText);
  if (name === null) return log.report('Expected an object with name; left out.');
  // Written out, where `objectOf` would do: an object of so many members grown in a loop takes more than twice the memory.
  return {
    id,
    name,
    aliases: read('aliases', readAliases),
    level: read('level', readLevel),
    status: read('status', readStatus),
    partOf: read('partOf', readId),
    supersededBy: read('supersededBy', readId),
    summary: read('summary', readText),
    covers: read('covers', readCovers),
    geometryOverride: read('geometryOverride', readPolygonGeometry),
    labelPosition: log.at('geometry', feature.geometry, readPoint),
    founded: read('founded', readYear),
    lead: read('lead', readOrganisation),
    chair: read('chair', readOrganisation),
    coordinator: read('coordinator', readOrganisation),
    members: read('members', readOrganisations),
    activities: read('activities', readCodes),
    meets: read('meets', readFrequency),
    funding: read('funding', readText),
    measures: read('measures', readText),
    strategy: read('strategy', readText),
    website: read('website', readUrl),
    contact: read('contact', readContact),
    practice: read('practice', readPractices),
    assured: read('assured', readAssured),
    unconfirmed: read('unconfirmed', readCodes),
    sources: read('sources', readSources),
  };
}
