/** What a card holds: the part of `<msp-partnership-card>` that is fetched when a record is first shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { freshnessOf } from '@msp-widgets/feed/freshness.js';
import type { Partnership, Text } from '@msp-widgets/feed/partnership.js';
import { statusNotices } from '@msp-widgets/feed/status-notices.js';
import { readText, renderProse, renderText } from '../shared/feed-text.js';
import { formatDate } from '../shared/format-date.js';
import { sharedMessages } from '../shared/messages.js';
import {
  renderContact,
  renderCovers,
  renderField,
  renderMeetings,
  renderMembers,
  renderOrganisation,
  renderPractice,
  renderSources,
  renderTerms,
  renderWebsite,
  type FieldContext,
} from './card-fields.js';
import { cardMessages, type QuietField } from './card-messages.js';

export { cardStyles } from './card.styles.js';

export interface CardOptions {
  /** Level of the name in the outline of the page; null leaves the name out. */
  readonly headingLevel: number | null;
}

type Content = TemplateResult | typeof nothing;

/** The whole record, in the order a reader asks: what, is it current, where, who, what for, how to reach it, says who. */
export function renderCard(partnership: Partnership, fields: FieldContext, options: CardOptions): TemplateResult {
  const messages = cardMessages[fields.languages.reader];
  return html`<article class="card stack" part="card" aria-label=${readText(partnership.name, fields.languages)}>
    ${options.headingLevel === null ? nothing : renderHead(partnership, fields, options.headingLevel)}
    ${renderNotice(partnership, fields)}
    ${
      partnership.summary === null
        ? nothing
        : html`<p class="summary" part="summary">${renderProse(partnership.summary, fields.languages)}</p>`
    }
    ${renderFreshness(partnership, fields)}
    <dl class="fields" part="fields">
      ${renderField('covers', messages.covers, renderCovers(partnership.covers, fields), fields, 'area')}
      ${
        partnership.partOf === null
          ? nothing
          : renderField('partOf', messages.partOf, renderRelative(partnership.partOf, fields), fields, 'part-of')
      }
      ${
        partnership.aliases.length === 0
          ? nothing
          : renderField('aliases', messages.alsoKnownAs, renderAliases(partnership.aliases, fields), fields)
      }
      ${renderField('lead', messages.lead, renderOrganisation(partnership.lead, fields), fields)}
      ${renderField('chair', messages.chair, renderOrganisation(partnership.chair, fields), fields)}
      ${renderField('coordinator', messages.coordinator, renderOrganisation(partnership.coordinator, fields), fields)}
      ${renderField('members', messages.members, renderMembers(partnership.members, fields), fields)}
      ${renderField('activities', messages.activities, renderTerms('activity', partnership.activities, fields), fields)}
      ${renderField('practice', messages.practice, renderPractice(partnership.practice, fields), fields)}
      ${renderField('meets', messages.meets, renderMeetings(partnership.meets, fields), fields)}
      ${renderQuietFields(partnership, fields)}
      ${renderField('contact', messages.contact, renderContact(partnership.contact, fields), fields)}
      ${renderField('website', messages.website, renderWebsite(partnership.website), fields)}
      ${renderField('sources', messages.sources, renderSources(partnership.sources, fields), fields)}
    </dl>
  </article>`;
}

function renderHead(partnership: Partnership, fields: FieldContext, headingLevel: number): TemplateResult {
  const { reader } = fields.languages;
  const { levels, notRecorded } = sharedMessages[reader];
  return html`<div class="name" part="name" role="heading" aria-level=${headingLevel}>
      ${renderText(partnership.name, fields.languages)}
    </div>
    <p class="facts" part="facts">
      <span class="level" part="level">${partnership.level === null ? notRecorded : levels[partnership.level]}</span>
      ${
        fields.unconfirmed.includes('name')
          ? html`<span class="mark" part="mark">(${cardMessages[reader].unconfirmedName})</span>`
          : nothing
      }
    </p>`;
}

function renderNotice({ status, supersededBy }: Partnership, fields: FieldContext): Content {
  const { reader } = fields.languages;
  if (status === null || status === 'active') return nothing;
  return html`<p class="notice" part="notice">
    ${statusNotices[reader][status]}
    ${supersededBy === null ? nothing : html`${cardMessages[reader].supersededBy} ${renderRelative(supersededBy, fields)}.`}
  </p>`;
}

/** Another partnership by name, or by its id when the feed does not have it. */
function renderRelative(id: string, fields: FieldContext): TemplateResult {
  const relative = fields.feed.partnerships.find((other) => other.id === id);
  return renderText(relative?.name ?? id, fields.languages);
}

/** When the record was last confirmed, how, and in words how old that is. */
function renderFreshness({ assured }: Partnership, fields: FieldContext): TemplateResult {
  const { reader } = fields.languages;
  const messages = cardMessages[reader];
  const freshness = freshnessOf(assured.date, new Date());
  const how = assured.method === null ? '' : ` ${messages.methods[assured.method]}`;
  return html`<p class="freshness" part="freshness" data-freshness=${freshness}>
    ${assured.date === null ? nothing : `${messages.confirmed(formatDate(assured.date, reader))}${how}. `}${
      sharedMessages[reader].freshness[freshness]
    }.
    ${fields.unconfirmed.includes('status') ? messages.unconfirmedStatus : nothing}
  </p>`;
}

/** Headings of the questionnaire that few answer: each shown when there is an answer, else all in one line. */
function renderQuietFields(partnership: Partnership, fields: FieldContext): TemplateResult {
  const { reader } = fields.languages;
  const { quiet } = cardMessages[reader];
  const names = Object.keys(quiet) as QuietField[];
  const missing = names.filter((name) => partnership[name] === null).map((name) => quiet[name]);
  return html`${names.map((name) => {
    const text = partnership[name];
    if (text === null) return nothing;
    const content = name === 'founded' ? html`<span .textContent=${text}></span>` : renderProse(text, fields.languages);
    return renderField(name, quiet[name], content, fields);
  })}${
    missing.length === 0
      ? nothing
      : html`<div class="field" part="field not-recorded">
          <dt part="label">${sharedMessages[reader].notRecordedHeading}</dt>
          <dd class="muted" part="value">${missing.join(', ')}</dd>
        </div>`
  }`;
}

function renderAliases(aliases: readonly Text[], fields: FieldContext): TemplateResult {
  return html`${aliases.map((alias, index) => html`${index ? ', ' : nothing}${renderText(alias, fields.languages)}`)}`;
}
