import type { LanguageMap } from '@msp-widgets/feed/partnership.js';
import { formatCount, wordDate } from '../words/feed-words.js';
import { diffMessages, type DiffLanguage } from './diff-messages.js';
import { escapeMarkdown } from './escape-markdown.js';
import { findChange, hasChanges, type ChangedPartnership, type FeedChanges } from './feed-changes.js';
import { NEWSLETTER_SECTIONS, newsletterMessages, type NewsletterSection } from './newsletter-messages.js';
import { pickWords, wordListed, wordReference } from './word-changes.js';

/** A short release note in Markdown: what readers of a newsletter want to know, and nobody's contact details. */
export function formatNewsletter(changes: FeedChanges, language: DiffLanguage): string {
  const messages = newsletterMessages[language];
  const lists = listSections(changes, language);
  const others = changes.changed.filter((partnership) => !isTold(partnership)).length;
  const sections = NEWSLETTER_SECTIONS.filter((section) => lists[section].length > 0).flatMap((section) => [
    `## ${messages.headings[section]}`,
    ...(section === 'gone' ? [messages.goneMeaning] : []),
    lists[section].map((line) => `- ${line}`).join('\n'),
  ]);
  const { generated, open } = changes.new;
  const blocks = [
    `# ${messages.title(generated === null ? null : wordDate(generated.slice(0, 7), language))}`,
    `${messages.listed(formatCount(language, open, messages.openPartnership))} ${sumUp(changes, lists, language)}`,
    ...sections,
    ...(others > 0 ? [messages.others(formatCount(language, others, messages.otherPartnership))] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** One line of Markdown for each partnership. */
function listSections(
  { added, gone, changed }: FeedChanges,
  language: DiffLanguage,
): Record<NewsletterSection, string[]> {
  const messages = newsletterMessages[language];
  const strong = (text: LanguageMap) => `**${escapeMarkdown(pickWords(text, language))}**`;
  const listChanged = (word: (partnership: ChangedPartnership) => string | null) =>
    changed.map(word).filter((line) => line !== null);
  const wordEnd = (partnership: ChangedPartnership) => {
    if (findChange(partnership, 'closed')) return messages.closed(strong(partnership.name));
    const superseded = findChange(partnership, 'superseded');
    if (!superseded) return null;
    const by = superseded.by?.name;
    return by
      ? messages.supersededBy(strong(partnership.name), strong(by))
      : messages.superseded(strong(partnership.name));
  };
  return {
    added: added.map((listed) =>
      [strong(listed.name), wordListed(listed, language).map(escapeMarkdown).join('; ')].filter(Boolean).join(': '),
    ),
    reopened: listChanged((partnership) => (findChange(partnership, 'reopened') ? strong(partnership.name) : null)),
    renamed: listChanged((partnership) => {
      const renamed = findChange(partnership, 'renamed');
      return renamed
        ? messages.renamed(strong(partnership.name), escapeMarkdown(pickWords(renamed.from, language)))
        : null;
    }),
    ended: listChanged(wordEnd),
    gone: gone.map(({ name, sameName }) => {
      const note = sameName && diffMessages[language].sameName(wordReference(sameName, language));
      return note === null ? strong(name) : `${strong(name)}: ${escapeMarkdown(note)}`;
    }),
    reconfirmed: listChanged((partnership) =>
      findChange(partnership, 'reconfirmed') ? strong(partnership.name) : null,
    ),
  };
}

function isTold(partnership: ChangedPartnership): boolean {
  return (['reopened', 'renamed', 'closed', 'superseded', 'reconfirmed'] as const).some((kind) =>
    findChange(partnership, kind),
  );
}

/** The headline: "Since 1 March 2026: 1 new, 2 renamed." */
function sumUp(
  changes: FeedChanges,
  lists: Readonly<Record<NewsletterSection, readonly string[]>>,
  language: DiffLanguage,
): string {
  const messages = newsletterMessages[language];
  const counts = NEWSLETTER_SECTIONS.filter((section) => lists[section].length > 0).map(
    (section) => `${lists[section].length} ${messages.counts[section]}`,
  );
  const words = counts.join(', ') || (hasChanges(changes) ? messages.onlyDetails : messages.nothing);
  const { generated } = changes.old;
  return generated === null
    ? messages.sinceLast(words)
    : messages.since(wordDate(generated.slice(0, 10), language), words);
}
