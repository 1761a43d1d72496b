import { html, nothing, type TemplateResult } from 'lit';
import {
  EMBED_ELEMENTS,
  EMBED_FILTERS,
  EMBED_LANGUAGES,
  type EmbedFilter,
} from '@msp-widgets/feed/embed/embed-options.js';
import { setOrDrop } from '@msp-widgets/feed/embed/set-or-drop.js';
import { isOpen, LEVELS } from '@msp-widgets/feed/partnership.js';
import { sortPartnerships } from '@msp-widgets/feed/sort.js';
import { resolveText, type ResolvedText } from '@msp-widgets/feed/text.js';
import { sharedMessages } from '../shared/messages.js';
import type { BuilderHost } from './builder-host.js';
import { builderMessages } from './builder-messages.js';

/** One of several: a group of radio buttons with a name of its own. */
export function renderRadios<Value extends string>(
  name: string,
  legend: string,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="options">
      ${values.map(
        (value) =>
          html`<label class="option">
            <input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            />
            <span>${labels[value]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export function renderElements(host: BuilderHost): TemplateResult {
  const { options, speech, choose } = host;
  const { what, elements } = builderMessages[speech];
  return html`${renderRadios('elements', what, EMBED_ELEMENTS, elements, options.elements, (value) =>
    choose({ elements: value }),
  )}
  ${options.elements === 'card' ? renderPartnerships(host) : nothing}`;
}

function renderPartnerships({ options, sources, speech, choose }: BuilderHost): TemplateResult {
  const messages = builderMessages[speech];
  const { feed } = sources;
  const open = sortPartnerships(feed.partnerships.filter(isOpen), speech, feed.languages[0]);
  const onChange = ({ target }: Event) => choose({ partnership: (target as HTMLSelectElement).value || null });
  return html`<div class="field">
    <label for="partnership">${messages.partnership}</label>
    <select id="partnership" @change=${onChange}>
      <option value="" .selected=${options.partnership === null}>${messages.partnershipFirst}</option>
      ${open.map(({ id, name }) => {
        const { value, language } = resolveText(name, speech, feed.languages[0]);
        return html`<option
          value=${id}
          lang=${language}
          .selected=${id === options.partnership}
          .textContent=${value}
        ></option>`;
      })}
    </select>
  </div>`;
}

export function renderLanguages({ options, speech, choose }: BuilderHost): TemplateResult {
  const { language, languages } = builderMessages[speech];
  return renderRadios('lang', language, EMBED_LANGUAGES, languages, options.language ?? speech, (value) =>
    choose({ language: value }),
  );
}

/** Only a directory has filters. They are folded, as most pages begin without. */
export function renderFilters(host: BuilderHost): TemplateResult | typeof nothing {
  const { options, speech } = host;
  if (options.elements === 'map' || options.elements === 'card') return nothing;
  const messages = builderMessages[speech];
  const count = Object.values(options.filters).join(' ').split(/\s+/).filter(Boolean).length;
  return html`<details>
    <summary>${messages.filters}${count === 0 ? nothing : ` (${count})`}</summary>
    <p class="muted">${messages.filtersHint}</p>
    ${EMBED_FILTERS.map((filter) => renderFilter(filter, host))}
  </details>`;
}

function renderFilter(filter: EmbedFilter, host: BuilderHost): TemplateResult {
  const { options, speech, choose } = host;
  const chosen = new Set(options.filters[filter]?.split(/\s+/).filter(Boolean));
  const onChange = ({ target }: Event) => {
    const { value, checked } = target as HTMLInputElement;
    if (checked) chosen.add(value);
    else chosen.delete(value);
    choose({ filters: setOrDrop(options.filters, filter, [...chosen].join(' ') || null) });
  };
  const name = builderMessages[speech].filterNames[filter];
  return html`<details>
    <summary>${name}${chosen.size === 0 ? nothing : ` (${chosen.size})`}</summary>
    <fieldset class="options">
      <legend class="visually-hidden">${name}</legend>
      ${listTerms(filter, host).map(
        ([code, { value, language }]) =>
          html`<label class="option">
            <input type="checkbox" .value=${code} .checked=${chosen.has(code)} @change=${onChange} />
            <span lang=${language === speech ? nothing : language} .textContent=${value}></span>
          </label>`,
      )}
    </fieldset>
  </details>`;
}

function listTerms(filter: EmbedFilter, { sources, speech }: BuilderHost): readonly [string, ResolvedText][] {
  if (filter === 'level') {
    return LEVELS.map((level) => [level, { value: sharedMessages[speech].levels[level], language: speech }]);
  }
  const { vocabularies, languages } = sources.feed;
  return [...vocabularies[filter]].map(([code, label]) => [code, resolveText(label, speech, languages[0])]);
}
