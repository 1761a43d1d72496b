import { html, nothing, type TemplateResult } from 'lit';
import { areaKindWords } from '@msp-widgets/feed/areas/area-kind-words.js';
import { nameArea, type AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { describeUrl, dialPhone } from '@msp-widgets/feed/describe-link.js';
import { groupMembers } from '@msp-widgets/feed/group-members.js';
import type {
  Contact,
  Cover,
  Feed,
  MeetingFrequency,
  Organisation,
  Practice,
  Source,
  VocabularyName,
} from '@msp-widgets/feed/partnership.js';
import { formatDate } from '../shared/format-date.js';
import { renderProse, renderText, type TextLanguages } from '../shared/feed-text.js';
import { sharedMessages } from '../shared/messages.js';
import { cardMessages } from './card-messages.js';

/** What every field needs to be put into words. */
export interface FieldContext {
  readonly feed: Feed;
  readonly register: AreaRegister | null;
  readonly languages: TextLanguages;
  /** Names of fields that were inferred rather than stated. */
  readonly unconfirmed: readonly string[];
}

type Content = TemplateResult | typeof nothing;

/** A label with its content, or "not recorded" when there is none, and a mark when the content was inferred. */
export function renderField(
  field: string,
  label: string,
  content: Content,
  context: FieldContext,
  part = field,
): TemplateResult {
  const reader = context.languages.reader;
  const inferred = content !== nothing && context.unconfirmed.includes(field);
  return html`<div class="field ${part}" part="field ${part}">
    <dt part="label">${label}</dt>
    <dd part="value">
      ${content === nothing ? html`<span class="muted">${sharedMessages[reader].notRecorded}</span>` : content}
      ${inferred ? html`<span class="mark" part="mark">(${cardMessages[reader].unconfirmed})</span>` : nothing}
    </dd>
  </div>`;
}

/** A term in the feed's own words; a code without a label is shown as its words. */
function renderTerm(vocabulary: VocabularyName, code: string, context: FieldContext): TemplateResult {
  const label = context.feed.vocabularies[vocabulary].get(code);
  if (label !== undefined) return renderText(label, context.languages);
  const words = code.replaceAll('-', ' ');
  return html`<span .textContent=${words.charAt(0).toUpperCase() + words.slice(1)}></span>`;
}

export function renderTerms(vocabulary: VocabularyName, codes: readonly string[], context: FieldContext): Content {
  if (codes.length === 0) return nothing;
  return html`<ul class="tags">
    ${codes.map((code) => html`<li class="tag" part="tag">${renderTerm(vocabulary, code, context)}</li>`)}
  </ul>`;
}

/** An organisation's name, or its sector when no name is recorded. */
export function renderOrganisation(organisation: Organisation | null, context: FieldContext): Content {
  if (organisation === null) return nothing;
  if (organisation.name !== null) return renderText(organisation.name, context.languages);
  return organisation.sector === null ? nothing : renderTerm('sector', organisation.sector, context);
}

/** Members by sector, each sector once, with the organisations that are named for it. */
export function renderMembers(members: readonly Organisation[], context: FieldContext): Content {
  if (members.length === 0) return nothing;
  return html`<ul class="list">
    ${groupMembers(members).map(
      ({ sector, named }) =>
        html`<li>
          ${sector === null ? nothing : renderTerm('sector', sector, context)}${sector !== null && named.length ? ': ' : nothing}
          ${named.map(
            (organisation, index) => html`${index ? ', ' : nothing}${renderOrganisation(organisation, context)}`,
          )}
        </li>`,
    )}
  </ul>`;
}

export function renderPractice(practice: readonly Practice[], context: FieldContext): Content {
  if (practice.length === 0) return nothing;
  const messages = cardMessages[context.languages.reader];
  return html`<ul class="list">
    ${practice.map(
      (entry) =>
        html`<li class="practice-entry" part="practice-entry">
          ${entry.title === null ? nothing : html`<strong>${renderText(entry.title, context.languages)}</strong><br />`}
          ${renderProse(entry.summary, context.languages)} ${renderTerms('theme', entry.themes, context)}
          ${
            entry.source === null
              ? nothing
              : html`<a class="link" part="link" href=${entry.source}>${messages.practiceSource}</a>`
          }
        </li>`,
    )}
  </ul>`;
}

/** Areas by name, each with its kind: "Nottinghamshire (police force area)". */
export function renderCovers(covers: readonly Cover[], context: FieldContext): Content {
  if (covers.length === 0) return nothing;
  const messages = cardMessages[context.languages.reader];
  return html`${covers.map((cover, index) => {
    const area = context.register?.findArea(cover.code);
    const name = area ? nameArea(area, context.languages.reader) : null;
    return html`${index ? ', ' : nothing}${cover.part ? `${messages.partOnly} ` : nothing}${
      name
        ? html`<span lang=${name.language} .textContent=${name.value}></span>`
        : renderText(cover.name ?? cover.code, context.languages)
    }${area ? html` <span class="muted">(${areaKindWords[context.languages.reader][area.kind]})</span>` : nothing}`;
  })}`;
}

export function renderContact(contact: Contact | null, context: FieldContext): Content {
  if (!contact || (contact.url ?? contact.email ?? contact.phone) === null) return nothing;
  const { url, email, phone, label } = contact;
  return html`<ul class="list">
    ${
      url === null
        ? nothing
        : html`<li>
            <a class="link" part="link" href=${url}
              >${label === null ? describeUrl(url) : renderText(label, context.languages)}</a
            >
          </li>`
    }
    ${
      email === null
        ? nothing
        : html`<li><a class="link" part="link" href="mailto:${encodeURI(email)}" .textContent=${email}></a></li>`
    }
    ${
      phone === null
        ? nothing
        : html`<li>
            <a class="link" part="link" href="tel:${dialPhone(phone)}" .textContent=${phone}></a>
          </li>`
    }
  </ul>`;
}

export function renderMeetings(meets: MeetingFrequency | null, context: FieldContext): Content {
  return meets === null ? nothing : html`${cardMessages[context.languages.reader].meetings[meets]}`;
}

export function renderWebsite(url: string | null): Content {
  return url === null ? nothing : html`<a class="link" part="link" href=${url} .textContent=${describeUrl(url)}></a>`;
}

export function renderSources(sources: readonly Source[], context: FieldContext): Content {
  if (sources.length === 0) return nothing;
  const reader = context.languages.reader;
  return html`<ul class="list">
    ${sources.map(
      ({ url, date }) =>
        html`<li>
          <a class="link" part="link" href=${url} .textContent=${describeUrl(url)}></a>
          <span class="muted">(${date === null ? cardMessages[reader].undatedSource : formatDate(date, reader)})</span>
        </li>`,
    )}
  </ul>`;
}
