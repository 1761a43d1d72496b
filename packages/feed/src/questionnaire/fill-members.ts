/** Fills those members of a record that are made of several answers, or of an answer and what is there already. */
import type { Area } from '../areas/area-register.js';
import { isJsonObject, type JsonObject } from '../json-readers.js';
import { listTexts, localise, saysWords } from './localise-answer.js';
import type { Answer, NamedOrganisation } from './read-answers.js';
import type { RecordDraft } from './record-draft.js';

/** The name and the Welsh name, and the other names: those that it had join them. */
export function fillNames(draft: RecordDraft): void {
  const { answers, defaultLanguage } = draft;
  const before = listTexts(draft.read('name'), defaultLanguage);
  const texts = new Map(before);
  for (const [column, language] of [
    ['name', 'en'],
    ['name-cy', 'cy'],
  ] as const) {
    const answer = answers.get(column);
    if (typeof answer === 'string') texts.set(language, answer);
    if (answer === null) texts.delete(language);
  }
  const [only, ...others] = texts;
  if (answers.has('name') || answers.has('name-cy')) {
    // A name in one language that is not the default one is the only name all the same.
    const name = others.length === 0 ? (only?.[1] ?? null) : Object.fromEntries(texts);
    draft.write('name', name);
  }
  const given = answers.get('aliases');
  const earlier = before.filter(([tag, words]) => texts.get(tag) !== words && texts.has(tag)).map(([, words]) => words);
  if (given === undefined && earlier.length === 0) return;
  const aliases: unknown[] = given === null ? [] : [...readList(draft.read('aliases'))];
  for (const words of [...listStrings(given), ...earlier]) {
    const isKnown = [...aliases, ...texts.values()].some((name) => saysWords(name, words));
    if (!isKnown)
      aliases.push(draft.language === defaultLanguage || earlier.includes(words) ? words : localise(words, draft));
  }
  if (aliases.length > 0 || given !== undefined) draft.write('aliases', aliases.length > 0 ? aliases : null);
}

export function fillCovers(draft: RecordDraft): void {
  const { answers } = draft;
  const [codes, parts] = [answers.get('covers'), answers.get('covers-part')];
  if (codes === undefined && parts === undefined) return;
  const before = readList(draft.read('covers')).filter(isJsonObject);
  const isSameArea = (one: unknown, other: string) => typeof one === 'string' && findCode(draft, one) === other;
  const chosen = codes === undefined ? before.map(({ code }) => String(code)) : listStrings(codes);
  const unknownParts = listStrings(parts).filter((part) => !chosen.some((code) => findCode(draft, code) === part));
  if (unknownParts.length > 0) {
    const names = unknownParts.map((code) => draft.register.findArea(code)?.name.en ?? code);
    draft.fault('covers-part', `${names.join(', ')} is not among the areas that it covers`);
  }
  const covers = chosen.map((code) => {
    const known = before.find((cover) => isSameArea(cover['code'], findCode(draft, code)));
    const area = draft.register.findArea(code);
    const { part: wasPart, ...cover } = known ?? { code, ...(area && { name: nameInFeed(area) }) };
    const isPart = parts === undefined ? wasPart === true : listStrings(parts).includes(findCode(draft, code));
    return { ...cover, ...(isPart && { part: true }) };
  });
  draft.write('covers', covers);
}

/** An organisation with its sector; without a name there is none, whatever its sector. */
export function fillRole(draft: RecordDraft, role: 'lead' | 'chair' | 'coordinator'): void {
  const [name, sector] = [draft.answers.get(`${role}-name`), draft.answers.get(`${role}-sector`)];
  if (name === undefined && sector === undefined) return;
  if (name === null) {
    draft.write(role, null);
    return;
  }
  const before = draft.read(role);
  const known = isJsonObject(before) ? before : {};
  const words = typeof name === 'string' ? localise(name, draft, known['name']) : known['name'];
  if (words === undefined || words === null) {
    draft.note(`${role}-sector`, 'was left out, because no organisation is named');
    return;
  }
  const isSame = typeof name !== 'string' || saysWords(known['name'], name);
  const guessed = typeof name === 'string' ? draft.guessSector(name) : null;
  const code =
    typeof sector === 'string' ? sector : isSame && typeof known['sector'] === 'string' ? known['sector'] : guessed;
  if (code === null) {
    draft.fault(`${role}-sector`, 'an answer is missing: say which kind of organisation it is');
    return;
  }
  if (sector === undefined && code === guessed) draft.note(`${role}-sector`, `was taken from the name: ${code}`);
  draft.write(role, { name: words, sector: code });
}

