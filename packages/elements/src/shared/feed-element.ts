import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { FeedError } from '@msp-widgets/feed/feed-error.js';
import type { ParsedFeed } from '@msp-widgets/feed/parse-feed.js';
import { MspErrorEvent, MspLoadEvent } from './events.js';
import { FeedSource } from './feed-source.js';
import { renderFeedStatus, renderStaleNotice, type FeedStatus } from './feed-status.js';
import type { TextLanguages } from './feed-text.js';
import type { FeedView } from './feed-view.js';
import { createBareNotice, renderHelpLine } from './help-line.js';
import { keepFocus } from './keep-focus.js';
import { pickLanguage, type Language } from './messages.js';
import { findPageLanguage } from './page-language.js';
import { reportIssues } from './report-issues.js';

/**
 * What `<msp-map>`, `<msp-directory>` and `<msp-partnership-card>` have in common: a feed, a scope, a language, the
 * help line, and a way to show every state of loading. The children of the element stay visible until there is
 * something to show in their place.
 *
 * @slot - Shown until the partnerships are there, and kept when they cannot be shown: a link to a list, for example.
 * @slot exit - Above everything else, and not printed: a button that leaves the page at once, for example.
 * @slot intro - Above what is shown of the partnerships, below the heading.
 * @slot empty - Takes the place of the sentence that there is nothing to show.
 * @slot error - Takes the place of the sentence that loading failed. "Try again" and the help line stay.
 * @slot footer - Below everything else, after the help line.
 * @event {MspLoadEvent} msp-load - The feed has arrived and is shown.
 * @event {MspErrorEvent} msp-error - The feed, or a boundary file this element cannot do without, could not be loaded.
 * @csspart state - What surrounds the status line while all is well.
 * @csspart status - The live region: the count, or the state in words.
 * @csspart loading - Shown when loading takes longer than 0.4 seconds.
 * @csspart empty - Surrounds the status line when there is nothing to show.
 * @csspart error - Says that loading failed.
 * @csspart retry - The "Try again" button.
 * @csspart help - The line with 999 and the helpline.
 * @csspart link - Every link.
 * @csspart button - Every button of the usual kind; each has a part of its own too, such as `retry`.
 * @csspart area-form - The choice of an area, where the feed is in several files and the element has no scope.
 * @csspart area-form-hint - What it says above and below.
 * @csspart area-form-label - The label of its list.
 * @csspart area-select - Its list of areas.
 * @csspart area-show - Its button.
 * @cssprop --msp-ink - Text.
 * @cssprop --msp-muted - Text that matters less.
 * @cssprop --msp-surface - Ground of panels, lists that open, and whatever stands out.
 * @cssprop --msp-sunken - Ground of the filters and other quiet boxes.
 * @cssprop --msp-line - Fine lines between rows: they only order, and say nothing.
 * @cssprop --msp-edge - Edges of what can be used.
 * @cssprop --msp-accent - What is chosen or counts most.
 * @cssprop --msp-accent-soft - The same as a ground below text.
 * @cssprop --msp-accent-ink - Text on the accent.
 * @cssprop --msp-notice - Ground of what must not be overlooked.
 * @cssprop --msp-notice-ink - Its text.
 * @cssprop --msp-focus - The ring around what has the focus.
 * @cssprop --msp-focus-width - Its width.
 * @cssprop --msp-font - Font family.
 * @cssprop --msp-font-size - Size of the text: most other sizes follow it.
 * @cssprop --msp-line-height - Height of a line.
 * @cssprop --msp-small-size - Size of marks, reasons and small print.
 * @cssprop --msp-heading - Headings.
 * @cssprop --msp-heading-font - Their font family.
 * @cssprop --msp-heading-size - Size of the element's own heading and of a card's name.
 * @cssprop --msp-heading-weight - Their weight.
 * @cssprop --msp-link - Links, and names that lead to a partnership.
 * @cssprop --msp-link-hover - The same while pointed at.
 * @cssprop --msp-button - Ground of buttons.
 * @cssprop --msp-button-ink - Their text.
 * @cssprop --msp-button-edge - Their edge.
 * @cssprop --msp-button-hover - Their ground while pointed at.
 * @cssprop --msp-field - Ground of fields and lists to choose from.
 * @cssprop --msp-field-ink - Their text.
 * @cssprop --msp-field-edge - Their edge.
 * @cssprop --msp-help - Ground of the help line.
 * @cssprop --msp-help-ink - Its text.
 * @cssprop --msp-help-link - The number in it.
 * @cssprop --msp-help-edge - The bar at its side.
 * @cssprop --msp-radius - How round corners are.
 * @cssprop --msp-radius-round - The same for what is round at its ends: chips, levels, badges.
 * @cssprop --msp-space - The step that all spaces are made from.
 * @cssprop --msp-space-small - Between what belongs together.
 * @cssprop --msp-space-medium - Inside rows and notices.
 */
