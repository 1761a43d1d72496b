import type { LanguageMap } from '@msp-widgets/feed/partnership.js';
import { resolveText } from '@msp-widgets/feed/text.js';
import { compareCodeUnits } from './comparable-text.js';
import { wordDate } from '../words/feed-words.js';
import { diffMessages, type DiffLanguage } from './diff-messages.js';
import type {
  Change,
  ContactChange,
  CoveredArea,
  ListedPartnership,
  NamedOrganisation,
  PracticeNote,
  Reference,
} from './feed-changes.js';

/** Characters of a practice that has no title: enough to know which one is meant. */
const TEXT_LIMIT = 120;

/** The words in a language, else in English, else in any. */
export function pickWords(text: LanguageMap, language: DiffLanguage): string {
  return resolveText(text, language, 'en').value;
}

/** "Example Network (example-network)". */
export function wordReference({ id, name }: Reference, language: DiffLanguage): string {
  return name === null ? id : `${pickWords(name, language)} (${id})`;
}

/** Names of areas in the order of the alphabet. An area without a name goes by its code. */
function wordAreas(areas: readonly CoveredArea[], language: DiffLanguage): string {
  const { partOf } = diffMessages[language];
  const names = areas.map(({ code, name, part }) => {
    const words = name === null ? code : pickWords(name, language);
    return part ? partOf(words) : words;
  });
  return names.sort(compareCodeUnits).join(', ');
}

/** What there is to say of a partnership that only one of the feeds has. */
export function wordListed({ level, status, areas }: ListedPartnership, language: DiffLanguage): string[] {
  const { levels, statuses, listedAs, covers } = diffMessages[language];
  return [
    ...(level === null ? [] : [levels[level]]),
    ...(status === null || status === 'active' ? [] : [listedAs(statuses[status])]),
    ...(areas.length === 0 ? [] : [covers(wordAreas(areas, language))]),
  ];
}

/** One change in one or several lines. */
export function wordChange(change: Change, language: DiffLanguage): string[] {
  const messages = diffMessages[language];
  const { statuses, notRecorded, freshness } = messages;
  switch (change.kind) {
    case 'closed':
      return [messages.closed];
    case 'superseded':
      return [change.by === null ? messages.superseded : messages.supersededBy(wordReference(change.by, language))];
    case 'reopened':
      return [messages.reopened(statuses[change.from], statuses[change.to])];
    case 'status': {
      const [from, to] = [change.from, change.to].map((status) => (status === null ? notRecorded : statuses[status]));
      return [messages.status(from ?? '', to ?? '')];
    }
    case 'renamed': {
      const kept = change.oldNameKept ? messages.oldNameKept : messages.oldNameNotKept;
      return [`${messages.renamed(pickWords(change.from, language))} (${kept})`];
    }
    case 'coverage':
      return (
        [
          [messages.areasAdded, change.added],
          [messages.areasLost, change.lost],
          [messages.nowWhole, change.nowWhole],
          // That it is a part is said already.
          [messages.nowPart, change.nowPart.map((area) => ({ ...area, part: false }))],
        ] as const
      ).flatMap(([say, areas]) => (areas.length > 0 ? [say(wordAreas(areas, language))] : []));
    case 'role':
      return [wordStep(messages.roles[change.role], change.from, change.to, notRecorded, language)];
    case 'contact':
      return change.fields.map(({ field, from, to }) =>
        wordValues(messages.contact[field], wordContact(from, language), wordContact(to, language), notRecorded),
      );
    case 'website':
      return [wordValues(messages.website, change.from, change.to, notRecorded)];
    case 'reconfirmed':
      return [
        messages.reconfirmed(
          wordDate(change.to.date ?? '', language),
          freshness[change.from.freshness],
          freshness[change.to.freshness],
        ),
      ];
    case 'practice':
      return [messages.practiceAdded(change.added.map((practice) => wordPractice(practice, language)).join('; '))];
    case 'members':
      return [
        ...(change.added.length > 0 ? [messages.membersAdded(wordOrganisations(change.added, language))] : []),
        ...(change.left.length > 0 ? [messages.membersLeft(wordOrganisations(change.left, language))] : []),
      ];
    case 'details':
      return [messages.details(change.fields.map((field) => messages.fields[field]).join(', '))];
  }
}

function wordStep(
  what: string,
  from: NamedOrganisation | null,
  to: NamedOrganisation | null,
  notRecorded: string,
  language: DiffLanguage,
): string {
  return wordValues(what, from && pickWords(from.name, language), to && pickWords(to.name, language), notRecorded);
}

function wordValues(what: string, from: string | null, to: string | null, notRecorded: string): string {
  return `${what}: ${from ?? notRecorded} → ${to ?? notRecorded}`;
}

function wordContact(value: ContactChange['from'], language: DiffLanguage): string | null {
  return value === null || typeof value === 'string' ? value : pickWords(value, language);
}

function wordPractice({ title, summary }: PracticeNote, language: DiffLanguage): string {
  const words = [...pickWords(title ?? summary, language)];
  return words.length > TEXT_LIMIT ? `${words.slice(0, TEXT_LIMIT).join('')}…` : words.join('');
}

function wordOrganisations(organisations: readonly NamedOrganisation[], language: DiffLanguage): string {
  return organisations
    .map(({ name }) => pickWords(name, language))
    .sort(compareCodeUnits)
    .join(', ');
}
