import { nameAreas, type AreaRegister } from '../areas/area-register.js';
import { limitToScope, parseScope, resolveScope } from '../areas/scope.js';
import { escapeMarkup } from '../escape-markup.js';
import { HELP_WORDS, HELPLINE } from '../help-line.js';
import { isOpen, LEVELS, type Feed, type Partnership } from '../partnership.js';
import { sortPartnerships } from '../sort.js';
import { resolveText, type ResolvedText } from '../text.js';
import { writeTag } from '../write-tag.js';
import { embedMessages } from './embed-messages.js';
import type { EmbedLanguage } from './embed-options.js';
import { listMessages } from './list-messages.js';

export interface PastedList {
  readonly feed: Feed;
  readonly register: AreaRegister;
  /** As the attribute of the elements. */
  readonly scope: string | null;
  readonly language: EmbedLanguage;
  /** Whole address of what is known of a partnership; null writes its name alone. */
  readonly linkTo: (partnership: Partnership) => string | null;
  /** The partnerships as a page that is kept up to date; null when there is none. */
  readonly list: string | null;
  /** Day of the feed in words; null when it does not say. */
  readonly date: string | null;
}

/**
 * The open partnerships that cover a scope as plain HTML, for editors who may paste nothing else: paragraphs, a list, links and strong
 * words, with no class and no style. Those nearest to the place come first. It ends with the helpline.
 */
export function writePastedList(content: PastedList): string {
  const { language, date, list } = content;
  const { caution, asOf } = listMessages[language];
  return [
    ...writePartnerships(content),
    `<p>${escapeMarkup(caution)}${date === null ? '' : ` ${escapeMarkup(asOf(date))}`}</p>`,
    ...(list === null ? [] : [`<p>${writeLink(list)}${escapeMarkup(embedMessages[language].list)}</a></p>`]),
    writeHelp(language),
  ].join('\n');
}

function writePartnerships({ feed, register, scope, language, linkTo }: PastedList): string[] {
  const messages = listMessages[language];
  const codes = parseScope(scope);
  const resolved = codes === null ? null : resolveScope(codes, register);
  const names = resolved ? nameAreas(resolved.areas, language) : null;
  if (names === '') return [`<p>${escapeMarkup(messages.areaUnknown)}</p>`];
  const open = feed.partnerships.filter(isOpen);
  const shown = sortByLevel(resolved === null ? open : limitToScope(open, resolved, register), feed, language);
  if (shown.length === 0) return names === null ? [] : [`<p>${escapeMarkup(messages.noneKnown(names))}</p>`];
  return [
    `<p>${escapeMarkup(names === null ? messages.all : messages.covering(names))}</p>`,
    '<ul>',
    ...shown.map((partnership) => {
      const name = resolveText(partnership.name, language, feed.languages[0]);
      return `  <li>${writeName(name, linkTo(partnership), language)}</li>`;
    }),
    '</ul>',
  ];
}

/** Local ones before those of the whole nation, each level by name. */
function sortByLevel(partnerships: readonly Partnership[], feed: Feed, language: EmbedLanguage) {
  const sorted = sortPartnerships(partnerships, language, feed.languages[0]);
  return [...LEVELS, null].flatMap((level) => sorted.filter((partnership) => partnership.level === level));
}

function writeName({ value, language }: ResolvedText, address: string | null, around: EmbedLanguage): string {
  const lang = language.startsWith(around) ? null : language;
  const text = escapeMarkup(value);
  if (address !== null) return `${writeTag('a', { href: address, lang })}${text}</a>`;
  return lang === null ? text : `${writeTag('span', { lang })}${text}</span>`;
}

function writeHelp(language: EmbedLanguage): string {
  const { emergency, helpline } = HELP_WORDS[language];
  return `<p><strong>${emergency} ${HELPLINE.emergency}.</strong> ${escapeMarkup(helpline)} ${writeLink(`tel:${HELPLINE.dial}`)}${HELPLINE.display}</a></p>`;
}

function writeLink(href: string): string {
  return writeTag('a', { href });
}