export abstract class FeedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    scope: {},
    areas: {},
    lang: {},
    selected: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    noHelp: { type: Boolean, attribute: 'no-help' },
    partnerships: { attribute: false },
  };

  /** Address of the feed. Elements with the same address share one request. */
  src: string | null = null;

  /** Space-separated GSS codes: show only what covers these areas. Shows nothing, rather than everything, when no code is known. */
  scope: string | null = null;

  /** Address of a boundary file, in place of the one the feed names. */
  areas: string | null = null;

  /** `en` or `cy`. Without it the nearest `lang` on the page decides. */
  override lang = '';

  /** Id of the chosen partnership. */
  selected: string | null = null;

  /** Level of the element's own heading in the outline of the page, 1 to 6. */
  headingLevel = 2;

  /** Leaves out the help line, for a page that shows it already. */
  noHelp = false;

  /** Features as they stand in a feed, from a page that has them already: nothing is then requested from `src`. */
  partnerships: readonly unknown[] | null = null;

  protected view: FeedView | null = null;
  protected status: FeedStatus = { kind: 'idle' };
  protected language: Language = 'en';

  readonly #source = new FeedSource(this, () => this.useOfAreas());
  readonly #fallback = document.createElement('slot');
  readonly #languageObserver = new MutationObserver(() => this.requestUpdate());
  #bareNotice: HTMLElement | null = null;
  #loadedFeed: ParsedFeed | null = null;
  #reportedError: FeedError | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#source.follow();
    this.#languageObserver.observe(document.documentElement, { attributeFilter: ['lang'] });
    // Another place on the page may speak another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source.leave();
    this.#languageObserver.disconnect();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Outside Lit's reach, so that the fallback is there even when a template fails.
    root.append(this.#fallback);
    this.renderOptions.renderBefore = this.#fallback;
    return root;
  }

  protected override performUpdate(): void {
    this.#bareNotice?.remove();
    const moveFocus = this.shadowRoot && keepFocus(this.shadowRoot);
    try {
      super.performUpdate();
    } catch (reason) {
      // What was drawn before may still be there, and its help line with it.
      const withHelp = !this.noHelp && !this.renderRoot.querySelector('.help');
      this.#bareNotice = createBareNotice(this.language, withHelp);
      this.#fallback.before(this.#bareNotice);
      this.#fallback.hidden = false;
      console.error(`msp-widgets: ${this.localName}`, reason);
    }
    moveFocus?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.language = pickLanguage(this.lang || findPageLanguage(this));
    // What is no level of an outline, such as "h3", would be announced as it stands.
    if (![1, 2, 3, 4, 5, 6].includes(this.headingLevel)) this.headingLevel = 2;
    if (changed.has('partnerships')) this.#source.take(this.partnerships);
    this.#source.update(this.language);
    ({ view: this.view, status: this.status } = this.#source);
  }

  protected override render(): TemplateResult {
    return html`<div class="root stack" lang=${this.language} dir="ltr">
      <slot class="no-print" name="exit"></slot>
      ${this.#source.renderChoice(this.language, this.renderRoot)}${this.renderContent()}
      ${this.#source.isStale ? renderStaleNotice(this.language, this.#onRetry) : nothing}
      ${this.noHelp ? nothing : renderHelpLine(this.language)}
      <slot name="footer"></slot>
    </div>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#fallback.hidden = this.status.kind === 'ready';
    const parsed = this.view && this.#source.viewed;
    if (parsed && this.view && parsed !== this.#loadedFeed) {
      this.#loadedFeed = parsed;
      reportIssues(parsed);
      this.dispatchEvent(new MspLoadEvent(this.view.partnerships.length, parsed.issues));
    }
    const { error } = this.#source;
    if (error !== this.#reportedError) {
      this.#reportedError = error;
      if (error) this.dispatchEvent(new MspErrorEvent(error));
    }
  }

  /** Everything between the top of the element and its help line. */
  protected abstract renderContent(): TemplateResult;

  /** Whether the boundary file is loaded, and whether its absence keeps the element from showing anything. */
  protected useOfAreas(): 'none' | 'helpful' | 'required' {
    return this.scope === null ? 'helpful' : 'required';
  }

  protected get register(): AreaRegister | null {
    return this.view?.areas?.register ?? null;
  }

  protected get areasAddress(): string | null {
    return this.#source.areasAddress;
  }

  protected get textLanguages(): TextLanguages {
    return { reader: this.language, feed: this.view?.feed.languages[0] ?? 'en' };
  }

  /** Asks again for everything that has not arrived. */
  protected retry(): void {
    this.#source.retry();
  }

  /** The live region with the state, or with `readyText` when all is well. */
  protected renderStatus(readyText: string): TemplateResult {
    return renderFeedStatus(this.status, readyText, this.language, this.#onRetry);
  }

  readonly #onRetry = (): void => this.retry();
}
