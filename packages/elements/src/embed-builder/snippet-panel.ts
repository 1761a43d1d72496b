import { html, nothing, type TemplateResult } from 'lit';
import { nameAreas } from '@msp-widgets/feed/areas/area-register.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import { chooseRung, EDITORS, RUNGS, SURVIVAL, type Editor, type Rung } from '@msp-widgets/feed/embed/editors.js';
import { embedMessages } from '@msp-widgets/feed/embed/embed-messages.js';
import { writePastedList } from '@msp-widgets/feed/embed/write-list.js';
import { locatePage, writeSnippet, type EmbedPlace, type FrameWords } from '@msp-widgets/feed/embed/write-snippets.js';
import { safeUrl } from '@msp-widgets/feed/safe-url.js';
import { formatDate } from '../shared/format-date.js';
import type { BuilderHost } from './builder-host.js';
import { snippetMessages } from './snippet-messages.js';

/** Which editor the code is for; part of the address. */
export interface EditorChoice {
  readonly editor: Editor;
  readonly chooseEditor: (editor: Editor) => void;
}

/** The code to paste: the way that is best for an editor first, all others below it. */
export function renderSnippets(
  host: BuilderHost,
  place: EmbedPlace,
  { editor, chooseEditor }: EditorChoice,
): TemplateResult {
  const messages = snippetMessages[host.speech];
  const best = chooseRung(editor);
  const onChange = ({ target }: Event) => {
    const chosen = EDITORS.find((one) => one === (target as HTMLSelectElement).value);
    if (chosen) chooseEditor(chosen);
  };
  const isReady = host.options.elements !== 'card' || host.options.partnership !== null;
  return html`<section class="snippets" aria-labelledby="snippets-heading">
    <h2 class="heading" id="snippets-heading">${messages.code}</h2>
    <div class="field">
      <label for="editor">${messages.editor}</label>
      <select id="editor" @change=${onChange}>
        ${EDITORS.map(
          (one) => html`<option value=${one} .selected=${one === editor}>${messages.editors[one]}</option>`,
        )}
      </select>
    </div>
    ${
      isReady
        ? html`<div class="best">
              <p class="best-mark">${messages.recommended}</p>
              ${renderSnippet(best, host, place)}
              <p>${messages.steps[editor]}</p>
            </div>
            ${place.scripts.startsWith('http:') ? html`<p class="notice">${messages.notSecure}</p>` : nothing}
            <details class="others">
              <summary>${messages.otherWays}</summary>
              ${RUNGS.filter((rung) => rung !== best).map(
                (rung) =>
                  html`<div class="other">
                    ${renderSnippet(rung, host, place)}
                    <p class="survival ${SURVIVAL[editor][rung]}">${messages.survival[SURVIVAL[editor][rung]]}.</p>
                  </div>`,
              )}
            </details>`
        : html`<p class="notice">${messages.needsPartnership}</p>`
    }
  </section>`;
}

function renderSnippet(rung: Rung, host: BuilderHost, place: EmbedPlace): TemplateResult {
  const messages = snippetMessages[host.speech];
  const name = messages.rungs[rung];
  return html`<h3>${name}</h3>
    <p class="muted">${messages.about[rung]}</p>
    <pre
      tabindex="0"
      role="region"
      aria-label=${messages.codeOf(name)}
    ><code .textContent=${writeCode(rung, host, place)}></code></pre>
    <button
      class="button copy"
      type="button"
      aria-label=${messages.copyOf(name)}
      @click=${(event: Event) => void copyCode(event, host)}
    >
      ${messages.copy}
    </button>`;
}

async function copyCode({ currentTarget }: Event, { speech, announce }: BuilderHost): Promise<void> {
  const code = (currentTarget as HTMLElement).parentElement?.querySelector('code');
  if (!code) return;
  const { copied, copyByHand } = snippetMessages[speech];
  try {
    await navigator.clipboard.writeText(code.textContent);
    announce(copied);
  } catch {
    getSelection()?.selectAllChildren(code);
    announce(copyByHand);
  }
}

function writeCode(rung: Rung, host: BuilderHost, place: EmbedPlace): string {
  return rung === 'list' ? writeList(host, place) : writeSnippet(rung, host.options, place, wordFrame(host));
}

/** What a frame is called: what it shows, and where. */
export function wordFrame({ options, sources, speech }: BuilderHost): FrameWords {
  const language = options.language ?? speech;
  const { title, titleOf } = embedMessages[language];
  const areas = (parseScope(options.scope) ?? []).flatMap((code) => sources.register.findArea(code) ?? []);
  const names = nameAreas(areas, language);
  return { title: names === '' ? title : titleOf(names), language };
}

function writeList({ options, sources, speech }: BuilderHost, place: EmbedPlace): string {
  const { feed, register } = sources;
  const language = options.language ?? speech;
  return writePastedList({
    feed:
      options.elements === 'card'
        ? { ...feed, partnerships: feed.partnerships.filter(({ id }) => id === options.partnership) }
        : feed,
    register,
    scope: options.scope,
    language,
    linkTo: ({ website }) => safeUrl(website),
    list: place.list ?? locatePage(options, place),
    date: feed.generated === null ? null : formatDate(feed.generated.slice(0, 10), language),
  });
}
