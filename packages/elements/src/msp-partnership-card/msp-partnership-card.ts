import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { freshnessOf } from '@msp-widgets/feed/freshness.js';
import type { Feed, Partnership, Text } from '@msp-widgets/feed/partnership.js';
import { FeedElement } from '../shared/feed-element.js';
import { readText, renderProse, renderText } from '../shared/feed-text.js';
import { formatDate } from '../shared/format-date.js';
import { hostStyles } from '../shared/host.styles.js';
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
import { cardStyles } from './card.styles.js';

/** What an element that contains cards hands to each of them. */
export interface CardContext {
  readonly feed: Feed;
  readonly register: AreaRegister | null;
}

/**
 * One partnership with everything that is recorded about it: where it works, who leads it and takes part, what it does,
 * good practice to copy, how to reach it, when it was last confirmed and from which sources. What is not recorded is
 * said to be so. Use it for "our partnership" on a partner's page; `<msp-map>` and `<msp-directory>` bring their own.
 *
 * @tagname msp-partnership-card
 * @csspart card - The whole record.
 * @csspart name - The partnership's name.
 * @csspart level - Local, sub-regional, regional or national.
 * @csspart notice - Says that the partnership is closed, replaced, paused or being set up.
 * @csspart freshness - When and how the record was last confirmed.
 * @csspart summary - A few sentences about the partnership.
 * @csspart fields - The list of fields.
 * @csspart area - The areas it covers.
 * @csspart part-of - The partnership it belongs to.
 * @csspart lead - Who leads it.
 * @csspart chair - Who chairs it.
 * @csspart coordinator - Who coordinates it.
 * @csspart members - Who takes part, by sector.
 * @csspart activities - What it does.
 * @csspart practice - Good practice to copy.
 * @csspart meets - How often it meets.
 * @csspart contact - How to reach it.
 * @csspart website - Its website.
 * @csspart aliases - Its other names.
 * @csspart not-recorded - Fields of the questionnaire that nobody has answered.
 * @csspart sources - Where the record comes from.
 */
export class MspPartnershipCard extends FeedElement {
  static override styles = [hostStyles, cardStyles];

  /** Id of the record to show. */
  @property() partnership: string | null = null;

  /** Leaves out the name, for a page that shows it as its own heading. */
  @property({ type: Boolean, attribute: 'no-name' }) noName = false;

  /** The record itself with its feed, from an element or a page that has them already. */
  @property({ attribute: false }) record: Partnership | null = null;

  /** Vocabulary and areas for `record`. */
  @property({ attribute: false }) context: CardContext | null = null;