/** Named organisations and sectors are asked apart: an answer to one leaves what the record has of the other. */
export function fillMembers(draft: RecordDraft): void {
  const [sectors, organisations] = [draft.answers.get('member-sectors'), draft.answers.get('member-organisations')];
  if (sectors === undefined && organisations === undefined) return;
  const before = readList(draft.read('members')).filter(isJsonObject);
  const isNamed = ({ name }: JsonObject) => name !== undefined && name !== null;
  const named =
    organisations === undefined
      ? before.filter(isNamed)
      : listOrganisations(organisations).flatMap((each) => nameMember(draft, each, before));
  const codes =
    sectors === undefined ? before.filter((each) => !isNamed(each)).map(({ sector }) => sector) : listStrings(sectors);
  const left = codes.filter((code) => !named.some(({ sector }) => sector === code));
  const members = [...named, ...left.map((sector) => ({ sector }))];
  draft.write('members', members.length > 0 ? members : null);
}

function nameMember(
  draft: RecordDraft,
  { name, sector }: NamedOrganisation,
  before: readonly JsonObject[],
): JsonObject[] {
  const known = before.find((member) => saysWords(member['name'], name));
  const roles = (['lead', 'chair', 'coordinator'] as const).map((role) => draft.read(role)).filter(isJsonObject);
  const role = roles.find((each) => saysWords(each['name'], name));
  const code = sector ?? known?.['sector'] ?? role?.['sector'];
  if (typeof code !== 'string') {
    draft.fault(
      'member-organisations',
      `the kind of “${name}” is missing: write it after a colon, as in “${name}: Charity”`,
    );
    return [];
  }
  return [{ name: localise(name, draft, known?.['name']), sector: code }];
}

export function fillContact(draft: RecordDraft): void {
  const before = draft.read('contact');
  const contact = new Map(Object.entries(isJsonObject(before) ? before : {}));
  let isAnswered = false;
  for (const member of ['url', 'email', 'phone', 'label'] as const) {
    const answer = draft.answers.get(`contact-${member}`);
    if (answer === undefined) continue;
    isAnswered = true;
    if (typeof answer !== 'string') contact.delete(member);
    else contact.set(member, member === 'label' ? localise(answer, draft, contact.get(member)) : answer);
  }
  if (isAnswered) draft.write('contact', contact.size > 0 ? Object.fromEntries(contact) : null);
}

/** One with the title or the words of one that is there takes its place; others are added. */
export function fillPractice(draft: RecordDraft): void {
  const practice: unknown[] = [...readList(draft.read('practice'))];
  let isAnswered = false;
  for (let number = 1; hasAnswers(draft, number); number += 1) {
    const read = (part: string) => draft.answers.get(`practice-${part}-${number}`);
    const [title, summary, themes, source] = ['title', 'summary', 'themes', 'source'].map(read);
    if ([title, summary, themes, source].every((answer) => answer === undefined || answer === null)) continue;
    const place = practice.findIndex(
      (each) =>
        isJsonObject(each) &&
        ((typeof title === 'string' && saysWords(each['title'], title)) ||
          (typeof summary === 'string' && saysWords(each['summary'], summary))),
    );
    const known = isJsonObject(practice[place]) ? practice[place] : {};
    const words = typeof summary === 'string' ? localise(summary, draft, known['summary']) : known['summary'];
    const codes = themes === undefined ? readList(known['themes']) : listStrings(themes);
    if (words === undefined) draft.fault(`practice-summary-${number}`, 'an answer is missing: say what was done');
    if (codes.length === 0) draft.fault(`practice-themes-${number}`, 'an answer is missing: say what it is about');
    const filled = {
      ...known,
      ...(typeof title === 'string' && { title: localise(title, draft, known['title']) }),
      summary: words,
      themes: codes,
      ...(typeof source === 'string' && { source }),
    };
    if (place < 0) practice.push(filled);
    else practice[place] = filled;
    isAnswered = true;
  }
  if (isAnswered) draft.write('practice', practice);
}

export function fillSources(draft: RecordDraft): void {
  const answer = draft.answers.get('sources');
  if (answer === undefined) return;
  const sources: unknown[] = answer === null ? [] : [...readList(draft.read('sources'))];
  for (const url of listStrings(answer)) {
    if (!sources.some((source) => isJsonObject(source) && source['url'] === url)) sources.push({ url });
  }
  draft.write('sources', sources.length > 0 ? sources : null);
}

/** As many as anybody may have asked: the questionnaire says how often, and this only has to reach as far. */
function hasAnswers({ answers }: RecordDraft, number: number): boolean {
  return (
    number === 1 ||
    [...answers.keys()].some(
      (column) => column.startsWith('practice-') && Number(/-(\d+)$/.exec(column)?.[1]) >= number,
    )
  );
}

function findCode({ register }: RecordDraft, code: string): string {
  return register.findArea(code)?.code ?? code;
}

function nameInFeed({ name }: Area): string | JsonObject {
  return name.cy === undefined ? name.en : { en: name.en, cy: name.cy };
}

function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function listStrings(answer: Answer | null | undefined): string[] {
  return Array.isArray(answer) ? answer.filter((each): each is string => typeof each === 'string') : [];
}

function listOrganisations(answer: Answer | null): NamedOrganisation[] {
  return Array.isArray(answer) ? answer.filter((each): each is NamedOrganisation => typeof each !== 'string') : [];
}
