import { html, type TemplateResult } from 'lit';
import { areaKindWords } from '@msp-widgets/feed/areas/area-kind-words.js';
import { nameArea } from '@msp-widgets/feed/areas/area-register.js';
import { nameOption, type PlaceKind, type PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import type { Language } from '../shared/messages.js';
import { placeMessages } from './place-messages.js';

/** What a place is: "police force area", "place in Cardiff". */
function describeKind(kind: PlaceKind, language: Language): string {
  const messages = placeMessages[language].kinds;
  return kind in messages
    ? messages[kind as keyof typeof messages]
    : areaKindWords[language][kind as keyof (typeof areaKindWords)['en']];
}

function describePlace(option: PlaceOption, language: Language): string {
  const kind = describeKind(option.kind, language);
  const within = option.within && nameArea(option.within, language).value;
  // A force area lies in a region, a council in a force area: only a place, or a postcode, needs that to be told from others.
  const needsMore = within !== null && (option.kind === 'place' || option.source !== null);
  return needsMore && within !== nameOption(option, language).value
    ? placeMessages[language].within(kind, within)
    : kind;
}

/** "Durham: police force area". */
export function renderPlaceName(option: PlaceOption, language: Language): TemplateResult {
  const name = nameOption(option, language);
  return html`<span class="place-name" lang=${name.language} .textContent=${name.value}></span
    ><span class="place-kind">: ${describePlace(option, language)}</span>`;
}

/** "Durham (police force area)", for the middle of a sentence. */
export function namePlace(option: PlaceOption, language: Language): string {
  return `${nameOption(option, language).value} (${describePlace(option, language)})`;
}

/** The same of an area. */
export function nameAreaWithKind(
  area: Parameters<typeof nameArea>[0] & { kind: PlaceKind },
  language: Language,
): string {
  return `${nameArea(area, language).value} (${describeKind(area.kind, language)})`;
}