  @state() private shown: Partnership | null = null;
  #fields: FieldContext | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const context = this.context ?? (this.view && { feed: this.view.feed, register: this.register });
    this.shown = this.record ?? this.view?.partnerships.find(({ id }) => id === this.partnership) ?? null;
    if (this.record && this.context) this.status = { kind: 'ready' };
    this.#fields = context &&
      this.shown && {
        ...context,
        languages: { reader: this.language, feed: context.feed.languages[0] },
        unconfirmed: this.shown.unconfirmed,
      };
  }

  protected override useOfAreas(): 'none' | 'helpful' | 'required' {
    return this.scope === null ? 'none' : 'required';
  }

  protected override renderContent(): TemplateResult {
    if (this.shown && this.#fields) return this.#renderCard(this.shown, this.#fields);
    const missing = this.partnership !== null && this.status.kind === 'ready';
    return this.renderStatus(missing ? cardMessages[this.language].notFound : '');
  }

  #renderCard(partnership: Partnership, fields: FieldContext): TemplateResult {
    const messages = cardMessages[this.language];
    return html`<article class="card stack" part="card" aria-label=${readText(partnership.name, fields.languages)}>
      ${this.noName ? nothing : this.#renderHead(partnership, fields)} ${this.#renderNotice(partnership, fields)}
      ${
        partnership.summary === null
          ? nothing
          : html`<p class="summary" part="summary">${renderProse(partnership.summary, fields.languages)}</p>`
      }
      ${this.#renderFreshness(partnership)}
      <dl class="fields" part="fields">
        ${renderField('covers', messages.covers, renderCovers(partnership.covers, fields), fields, 'area')}
        ${
          partnership.partOf === null
            ? nothing
            : renderField(
                'partOf',
                messages.partOf,
                this.#renderRelative(partnership.partOf, fields),
                fields,
                'part-of',
              )
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
        ${this.#renderQuietFields(partnership, fields)}
        ${renderField('contact', messages.contact, renderContact(partnership.contact, fields), fields)}
        ${renderField('website', messages.website, renderWebsite(partnership.website), fields)}
        ${renderField('sources', messages.sources, renderSources(partnership.sources, fields), fields)}
      </dl>
    </article>`;
  }

  #renderHead(partnership: Partnership, fields: FieldContext): TemplateResult {
    const { levels, notRecorded } = sharedMessages[this.language];
    const inferred = partnership.unconfirmed.includes('name');
    return html`<div class="name" part="name" role="heading" aria-level=${this.headingLevel}>
        ${renderText(partnership.name, fields.languages)}
      </div>
      <p class="facts">
        <span class="level" part="level">${partnership.level === null ? notRecorded : levels[partnership.level]}</span>
        ${inferred ? html`<span class="mark">(${cardMessages[this.language].unconfirmedName})</span>` : nothing}
      </p>`;
  }

  #renderNotice(partnership: Partnership, fields: FieldContext): TemplateResult | typeof nothing {
    const messages = cardMessages[this.language];
    const { status, supersededBy } = partnership;
    if (status === null || status === 'active') return nothing;
    return html`<p class="notice" part="notice">
      ${messages.statusNotices[status]}
      ${supersededBy === null ? nothing : html`${messages.supersededBy} ${this.#renderRelative(supersededBy, fields)}.`}
    </p>`;
  }

  /** Another partnership by name; a link only where the feed says where to find it. */
  #renderRelative(id: string, fields: FieldContext): TemplateResult {
    const relative = fields.feed.partnerships.find((other) => other.id === id);
    if (!relative) return html`<span .textContent=${id}></span>`;
    return renderText(relative.name, fields.languages);
  }

  #renderFreshness({ assured }: Partnership): TemplateResult {
    const messages = cardMessages[this.language];
    const freshness = freshnessOf(assured.date, new Date());
    const how = assured.method === null ? '' : ` ${messages.methods[assured.method]}`;
    const words = sharedMessages[this.language].freshness[freshness];
    return html`<p class="freshness" part="freshness" data-freshness=${freshness}>
      ${
        assured.date === null
          ? html`${words}.`
          : html`${messages.confirmed(formatDate(assured.date, this.language))}${how}. ${words}.`
      }
    </p>`;
  }

  /** Headings of the questionnaire that few answer: each shown when there is an answer, else all in one line. */
  #renderQuietFields(partnership: Partnership, fields: FieldContext): TemplateResult {
    const { quiet } = cardMessages[this.language];
    const names = Object.keys(quiet) as QuietField[];
    const missing = names.filter((name) => partnership[name] === null);
    return html`${names.map((name) => {
      const text = partnership[name];
      if (text === null) return nothing;
      return renderField(name, upperFirst(quiet[name]), renderProse(text, fields.languages), fields);
    })}${
      missing.length === 0
        ? nothing
        : html`<div class="field" part="not-recorded">
            <dt>${sharedMessages[this.language].notRecordedHeading}</dt>
            <dd class="muted">${missing.map((name) => quiet[name]).join(', ')}</dd>
          </div>`
    }`;
  }
}

function renderAliases(aliases: readonly Text[], fields: FieldContext): TemplateResult {
  return html`${aliases.map((alias, index) => html`${index ? ', ' : nothing}${renderText(alias, fields.languages)}`)}`;
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'msp-partnership-card': MspPartnershipCard;
  }
}
