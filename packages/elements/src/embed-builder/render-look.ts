import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { measureContrast } from '@msp-widgets/feed/colour-contrast.js';
import {
  EMBED_SCHEMES,
  EMBED_TOKENS,
  isColour,
  limitsOf,
  readToken,
  type EmbedScheme,
  type EmbedToken,
} from '@msp-widgets/feed/embed/embed-look.js';
import { setOrDrop } from '@msp-widgets/feed/embed/set-or-drop.js';
import type { BuilderHost } from './builder-host.js';
import { builderMessages } from './builder-messages.js';
import { renderRadios } from './render-choices.js';

type Values = Readonly<Record<EmbedToken, string>>;

/** What the elements look like without a choice; the same as in `shared/host.styles.ts` and `msp-map/map.styles.ts`. */
const LIGHT: Values = {
  accent: '0a5a66',
  marker: '0a4d58',
  'map-covered': 'a9d2cc',
  ink: '17232c',
  surface: 'ffffff',
  radius: '6',
  'map-height': '480',
};
const DARK: Values = {
  ...LIGHT,
  accent: '7fd0da',
  marker: 'bff0f5',
  'map-covered': '245a5b',
  ink: 'e9eff2',
  surface: '141b20',
};

/** Text, and links as text, on the page. WCAG 2.2, 1.4.3. */
const READABLE = 4.5;
const PAIRS = [
  ['ink', 'surface'],
  ['accent', 'surface'],
] as const;

/** Colours and lengths. Where colours cannot be read on each other, it says so; the choice stays the author's. */
export function renderLook(host: BuilderHost): TemplateResult {
  const { options, speech, choose } = host;
  const messages = builderMessages[speech];
  const warnings = listLowContrasts(host);
  return html`<details>
    <summary>${messages.look}</summary>
    ${renderRadios('scheme', messages.scheme, EMBED_SCHEMES, messages.schemes, options.scheme ?? 'light', (value) =>
      choose({ scheme: value }),
    )}
    <div class="tokens">${EMBED_TOKENS.map((token) => renderToken(token, host))}</div>
    <div aria-live="polite">${warnings.map((words) => html`<p class="notice">${words}</p>`)}</div>
  </details>`;
}

function renderToken(token: EmbedToken, { options, speech, choose }: BuilderHost): TemplateResult {
  const messages = builderMessages[speech];
  const name = messages.tokens[token];
  const own = options.tokens[token];
  const shown = own ?? defaultsFor(options.scheme)[0]?.[token] ?? '';
  const limits = limitsOf(token);
  const onChange = ({ target }: Event) => {
    const value = readToken(token, (target as HTMLInputElement).value);
    if (value !== null) choose({ tokens: setOrDrop(options.tokens, token, value) });
  };
  const onReset = ({ currentTarget }: Event) => {
    (currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
    choose({ tokens: setOrDrop(options.tokens, token, null) });
  };
  return html`<div class="token">
    <label for=${token}>${name}${limits ? html` <span class="muted">(${messages.pixels})</span>` : nothing}</label>
    ${
      limits
        ? html`<input
            id=${token}
            type="number"
            min=${limits[0]}
            max=${limits[1]}
            .value=${live(shown)}
            @change=${onChange}
          />`
        : html`<input id=${token} type="color" .value=${live(`#${shown}`)} @change=${onChange} />`
    }
    ${
      own === undefined
        ? nothing
        : html`<button class="link-button" type="button" aria-label=${messages.reset(name)} @click=${onReset}>
            ${messages.resetShort}
          </button>`
    }
  </div>`;
}

function listLowContrasts({ options, speech }: BuilderHost): readonly string[] {
  const { tokens, lowContrast } = builderMessages[speech];
  if (!EMBED_TOKENS.some((token) => isColour(token) && options.tokens[token] !== undefined)) return [];
  return PAIRS.flatMap(([one, other]) => {
    const measured = defaultsFor(options.scheme).map((defaults) =>
      measureContrast(options.tokens[one] ?? defaults[one], options.tokens[other] ?? defaults[other]),
    );
    const worst = Math.min(...measured);
    return worst < READABLE ? [lowContrast(tokens[one], tokens[other], worst.toFixed(1))] : [];
  });
}

function defaultsFor(scheme: EmbedScheme | null): readonly Values[] {
  if (scheme === 'auto') return [LIGHT, DARK];
  return [scheme === 'dark' ? DARK : LIGHT];
}
