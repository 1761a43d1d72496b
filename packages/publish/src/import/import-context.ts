import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import { PartnershipIndex, type KnownPartnership } from '@msp-widgets/feed/questionnaire/partnership-index.js';
import { readQuestionnaire, type Questionnaire } from '@msp-widgets/feed/questionnaire/questionnaire.js';
import { AnswerReader } from '@msp-widgets/feed/questionnaire/read-answers.js';
import { listTextValues } from '@msp-widgets/feed/text.js';
import { CannotCheckError } from '../cannot-check-error.js';
import { refuseIndex } from '../files/read-feed-file.js';
import {
  isWebAddress,
  readJsonFile,
  readPublishedFeed,
  readQuestions,
  readRegister,
  showPath,
} from '../files/read-inputs.js';
import type { CheckContext } from '../validate/check-context.js';
import { readFeedSchema } from '../validate/read-feed-schema.js';

/** What answers are read, matched and checked against. */
export interface ImportContext {
  readonly questionnaire: Questionnaire;
  readonly reader: AnswerReader;
  readonly register: AreaRegister;
  readonly index: PartnershipIndex;
  /** The feed's members, of a new feed those that it begins with; `features` is left out of account. */
  readonly root: JsonObject;
  /** Records as they stand in the file; none in a new feed. */
  readonly features: readonly unknown[];
  /** Place of each record in `features`, by id. */
  readonly places: ReadonlyMap<string, number>;
  /** The feed's first language. */
  readonly defaultLanguage: string;
  /** Ids that `partOf` and `supersededBy` lead to, by id; only of those that have one. */
  readonly relations: ReadonlyMap<string, Relations>;
  readonly check: CheckContext;
}

export interface Relations {
  readonly partOf?: string | null;
  readonly supersededBy?: string | null;
}

export interface ContextOptions {
  /** The feed that the answers go into; without it, a new one. */
  readonly into?: string;
  readonly areas?: string;
  /** The day of the import, as YYYY-MM-DD. */
  readonly date: string;
}

/** The feed's boundary file is found on the disk, so its address does not matter. */
const SOME_ADDRESS = 'https://example.org/feed.json';

/** @throws CannotCheckError when the feed, or what is needed to check it, cannot be read. */
export function readContext({ into, areas, date }: ContextOptions): ImportContext {
  const root = into === undefined ? beginFeed() : readRoot(into);
  const feed = parse(root, into ?? 'data/partnerships.json');
  const { register, lookUp } = readRegister(areas, into ?? 'data/partnerships.json', root);
  const questionnaire = readQuestionnaire(readQuestions(), feed.vocabularies);
  const index = new PartnershipIndex(register);
  for (const partnership of feed.partnerships) index.add(describePartnership(partnership));
  const features = Array.isArray(root['features']) ? (root['features'] as unknown[]) : [];
  return {
    questionnaire,
    reader: new AnswerReader(questionnaire, register),
    register,
    index,
    root,
    features,
    places: placeFeatures(features),
    defaultLanguage: feed.languages[0],
    relations: new Map(feed.partnerships.flatMap(listRelations)),
    // At noon, so that the day is the same in every time zone of the United Kingdom.
    check: { schema: readFeedSchema(), register, registerName: lookUp, now: new Date(`${date}T12:00:00Z`) },
  };
}

/** What the index needs to know of a record that has been parsed. */
export function describePartnership({ id, name, aliases, level, covers }: Partnership): KnownPartnership {
  return {
    id,
    names: listTextValues(name),
    aliases: aliases.flatMap(listTextValues),
    level,
    codes: covers.map(({ code }) => code),
  };
}

/** A new feed has the project's own title, publisher, licence and terms, and no records. Its boundary files are those beside the elements. */
function beginFeed(): JsonObject {
  const published = readPublishedFeed();
  const ofProject = ['areas', 'councils'];
  const members = Object.entries(isJsonObject(published) ? published : {}).filter(
    ([name]) => !ofProject.includes(name),
  );
  return { ...Object.fromEntries(members), features: [] };
}

function readRoot(file: string): JsonObject {
  if (isWebAddress(file))
    throw new CannotCheckError('msp imports into files, not web addresses: save the feed as a file first.');
  const { value } = readJsonFile(file);
  if (!isJsonObject(value)) throw new CannotCheckError(`${showPath(file)} is not a feed.`);
  refuseIndex(value, file);
  return value;
}

function parse(root: JsonObject, file: string): Feed {
  try {
    return parseFeed(root, SOME_ADDRESS).feed;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new CannotCheckError(`${showPath(file)}: ${error.message}`);
  }
}

/** Of several records with one id, readers show the first. */
function placeFeatures(features: readonly unknown[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  features.forEach((feature, place) => {
    const id = isJsonObject(feature) ? feature['id'] : undefined;
    if (typeof id === 'string' && !places.has(id)) places.set(id, place);
  });
  return places;
}

function listRelations({ id, partOf, supersededBy }: Partnership): [string, Relations][] {
  return partOf === null && supersededBy === null ? [] : [[id, { partOf, supersededBy }]];
}
