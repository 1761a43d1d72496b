import { formatCount, wordDate } from '../words/feed-words.js';
import { wordChange, wordListed, wordReference } from './word-changes.js';
import { diffMessages, type DiffLanguage } from './diff-messages.js';
import { escapeMarkdown } from './escape-markdown.js';
import { hasChanges, type FeedChanges, type FeedState } from './feed-changes.js';

/** A comparison and what the two feeds were called. */
export interface Comparison {
  readonly oldFile: ComparedFile;
  readonly newFile: ComparedFile;
  readonly changes: FeedChanges;
}

export interface ComparedFile {
  /** The file, as it was named. */
  readonly file: string;
  /** Number of faults for which the reader of feeds left something out. */
  readonly issues: number;
}

/** Changes of one sort, in words that are text in any format. */
export interface ChangeSection {
  readonly heading: string;
  /** A sentence under the heading. */
  readonly remark?: string;
  readonly entries: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** For people, at a terminal. Ends with a line that sums up. */
export function formatChangesText(comparison: Comparison, language: DiffLanguage): string {
  const blocks = listChangeSections(comparison.changes, language).map(({ heading, remark, entries }) =>
    [
      `${heading} (${entries.length})`,
      ...(remark === undefined ? [] : [`  ${remark}`]),
      ...entries.flatMap(({ title, lines }) => [`  ${title}`, ...lines.map((line) => `    ${line}`)]),
    ].join('\n'),
  );
  return `${[listStates(comparison, language).join('\n'), ...blocks, sumUpChanges(comparison.changes, language)].join('\n\n')}\n`;
}

/** The same as Markdown. Texts of the feeds stay texts, whatever they hold. */
export function formatChangesMarkdown(comparison: Comparison, language: DiffLanguage): string {
  const blocks = listChangeSections(comparison.changes, language).map(({ heading, remark, entries }) =>
    [
      `## ${heading} (${entries.length})\n`,
      ...(remark === undefined ? [] : [`${remark}\n`]),
      ...entries.flatMap(({ title, lines }) => [
        `- **${escapeMarkdown(title)}**`,
        ...lines.map((line) => `  - ${escapeMarkdown(line)}`),
      ]),
    ].join('\n'),
  );
  const states = listStates(comparison, language).map((line) => `- ${escapeMarkdown(line)}`);
  const { title } = diffMessages[language];
  return `${[`# ${title}`, states.join('\n'), ...blocks, sumUpChanges(comparison.changes, language)].join('\n\n')}\n`;
}

/** For programs: one JSON object, the same for the same two feeds whatever the order of what is in them. */
export function formatChangesJson({ oldFile, newFile, changes }: Comparison): string {
  const { added, gone, changed, unchanged, feed } = changes;
  const counts = { added: added.length, gone: gone.length, changed: changed.length, unchanged };
  const files = { old: { ...oldFile, ...changes.old }, new: { ...newFile, ...changes.new } };
  return `${JSON.stringify({ ...files, counts, feed, added, gone, changed }, null, 2)}\n`;
}

/** What has changed, sort by sort; nothing for a sort that did not occur. */
export function listChangeSections(
  { feed, added, gone, changed }: FeedChanges,
  language: DiffLanguage,
): ChangeSection[] {
  const messages = diffMessages[language];
  const sections: ChangeSection[] = [
    {
      heading: messages.added,
      entries: added.map((listed) => ({
        title: wordReference(listed, language),
        lines: wordListed(listed, language),
      })),
    },
    {
      heading: messages.gone,
      remark: messages.goneMeaning,
      entries: gone.map((listed) => ({
        title: wordReference(listed, language),
        lines: [
          ...wordListed(listed, language),
          ...(listed.sameName ? [messages.sameName(wordReference(listed.sameName, language))] : []),
        ],
      })),
    },
    {
      heading: messages.changed,
      entries: changed.map(({ id, name, changes }) => ({
        title: wordReference({ id, name }, language),
        lines: changes.flatMap((change) => wordChange(change, language)),
      })),
    },
    { heading: messages.feed, entries: feed.map((detail) => ({ title: messages.feedFields[detail], lines: [] })) },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

function listStates({ oldFile, newFile, changes }: Comparison, language: DiffLanguage): string[] {
  const { older, newer, partnership, undated } = diffMessages[language];
  const describe = (what: string, { file }: ComparedFile, { generated, partnerships }: FeedState) => {
    const date = generated === null ? undated : wordDate(generated.slice(0, 10), language);
    return `${what}: ${file} (${date}, ${formatCount(language, partnerships, partnership)})`;
  };
  return [describe(older, oldFile, changes.old), describe(newer, newFile, changes.new)];
}

/** One line with the numbers. */
export function sumUpChanges(changes: FeedChanges, language: DiffLanguage): string {
  const messages = diffMessages[language];
  if (!hasChanges(changes)) return messages.noChange;
  const { added, gone, changed, unchanged } = changes;
  const counts = [
    [messages.added, added.length],
    [messages.gone, gone.length],
    [messages.changed, changed.length],
    [messages.unchanged, unchanged],
  ] as const;
  return counts.map(([what, count]) => `${what}: ${count}`).join('. ') + '.';
}
