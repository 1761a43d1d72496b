import { listForces } from '@msp-widgets/feed/areas/list-by-name.js';
import { isOpen, LEVELS, type Partnership } from '@msp-widgets/feed/partnership.js';
import { sortPartnerships } from '@msp-widgets/feed/sort.js';
import { describeAreas, type AreaCoverage } from '@msp-widgets/feed/statistics/area-coverage.js';
import { html, type Html, type HtmlValue } from '../html/html.js';
import { writeAreaName } from '../html/write-feed-text.js';
import { capitalise, feedWords, formatCount } from '../words/feed-words.js';
import type { PageContent } from './page-content.js';
import { pageMessages } from './page-messages.js';
import { joinWithCommas, listWays, writeCovers, writeRelative, writeWebsite } from './write-fields.js';

/** How many are listed, and what it means where there is none. */
export function writeIntroduction({ feed, language }: PageContent): Html {
  const { listed, openPartnership, caution } = pageMessages[language];
  const open = feed.partnerships.filter(isOpen).length;
  return html`<p>${listed(formatCount(language, open, openPartnership))} ${caution}</p>`;
}

/** Every partnership with a link to its page: those of each level by name, then those that are no longer open. */
export function writeByLevel(heading: 'h2' | 'h3', content: PageContent): Html {
  const { feed, language } = content;
  const messages = pageMessages[language];
  const sorted = sortPartnerships(feed.partnerships, language, feed.languages[0]);
  const groups = [
    ...[...LEVELS, null].map((level) => ({
      title: level === null ? messages.levelNotRecorded : capitalise(feedWords[language].levels[level]),
      members: sorted.filter((partnership) => isOpen(partnership) && partnership.level === level),
    })),
    { title: messages.noLongerOpen, members: sorted.filter((partnership) => !isOpen(partnership)) },
  ];
  return html`${groups
    .filter(({ members }) => members.length > 0)
    .map(
      ({ title, members }) =>
        html`${writeHeading(heading, title)}
          <ul>
            ${members.map((partnership) => html`<li>${writeEntry(partnership, content)}</li> `)}
          </ul> `,
    )}`;
}

/** A name, where it works, and how to reach it. */
function writeEntry({ id, covers, contact, website }: Partnership, content: PageContent): HtmlValue {
  const areas = writeCovers(covers, content);
  const ways = listWays(contact, content);
  const reach = ways.length > 0 ? ways : website === null ? [] : [writeWebsite(website)];
  return [
    writeRelative(id, content),
    areas !== null && html`<br /><small>${areas}</small>`,
    reach.length > 0 && html`<br /><small>${joinWithCommas(reach)}</small>`,
  ];
}

/** Who works in each police force area, as far as is known. */
export function writeByForce(content: PageContent): Html {
  const { feed, register, language, holdsForce } = content;
  const coverages = describeAreas(
    listForces(register, language).filter(holdsForce),
    feed.partnerships,
    register,
    new Date(feed.generated ?? 0),
  );
  return html`<dl>
    ${coverages.map(
      (coverage) =>
        html`<div>
          <dt>${writeAreaName(coverage.area, language)}</dt>
          <dd>${writeCovering(coverage, content)}</dd>
        </div> `,
    )}
  </dl>`;
}

function writeCovering({ own, national }: AreaCoverage, content: PageContent): HtmlValue {
  const { noneKnown, onlyNational } = pageMessages[content.language];
  const writeNames = (partnerships: readonly Partnership[]) =>
    joinWithCommas(partnerships.map(({ id }) => writeRelative(id, content)));
  if (own.length > 0) return writeNames(own);
  return national.length > 0 ? [onlyNational, ' ', writeNames(national)] : noneKnown;
}

function writeHeading(heading: 'h2' | 'h3', title: string): Html {
  return heading === 'h2' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
}
