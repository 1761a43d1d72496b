import { FeedError } from './feed-error.js';
import { IssueLog } from './issue-log.js';
import {
  alwaysObject,
  isJsonObject,
  listOf,
  membersOf,
  objectOf,
  reader,
  stringOf,
  type Reader,
} from './json-readers.js';
import { parsePartnership, readCode, readUrl } from './parse-partnership.js';
import { startOfPartialDate } from './partial-date.js';
import type { FileReference, Feed, FeedIssue, Partnership, Term, Text, Vocabularies } from './partnership.js';
import { safeUrl } from './safe-url.js';
import { LANGUAGE_TAG, readString, readText } from './text.js';

/** Records read from one file: a stranger's file must not keep a page busy for ever. */
const FILE_RECORD_LIMIT = 20_000;

export interface ParsedFeed {
  readonly feed: Feed;
  /** Faults that were lived with, at most 200; when there were more, the last one says how many. */
  readonly issues: readonly FeedIssue[];
}

/**
 * Checks a whole feed. Faulty records and members are left out one by one and reported as issues, so that they never hide a good one.
 *
 * @param value What `JSON.parse` made of the file.
 * @param baseUrl Absolute address of the file, against which the addresses of its other files are resolved.
 * @param recordLimit How many records are read. Records that a page hands over itself need no limit.
 * @throws {FeedError} `not-a-feed` or `too-new`.
 */
export function parseFeed(value: unknown, baseUrl: string, recordLimit = FILE_RECORD_LIMIT): ParsedFeed {
  const features = checkFormat(value);
  const log = new IssueLog();
  const read = membersOf(value, log);
  const readFile = makeFileReader(baseUrl);
  const [language = 'en', ...otherLanguages] = read('languages', readLanguages);
  const feed: Feed = {
    title: read('title', readText),
    generated: read('generated', readDateTime),
    publisher: read('publisher', readCredit),
    licence: read('licence', readCredit),
    languages: [language, ...otherLanguages],
    areas: read('areas', readFile),
    councils: read('councils', readFile),
    outcodes: read('outcodes', readFile),
    vocabularies: read('vocabularies', readVocabularies),
    helpline: read('helpline', readText),
    partnerships: readPartnerships(features, recordLimit, log),
  };
  return { feed, issues: log.list() };
}

/** The features, untouched, of a document that is a feed of a version we can read. */
function checkFormat(value: unknown): readonly unknown[] {
  const { type, feedVersion, features } = isJsonObject(value) ? value : {};
  const major =
    typeof feedVersion === 'string' && /^\d+(\.\d+)*$/.test(feedVersion) ? Number.parseInt(feedVersion, 10) : 0;
  if (major > 1) {
    throw new FeedError('too-new', 'The feed is newer than this script: use a newer script.');
  }
  if (major < 1 || type !== 'FeatureCollection' || !Array.isArray(features)) {
    throw new FeedError('not-a-feed', 'The file is not a feed: see type, feedVersion and features.');
  }
  return features;
}

function readPartnerships(features: readonly unknown[], limit: number, log: IssueLog): Partnership[] {
  const partnerships = new Map<string, Partnership>();
  if (features.length > limit) {
    log.at('features', null, () => log.report(`Left out after the first ${limit.toLocaleString('en')}.`));
  }
  features.slice(0, limit).forEach((feature, index) => {
    log.where = `features[${index}]`;
    const partnership = parsePartnership(feature, (id) => partnerships.has(id), log);
    if (partnership) partnerships.set(partnership.id, partnership);
  });
  return [...partnerships.values()];
}

const readLanguages = listOf(stringOf('a language tag', (value) => LANGUAGE_TAG.test(value)));

const readDateTime = stringOf(
  'a date-time',
  (value) =>
    /^[\d-]{10}T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    startOfPartialDate(value.slice(0, 10)) !== null &&
    !Number.isNaN(Date.parse(value)),
);

/** Who publishes a feed, or the terms under which it may be used. */
const readCredit = objectOf<{ readonly name: Text; readonly url: string | null }>(
  { name: readText, url: readUrl },
  'name',
  ({ name }) => name,
);

function makeFileReader(baseUrl: string): Reader<FileReference> {
  const readHref = reader('an http or https address', (value) => safeUrl(value, baseUrl));
  return objectOf<FileReference>(
    { href: readHref, edition: readString, attribution: readText },
    'href',
    ({ href }) => href,
  );
}

const readTermList = listOf(
  objectOf<Term>({ code: readCode, label: readText }, 'code and label', ({ code, label }) => code && label),
);
const readTerms = (value: unknown, log: IssueLog) =>
  new Map(readTermList(value, log).map(({ code, label }) => [code, label]));
const readVocabularies = alwaysObject(
  objectOf<Vocabularies>({ sector: readTerms, activity: readTerms, theme: readTerms }),
);
