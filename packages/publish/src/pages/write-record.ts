import { freshnessOf } from '@msp-widgets/feed/freshness.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { statusNotices } from '@msp-widgets/feed/status-notices.js';
import { html, type Html, type HtmlValue } from '../html/html.js';
import { writeProse, writeText } from '../html/write-feed-text.js';
import { capitalise, feedWords, wordDate } from '../words/feed-words.js';
import type { PageContent } from './page-content.js';
import { pageMessages } from './page-messages.js';
import {
  joinWithCommas,
  writeContact,
  writeCovers,
  writeMembers,
  writeOrganisation,
  writePractice,
  writeRelative,
  writeSources,
  writeTerms,
  writeWebsite,
} from './write-fields.js';

/** The whole record in the order a reader asks: what, is it current, where, who, what for, how to reach it, says who. */
export function writeRecord(partnership: Partnership, content: PageContent): Html {
  const { language } = content;
  const messages = pageMessages[language];
  const words = feedWords[language];
  const { recordedFields: names } = words;
  const prose = (name: 'funding' | 'measures' | 'strategy') =>
    field(name, names[name], partnership[name] && writeProse(partnership[name], content));
  const field = (name: string, label: string, value: HtmlValue): HtmlValue => {
    const isInferred = value !== null && partnership.unconfirmed.includes(name);
    return html`<div>
      <dt>${label}</dt>
      <dd>${value ?? words.notRecorded}${isInferred && html` <small>(${messages.notConfirmed})</small>`}</dd>
    </div>`;
  };
  const { aliases, partOf } = partnership;
  return html`<p class="level">
      ${partnership.level === null ? messages.levelNotRecorded : capitalise(words.levels[partnership.level])}
    </p>
    ${writeNotice(partnership, content)}
    ${partnership.summary !== null && html`<p>${writeProse(partnership.summary, content)}</p>`}
    ${writeFreshness(partnership, content)}
    <dl>
      ${field('covers', messages.covers, writeCovers(partnership.covers, content))}
      ${partOf !== null && field('partOf', messages.partOf, writeRelative(partOf, content))}
      ${
        aliases.length > 0 &&
        field('aliases', messages.aliases, joinWithCommas(aliases.map((alias) => writeText(alias, content))))
      }
      ${(['lead', 'chair', 'coordinator'] as const).map((role) =>
        field(role, capitalise(words.roles[role]), writeOrganisation(partnership[role], content)),
      )}
      ${field('members', names.members, writeMembers(partnership.members, content))}
      ${field('activities', names.activities, writeTerms('activity', partnership.activities, content))}
      ${field('practice', names.practice, writePractice(partnership.practice, content))}
      ${field('meets', names.meets, partnership.meets && capitalise(words.meetings[partnership.meets]))}
      ${field('founded', names.founded, partnership.founded)} ${prose('funding')} ${prose('measures')}
      ${prose('strategy')} ${field('contact', names.contact, writeContact(partnership.contact, content))}
      ${field('website', names.website, writeWebsite(partnership.website))}
      ${field('sources', messages.sources, writeSources(partnership.sources, content))}
    </dl>`;
}

function writeNotice({ status, supersededBy }: Partnership, content: PageContent): HtmlValue {
  const { language } = content;
  if (status === null || status === 'active') return null;
  return html`<p class="notice">
    ${statusNotices[language][status]}
    ${supersededBy !== null && html`${pageMessages[language].supersededBy} ${writeRelative(supersededBy, content)}.`}
  </p>`;
}

/** A page stays as it is while time goes by, so it says the date, and in words only what stays true: that it is long ago. */
function writeFreshness({ assured, unconfirmed }: Partnership, { feed, language }: PageContent): Html {
  const messages = pageMessages[language];
  const { freshness, methods } = feedWords[language];
  const made = new Date(feed.generated ?? 0);
  const isStale = freshnessOf(assured.date, made) === 'stale';
  const how = assured.method === null ? '' : ` ${methods[assured.method]}`;
  return html`<p class="freshness">
    ${
      assured.date === null
        ? `${messages.dateNotRecorded}.`
        : `${messages.confirmed(wordDate(assured.date, language))}${how}.`
    }
    ${isStale && `${capitalise(freshness.stale)}.`} ${unconfirmed.includes('status') && messages.statusNotConfirmed}
  </p>`;
}
