import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { isOpen, VOCABULARY_NAMES, type Feed, type LanguageMap } from '@msp-widgets/feed/partnership.js';
import { compareCodeUnits, makeTextKey, spellOutOptional, spellOutText } from './comparable-text.js';
import { comparePartnerships, type CompareContext } from './compare-partnerships.js';
import { FEED_DETAILS, type FeedChanges, type FeedDetail, type FeedState, type Reference } from './feed-changes.js';
import { layOutPartnership, listPartnership, type ComparablePartnership } from './lay-out-partnership.js';

/**
 * What is different for a reader between two feeds. Order and white space make no difference, nor do codes that mean the same area today.
 * Freshness is that of the day on which the new feed was made, so that the answer never depends on when it is asked for.
 */
export function compareFeeds(old: Feed, now: Feed, register: AreaRegister): FeedChanges {
  const [before, after] = [indexById(old, register), indexById(now, register)];
  const refer = (id: string): Reference => ({ id, name: after.get(id)?.name ?? null });
  const context: CompareContext = { day: now.generated === null ? null : Date.parse(now.generated), refer };
  const kept = [...after.values()].flatMap((partnership) => {
    const earlier = before.get(partnership.id);
    return earlier
      ? [{ id: partnership.id, name: partnership.name, changes: comparePartnerships(earlier, partnership, context) }]
      : [];
  });
  const changed = kept.filter(({ changes }) => changes.length > 0);
  const names = indexByWording(after.values());
  return {
    old: describeState(old),
    new: describeState(now),
    feed: listFeedDetails(old, now),
    added: [...after.values()].filter(({ id }) => !before.has(id)).map(listPartnership),
    gone: [...before.values()]
      .filter(({ id }) => !after.has(id))
      .map((partnership) => ({
        ...listPartnership(partnership),
        sameName: findSameName(partnership, names),
      })),
    changed,
    unchanged: kept.length - changed.length,
  };
}

/** In the order of the ids. */
function indexById(feed: Feed, register: AreaRegister): Map<string, ComparablePartnership> {
  return new Map(
    [...feed.partnerships]
      .sort((a, b) => compareCodeUnits(a.id, b.id))
      .map((partnership) => [partnership.id, layOutPartnership(partnership, feed, register)]),
  );
}

/** Wording of a name or other name → the first partnership that has it. Names go before other names. */
function indexByWording(partnerships: Iterable<ComparablePartnership>): Map<string, Reference> {
  const index = new Map<string, Reference>();
  const list = [...partnerships];
  const add = (text: LanguageMap, { id, name }: ComparablePartnership) => {
    for (const wording of Object.values(text)) if (!index.has(wording)) index.set(wording, { id, name });
  };
  for (const partnership of list) add(partnership.name, partnership);
  for (const partnership of list) for (const alias of partnership.aliases) add(alias, partnership);
  return index;
}

function findSameName({ name }: ComparablePartnership, names: ReadonlyMap<string, Reference>): Reference | null {
  for (const wording of Object.values(name)) {
    const found = names.get(wording);
    if (found) return found;
  }
  return null;
}

function describeState({ generated, partnerships }: Feed): FeedState {
  return { generated, partnerships: partnerships.length, open: partnerships.filter(isOpen).length };
}

function listFeedDetails(old: Feed, now: Feed): FeedDetail[] {
  const [before, after] = [makeFeedKeys(old), makeFeedKeys(now)];
  return FEED_DETAILS.filter((detail) => before[detail] !== after[detail]);
}

function makeFeedKeys(feed: Feed): Record<FeedDetail, string> {
  const [language] = feed.languages;
  const keyCredit = (credit: Feed['publisher']) =>
    JSON.stringify(credit && [spellOutText(credit.name, language), credit.url]);
  const { areas } = feed;
  return {
    areas: JSON.stringify(areas && [areas.href, areas.edition, spellOutOptional(areas.attribution, language)]),
    helpline: makeTextKey(spellOutOptional(feed.helpline, language)),
    languages: JSON.stringify(feed.languages),
    licence: keyCredit(feed.licence),
    publisher: keyCredit(feed.publisher),
    title: makeTextKey(spellOutOptional(feed.title, language)),
    vocabularies: JSON.stringify(
      VOCABULARY_NAMES.map((name) =>
        [...feed.vocabularies[name]]
          .sort(([a], [b]) => compareCodeUnits(a, b))
          .map(([code, label]) => [code, makeTextKey(spellOutText(label, language))]),
      ),
    ),
  };
}
