import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import { adoptOnce } from '../shared/adopt-once.js';
import { exportParts } from '../shared/export-parts.js';
import { FeedElement } from '../shared/feed-element.js';
import { hostStyles } from '../shared/host.styles.js';
import { LazyPart } from '../shared/lazy-part.js';

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
 * @csspart facts - The line below the name.
 * @csspart level - Local, sub-regional, regional or national.
 * @csspart notice - Says that the partnership is closed, replaced, paused or being set up.
 * @csspart summary - A few sentences about the partnership.
 * @csspart freshness - When and how the record was last confirmed; `data-freshness` says how old that is.
 * @csspart fields - The list of fields.
 * @csspart field - Each of them; it has a part of its own too, such as `lead`.
 * @csspart label - What a field is about.
 * @csspart value - What is recorded.
 * @csspart mark - Says after a text that it is in another language, or not confirmed.
 * @csspart tag - An activity or a theme.
 * @csspart area - The areas it covers.
 * @csspart part-of - The partnership it belongs to.
 * @csspart aliases - Its other names.
 * @csspart lead - Who leads it.
 * @csspart chair - Who chairs it.
 * @csspart coordinator - Who coordinates it.
 * @csspart members - Who takes part, by sector.
 * @csspart activities - What it does.
 * @csspart practice - Good practice to copy.
 * @csspart practice-entry - One practice.
 * @csspart meets - How often it meets.
 * @csspart founded - When it was founded.
 * @csspart funding - How it is funded.
 * @csspart measures - How it measures progress.
 * @csspart strategy - Its strategy.
 * @csspart not-recorded - Headings of the questionnaire that nobody has answered.
 * @csspart contact - How to reach it.
 * @csspart website - Its website.
 * @csspart sources - Where the record comes from.
 * @cssprop --msp-tag - Ground of an activity or a theme.
 * @cssprop --msp-tag-ink - Its text.
 * @cssprop --msp-stale - Ground of a date that is more than two years old, or unknown.
 * @cssprop --msp-stale-ink - Its text.
 */
export class MspPartnershipCard extends FeedElement {
  static override styles = [hostStyles];

  static override properties: PropertyDeclarations = {
    partnership: {},
    noName: { type: Boolean, attribute: 'no-name' },
    record: { attribute: false },
    context: { attribute: false },
  };

  /** Id of the record to show. */
  partnership: string | null = null;

  /** Leaves out the name, for a page that shows it as its own heading. */
  noName = false;

  /** A record that the page has already; needs `context`. Nothing is then requested. */
  record: Partnership | null = null;

  /** The feed and the areas that `record` belongs to. */
  context: CardContext | null = null;

  /** @internal Hands the parts on to the page of the element that this card is in: `name` as `card__name`, for `card`. */
  partPrefix: string | null = null;

  readonly #content = new LazyPart(
    () => import('./card-content.js'),
    () => this.requestUpdate(),
  );
  #shown: Partnership | null = null;
  #shownIn: CardContext | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.record && this.context) {
      this.#shown = this.record;
      this.#shownIn = this.context;
      this.status = { kind: 'ready' };
    } else {
      this.#shown = this.view?.partnerships.find(({ id }) => id === this.partnership) ?? null;
      this.#shownIn = this.view && { feed: this.view.feed, register: this.register };
    }
    if (this.#shown || this.src !== null) this.#content.want();
    if (this.status.kind !== 'ready') return;
    if (!this.#shown) this.status = { kind: 'not-found' };
    else if (!this.#content.value) this.status = { kind: this.#content.failed ? 'failed' : 'loading' };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.partPrefix !== null) exportParts(this, this.partPrefix);
  }

  protected override useOfAreas(): 'none' | 'required' {
    return this.scope === null ? 'none' : 'required';
  }

  protected override retry(): void {
    super.retry();
    this.#content.retry();
  }

  protected override renderContent(): TemplateResult {
    const content = this.#content.value;
    if (!content || !this.#shown || !this.#shownIn) return html`<slot name="intro"></slot>${this.renderStatus('')}`;
    adoptOnce(this.renderRoot, content.cardStyles);
    const fields = {
      ...this.#shownIn,
      languages: { reader: this.language, feed: this.#shownIn.feed.languages[0] },
      unconfirmed: this.#shown.unconfirmed,
    };
    return html`<slot name="intro"></slot>${content.renderCard(this.#shown, fields, {
        headingLevel: this.noName ? null : this.headingLevel,
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'msp-partnership-card': MspPartnershipCard;
  }
}
