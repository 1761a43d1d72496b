import { findNearest } from '@msp-widgets/feed/edit-distance.js';
import { VOCABULARY_NAMES, type VocabularyName } from '@msp-widgets/feed/partnership.js';
import { readList, readMember } from '../../files/json-members.js';
import { quote } from '../../quote.js';
import type { FeedDocument, FeedRecord } from '../feed-document.js';
import { reportError, reportWarning, type Fault, type Path } from '../finding.js';

interface CodeInFeed {
  readonly path: Path;
  readonly code: unknown;
}

/** Codes of sectors, activities and themes that have no label to show, and labels given twice. */
export function* checkVocabularies({ root, records }: FeedDocument): Iterable<Fault> {
  const vocabularies = readMember(root, 'vocabularies');
  for (const name of VOCABULARY_NAMES) {
    const codes = new Set<string>();
    for (const [index, term] of readList(readMember(vocabularies, name)).entries()) {
      const code = readMember(term, 'code');
      if (typeof code !== 'string') continue;
      if (codes.has(code)) {
        yield reportWarning(
          ['vocabularies', name, index, 'code'],
          `the code ${quote(code)} has a label already. Keep one.`,
        );
      }
      codes.add(code);
    }
    for (const record of records) yield* findUnlabelled(name, codes, LIST_CODES[name](record));
  }
}

function* findUnlabelled(
  vocabulary: VocabularyName,
  codes: ReadonlySet<string>,
  used: Iterable<CodeInFeed>,
): Iterable<Fault> {
  for (const { path, code } of used) {
    if (typeof code !== 'string' || codes.has(code)) continue;
    const meant = findNearest(code, codes);
    const advice = meant === null ? `Add it there, with its label.` : `Did you mean ${quote(meant)}?`;
    yield reportError(path, `the code ${quote(code)} is not in the feed's vocabularies, ${vocabulary}. ${advice}`);
  }
}

/** Where a record uses the codes of each vocabulary. */
const LIST_CODES: Readonly<Record<VocabularyName, (record: FeedRecord) => CodeInFeed[]>> = {
  sector: ({ path, properties }) => [
    ...['lead', 'chair', 'coordinator'].map((role) => ({
      path: [...path, role, 'sector'],
      code: readMember(properties[role], 'sector'),
    })),
    ...readList(properties['members']).map((member, index) => ({
      path: [...path, 'members', index, 'sector'],
      code: readMember(member, 'sector'),
    })),
  ],
  activity: ({ path, properties }) =>
    readList(properties['activities']).map((code, index) => ({ path: [...path, 'activities', index], code })),
  theme: ({ path, properties }) =>
    readList(properties['practice']).flatMap((practice, index) =>
      readList(readMember(practice, 'themes')).map((code, place) => ({
        path: [...path, 'practice', index, 'themes', place],
        code,
      })),
    ),
};
