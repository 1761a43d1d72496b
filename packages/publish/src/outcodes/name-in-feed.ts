import { applyEdits, modify } from 'jsonc-parser';

/** The reference that a feed has to a file beside it. */
export interface FileReference {
  readonly href: string;
  readonly edition: string;
  readonly attribution: string;
}

/** The text of a feed with one of its files named anew; everything else in it stays as it is written, to the last space. */
export function nameInFeed(text: string, member: 'areas' | 'outcodes', reference: FileReference): string {
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };
  // Before the features, not after ten thousand lines of them.
  const getInsertionIndex = (members: string[]) => Math.max(members.indexOf('features'), 0);
  return applyEdits(text, modify(text, [member], reference, { ...options, getInsertionIndex }));
}
