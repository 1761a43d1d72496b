import type { Area, AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { createJsonLd } from '@msp-widgets/feed/formats/json-ld.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import type { PageReading } from '../html/write-feed-text.js';
import type { WordLanguage } from '../words/feed-words.js';
import { addressNode } from './address-node.js';
import type { LimitedFeed } from './limit-pages.js';
import { addressOf, linkBetween, nameFile, placeOf, type Place } from './page-addresses.js';

/** What all pages of a folder are written from. The same content gives the same bytes. */
export interface FolderContent {
  readonly feed: Feed;
  readonly register: AreaRegister;
  /** Whether a police force area belongs to what the folder is about. */
  readonly holdsForce: (force: Area) => boolean;
  /** Address of the folder on the web, which ends with a slash. */
  readonly base: string;
  readonly byId: ReadonlyMap<string, Partnership>;
  /** JSON-LD of the directory, and of each partnership by its id. */
  readonly dataset: object;
  readonly organizations: ReadonlyMap<string, object>;
  readonly oEmbedOf: LocateOEmbed;
}

/** Address of what tells other websites how to embed a page; null where there is none. */
export type LocateOEmbed = (place: Place, language: WordLanguage) => string | null;

/** What one page, or one piece of a page, is written from. */
export interface PageContent extends FolderContent, PageReading {
  /** Address of a partnership's page as this page links to it. */
  readonly linkTo: (id: string) => string;
}

export function createFolderContent(
  { feed, holdsForce }: LimitedFeed,
  register: AreaRegister,
  base: string,
  oEmbedOf: LocateOEmbed,
): FolderContent {
  const byId = new Map(feed.partnerships.map((partnership) => [partnership.id, partnership]));
  const { '@context': context, '@graph': graph } = createJsonLd(feed, feed.partnerships, register);
  const [dataset = {}, ...organizations] = graph.map((node) => ({
    '@context': context,
    ...addressNode(node, (id) => (byId.has(id) ? addressOf(placeOf(id), 'en', base) : `${base}#${id}`)),
  }));
  return {
    feed,
    register,
    holdsForce,
    base,
    byId,
    dataset,
    oEmbedOf,
    organizations: new Map(feed.partnerships.map(({ id }, place) => [id, organizations[place] ?? {}])),
  };
}

/** For a page, which links to others so that it also works from a disk or at another address. */
export function createPageContent(folder: FolderContent, language: WordLanguage, file: string): PageContent {
  return { ...folder, language, linkTo: (id) => linkBetween(file, nameFile(placeOf(id), language)) };
}

/** For a piece that is pasted into somebody's page, and needs whole addresses. */
export function createPieceContent(folder: FolderContent, language: WordLanguage): PageContent {
  return { ...folder, language, linkTo: (id) => addressOf(placeOf(id), language, folder.base) };
}
