import { html, nothing, type TemplateResult } from 'lit';
import type { DownloadFormat } from '@msp-widgets/feed/formats/download.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { LazyPart } from '../shared/lazy-part.js';
import { directoryContentMessages } from './directory-content-messages.js';
import type { DirectoryHost, DirectoryView } from './directory-host.js';

/** What is shown as a file, or on paper. What writes files is fetched when somebody asks for one. */
export class TakeAwayBar {
  readonly #host: DirectoryHost;
  readonly #writer: LazyPart<typeof import('./take-away.js')>;
  #wanted: DownloadFormat | null = null;
  #shown: DirectoryView | null = null;
  #partnerships: readonly Partnership[] = [];

  constructor(host: DirectoryHost) {
    this.#host = host;
    this.#writer = new LazyPart(
      () => import('./take-away.js'),
      () => {
        this.#save();
        host.requestUpdate();
      },
    );
  }

  /** @param partnerships what is taken away, in this order */
  render(shown: DirectoryView, partnerships: readonly Partnership[]): TemplateResult | typeof nothing {
    this.#shown = shown;
    this.#partnerships = partnerships;
    const { noDownloads, noPrint } = this.#host;
    if (noDownloads && noPrint) return nothing;
    const messages = directoryContentMessages[shown.languages.reader];
    return html`<div class="take-away no-print" part="downloads" role="group" aria-label=${messages.takeAway}>
      <span class="muted" part="downloads-label" aria-hidden="true">${messages.takeAway}</span>
      ${
        noDownloads
          ? nothing
          : (Object.keys(messages.formats) as DownloadFormat[]).map(
              (format) =>
                html`<button class="button" part="button download" type="button" @click=${() => this.#want(format)}>
                  ${messages.formats[format]}
                </button>`,
            )
      }
      ${
        noPrint
          ? nothing
          : html`<button class="button" part="button print" type="button" @click=${() => print()}>
              ${messages.print}
            </button>`
      }
      ${this.#writer.failed ? html`<p class="notice" part="error" role="alert">${messages.downloadFailed}</p>` : nothing}
    </div>`;
  }

  #want(format: DownloadFormat): void {
    this.#wanted = format;
    this.#writer.want();
    this.#writer.retry();
    this.#save();
  }

  #save(): void {
    const format = this.#wanted;
    if (!format || !this.#writer.value || !this.#shown) return;
    this.#wanted = null;
    this.#writer.value.saveFile(format, this.#shown, this.#partnerships);
  }
}
