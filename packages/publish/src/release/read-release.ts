import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import { parseOutcodeIndex } from '@msp-widgets/feed/places/outcode-index.js';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Topology } from 'topojson-specification';
import { CannotCheckError } from '../cannot-check-error.js';
import { findCouncils } from '../files/find-councils.js';
import { readMember } from '../files/json-members.js';
import { findPath, locateReference } from '../files/locate-reference.js';
import { refuseIndex } from '../files/read-feed-file.js';
import { readFootprintAreas } from '../files/read-footprint-areas.js';
import { readJsonFile, readRegister, showPath } from '../files/read-inputs.js';
import { makeShowable } from '../quote.js';
import { checkWholeFeed } from '../validate/check-whole-feed.js';
import type { Finding } from '../validate/finding.js';
import { readFeedSchema } from '../validate/read-feed-schema.js';
import type { Companion } from './feed-files.js';

/** The project's own built elements; as far from here in `src/` as in `lib/`. */
const DIST = fileURLToPath(new URL('../../../../dist', import.meta.url));

/** The project's own boundary file, for a feed that names none. */
const BOUNDARIES = fileURLToPath(new URL('../../../../data/areas.topo.json', import.meta.url));

export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Everything that a release is made from. */
export interface ReleaseInputs {
  readonly feed: JsonObject;
  /** The feed's first error or warning, and those after it. */
  readonly findings: readonly Finding[];
  readonly register: AreaRegister;
  readonly areas: NamedFile;
  /** The outlines of councils that belong to the boundary file, and are of its edition. */
  readonly councils: NamedFile | null;
  /** Shapes of both. */
  readonly topologies: readonly Topology[];
  readonly outcodes: NamedFile | null;
  /** The built elements, without maps for developers. */
  readonly elements: readonly NamedFile[];
  /** Script → value of `integrity`. */
  readonly integrity: Readonly<Record<string, string>>;
}

export interface ReadReleaseOptions {
  readonly feedFile: string;
  readonly elementsFolder?: string;
  readonly areasFile?: string;
  readonly now: Date;
}

/** @throws CannotCheckError when something is not there or is not what it should be. */
export function readReleaseInputs({ feedFile, elementsFolder, areasFile, now }: ReadReleaseOptions): ReleaseInputs {
  const { value } = readJsonFile(feedFile);
  if (!isJsonObject(value)) throw new CannotCheckError(`${showPath(feedFile)} is not a feed.`);
  refuseIndex(value, feedFile);
  const areasPath = areasFile ?? findCompanion(feedFile, value, 'areas') ?? BOUNDARIES;
  const { register, lookUp } = readRegister(areasPath, feedFile, value);
  const councilsPath = findOwnCouncils(areasPath, feedFile, value) ?? findCouncils(areasPath, feedFile, value);
  const councils = councilsPath === null ? null : readNamed(councilsPath, 'councils.topo.json');
  const { topologies } = readFootprintAreas(areasPath, feedFile, value);
  const outcodesPath = findCompanion(feedFile, value, 'outcodes');
  return {
    feed: value,
    findings: checkWholeFeed(value, { schema: readFeedSchema(), register, registerName: lookUp, now }),
    register,
    areas: readNamed(areasPath, 'areas.topo.json'),
    councils,
    topologies,
    outcodes: outcodesPath === null ? null : readOutcodes(outcodesPath),
    ...readElements(elementsFolder ?? DIST),
  };
}

/** The outlines of councils that the feed names for its own boundary file, whether or not they are there; null where it is not that file. */
function findOwnCouncils(areasPath: string, feedFile: string, feed: JsonObject): string | null {
  const isOwn = path.resolve(areasPath) === findCompanion(feedFile, feed, 'areas');
  return isOwn ? findCompanion(feedFile, feed, 'councils') : null;
}

/** A file that the feed names relative to itself; null when it names none. */
function findCompanion(feedFile: string, feed: JsonObject, member: Companion): string | null {
  const href = readMember(feed[member], 'href');
  if (typeof href !== 'string') return null;
  const address = locateReference(feedFile, feed, member);
  const file = findPath(address);
  if (file !== null) return file;
  throw new CannotCheckError(
    address === null || address.protocol === 'file:'
      ? `the feed names ${member} as ${makeShowable(href)}, and no file can be called so. Save the file beside the feed, and write its name there.`
      : `the feed names ${member} on another website, ${makeShowable(href)}: a release holds its own. Save the file beside the feed.`,
  );
}

function readOutcodes(file: string): NamedFile {
  const { value } = readJsonFile(file);
  try {
    parseOutcodeIndex(value);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new CannotCheckError(`${showPath(file)}: ${error.message}`);
  }
  return readNamed(file, 'outcodes.json');
}

function readNamed(file: string, name: string): NamedFile {
  readJsonFile(file); // says in words what is wrong with it
  return { name, content: readFileSync(file) };
}

function readElements(folder: string): Pick<ReleaseInputs, 'elements' | 'integrity'> {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.split(path.sep).join('/'),
    );
    const files = names.filter((name) => /\.\w+$/.test(name) && !name.endsWith('.map')).sort();
    const integrity = readJsonFile(path.join(folder, 'integrity.json')).value as Record<string, string>;
    if (typeof integrity['msp.js'] !== 'string') throw new CannotCheckError(`${showPath(folder)} has no msp.js.`);
    return { elements: files.map((name) => ({ name, content: readFileSync(path.join(folder, name)) })), integrity };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined && !(error instanceof CannotCheckError)) throw error;
    throw new CannotCheckError(
      `${showPath(folder)} does not hold the built elements: run "npm run build" in the project's folder, or name their folder with --elements.`,
    );
  }
}
