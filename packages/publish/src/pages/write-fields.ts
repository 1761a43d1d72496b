import { areaKindWords } from '@msp-widgets/feed/areas/area-kind-words.js';
import { describeUrl, dialPhone } from '@msp-widgets/feed/describe-link.js';
import { groupMembers } from '@msp-widgets/feed/group-members.js';
import type { Contact, Cover, Organisation, Practice, Source, VocabularyName } from '@msp-widgets/feed/partnership.js';
import { html, type HtmlValue } from '../html/html.js';
import { writeAreaName, writeProse, writeTerm, writeText } from '../html/write-feed-text.js';
import { wordDate } from '../words/feed-words.js';
import type { PageContent } from './page-content.js';
import { pageMessages } from './page-messages.js';

/** Areas by name, each with its kind: "Nottinghamshire (police force area)". */
export function writeCovers(covers: readonly Cover[], content: PageContent): HtmlValue {
  if (covers.length === 0) return null;
  const { language, register } = content;
  const written = covers.map(({ code, name, part }) => {
    const area = register.findArea(code);
    return [
      part && `${pageMessages[language].partOnly} `,
      area ? writeAreaName(area, language) : writeText(name ?? code, content),
      area !== undefined && ` (${areaKindWords[language][area.kind]})`,
    ];
  });
  return joinWithCommas(written);
}

/** An organisation's name, or its sector when no name is recorded. */
export function writeOrganisation(organisation: Organisation | null, content: PageContent): HtmlValue {
  if (organisation === null) return null;
  const { name, sector } = organisation;
  if (name !== null) return writeText(name, content);
  return sector === null ? null : writeTerm('sector', sector, content);
}

export function writeMembers(members: readonly Organisation[], content: PageContent): HtmlValue {
  return writeList(
    groupMembers(members).map(({ sector, named }) => [
      sector !== null && writeTerm('sector', sector, content),
      sector !== null && named.length > 0 && ': ',
      joinWithCommas(named.map((organisation) => writeOrganisation(organisation, content))),
    ]),
  );
}

export function writeTerms(vocabulary: VocabularyName, codes: readonly string[], content: PageContent): HtmlValue {
  return writeList(codes.map((code) => writeTerm(vocabulary, code, content)));
}

export function writePractice(practice: readonly Practice[], content: PageContent): HtmlValue {
  const { practiceSource } = pageMessages[content.language];
  return writeList(
    practice.map(({ title, summary, themes, source }) => [
      title !== null && html`<strong>${writeText(title, content)}</strong>: `,
      writeProse(summary, content),
      themes.length > 0 && html` <em>${joinWithCommas(themes.map((code) => writeTerm('theme', code, content)))}</em>`,
      source !== null && html` <a href="${source}">${practiceSource}</a>`,
    ]),
  );
}

export function writeContact(contact: Contact | null, content: PageContent): HtmlValue {
  return writeList(listWays(contact, content));
}

/** Links to a contact's page, mailbox and telephone. */
export function listWays(contact: Contact | null, content: PageContent): readonly HtmlValue[] {
  if (contact === null) return [];
  const { url, email, phone, label } = contact;
  const ways: HtmlValue[] = [];
  if (url !== null) {
    ways.push(html`<a href="${url}">${label === null ? describeUrl(url) : writeText(label, content)}</a>`);
  }
  if (email !== null) ways.push(html`<a href="mailto:${encodeURI(email)}">${email}</a>`);
  if (phone !== null) ways.push(html`<a href="tel:${dialPhone(phone)}">${phone}</a>`);
  return ways;
}

export function writeWebsite(url: string | null): HtmlValue {
  return url === null ? null : html`<a href="${url}">${describeUrl(url)}</a>`;
}

export function writeSources(sources: readonly Source[], { language }: PageContent): HtmlValue {
  const { undatedSource } = pageMessages[language];
  return writeList(
    sources.map(
      ({ url, date }) =>
        html`<a href="${url}">${describeUrl(url)}</a> (${date === null ? undatedSource : wordDate(date, language)})`,
    ),
  );
}

/** Another partnership by name and with its page, or by its id when the feed does not have it. */
export function writeRelative(id: string, content: PageContent): HtmlValue {
  const relative = content.byId.get(id);
  return relative ? html`<a href="${content.linkTo(id)}">${writeText(relative.name, content)}</a>` : id;
}

export function joinWithCommas(values: readonly HtmlValue[]): HtmlValue {
  return values.map((value, index) => [index > 0 && ', ', value]);
}

function writeList(values: readonly HtmlValue[]): HtmlValue {
  if (values.length === 0) return null;
  return html`<ul>
    ${values.map((value) => html`<li>${value}</li> `)}
  </ul>`;
}
