import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EDITORS, type Editor } from '@msp-widgets/feed/embed/editors.js';
import { readEmbedOptions, writeEmbedOptions, type EmbedOptions } from '@msp-widgets/feed/embed/embed-options.js';
import { FRAME_SANDBOX, locatePage, type EmbedPlace } from '@msp-widgets/feed/embed/write-snippets.js';
import { directoryStyles } from '../msp-directory/directory.styles.js';
import { hostStyles } from '../shared/host.styles.js';
import { LazyPart } from '../shared/lazy-part.js';
import { pickLanguage, type Language } from '../shared/messages.js';
import { resolveOnPage } from '../shared/page-address.js';
import { findPageLanguage } from '../shared/page-language.js';
import { locatePublishedFile } from '../shared/published-files.js';
import { AreaChooser } from './area-chooser.js';
import type { BuilderHost } from './builder-host.js';
import { builderMessages } from './builder-messages.js';
import { embedBuilderStyles } from './embed-builder.styles.js';
import { loadBuilderSources } from './load-builder-sources.js';
import { renderElements, renderFilters, renderLanguages } from './render-choices.js';
import { renderLook } from './render-look.js';
import { snippetPanelStyles } from './snippet-panel.styles.js';
import { renderSnippets, wordFrame } from './snippet-panel.js';

/**
 * Makes the code that puts our elements on a page, with a preview beside it: `<msp-embed-builder src="…">`. For a page of whoever
 * publishes a feed; what is chosen is in that page's address, so that it can be bookmarked or sent.
 */
export class EmbedBuilder extends LitElement {
  static override styles = [hostStyles, directoryStyles, embedBuilderStyles, snippetPanelStyles];

  static override properties: PropertyDeclarations = { src: {}, page: {}, list: {} };

  /** Address of the feed. Nobody's link can change it. */
  src = '';

  /** Address of a page for frames with the feed written in; without it, the one beside the script, which takes the feed from its address. */
  page: string | null = null;

  /** Address of the partnerships as a plain list, where there is one. */
  list: string | null = null;

  #options: EmbedOptions = readEmbedOptions(new URLSearchParams(location.search));
  #editor: Editor = EDITORS.find((one) => one === new URLSearchParams(location.search).get('editor')) ?? 'any';
  #announced = '';
  readonly #sources = new LazyPart(
    () => loadBuilderSources(resolveOnPage(this.src)),
    () => this.requestUpdate(),
  );
  readonly #areas = new AreaChooser(() => this.#host);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#sources.want();
    return root;
  }

  protected override render(): TemplateResult {
    const messages = builderMessages[this.#speech];
    return html`<div class="root directory" lang=${this.#speech}>
      ${
        this.#sources.value !== null
          ? this.#renderBuilder()
          : this.#sources.failed
            ? html`<p class="notice">${messages.failed}</p>
                <button class="button" type="button" @click=${() => this.#sources.retry()}>${messages.retry}</button>`
            : html`<p class="loading">${messages.loading}</p>`
      }
      <p class="announced" role="status">${this.#announced}</p>
    </div>`;
  }

  get #speech(): Language {
    return pickLanguage(findPageLanguage(this));
  }

  get #host(): BuilderHost {
    const { value: sources } = this.#sources;
    if (sources === null) throw new Error('The builder has nothing to choose from yet.');
    return {
      options: { ...this.#options, language: this.#options.language ?? this.#speech },
      sources,
      speech: this.#speech,
      choose: (changed) => {
        this.#options = { ...this.#options, ...changed };
        this.#keepInAddress();
      },
      announce: (words) => {
        this.#announced = words;
        this.requestUpdate();
      },
      requestUpdate: () => this.requestUpdate(),
    };
  }

  get #place(): EmbedPlace {
    return {
      scripts: locatePublishedFile('./'),
      integrity: this.#host.sources.integrity,
      feed: resolveOnPage(this.src),
      page: this.page === null ? locatePublishedFile('embed.html') : resolveOnPage(this.page),
      hasFeed: this.page !== null,
      list: this.list === null ? null : resolveOnPage(this.list),
    };
  }

  #renderBuilder(): TemplateResult {
    const host = this.#host;
    return html`<div class="columns">
      <section class="choices" aria-labelledby="choices-heading">
        <h2 class="heading" id="choices-heading">${builderMessages[host.speech].choose}</h2>
        ${renderElements(host)} ${this.#areas.render()} ${renderLanguages(host)} ${renderLook(host)}
        ${renderFilters(host)}
      </section>
      <div class="outcome">
        ${this.#renderPreview(host)}
        ${renderSnippets(host, this.#place, { editor: this.#editor, chooseEditor: (editor) => this.#chooseEditor(editor) })}
      </div>
    </div>`;
  }

  /** Each preview is a frame of its own: one that goes from page to page would fill the history of this page. */
  #renderPreview(host: BuilderHost): TemplateResult {
    const { preview, previewHint, noPartnershipYet } = builderMessages[host.speech];
    const address = locatePage(host.options, this.#place);
    const isReady = host.options.elements !== 'card' || host.options.partnership !== null;
    return html`<section class="preview" aria-labelledby="preview-heading">
      <h2 class="heading" id="preview-heading">${preview}</h2>
      <p class="muted">${isReady ? previewHint : noPartnershipYet}</p>
      ${
        isReady
          ? keyed(
              address,
              html`<iframe src=${address} title=${wordFrame(host).title} sandbox=${FRAME_SANDBOX}></iframe>`,
            )
          : nothing
      }
    </section>`;
  }

  #chooseEditor(editor: Editor): void {
    this.#editor = editor;
    this.#keepInAddress();
  }

  #keepInAddress(): void {
    const query = writeEmbedOptions({ ...this.#options, src: null });
    if (this.#editor !== 'any') query.set('editor', this.#editor);
    const address = new URL(location.href);
    address.search = query.toString();
    history.replaceState(history.state, '', address);
    this.#announced = '';
    this.requestUpdate();
  }
}
