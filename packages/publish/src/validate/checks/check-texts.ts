import { readList, readMember } from '../../files/json-members.js';
import { quote } from '../../quote.js';
import type { CheckContext } from '../check-context.js';
import type { FeedDocument } from '../feed-document.js';
import { reportError, reportWarning, type Fault } from '../finding.js';

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/** Text in a language that the feed does not name, and HTML entities, which readers would see as they are. The schema refuses tags. */
export function* checkTexts({ root, strings }: FeedDocument, { schema }: CheckContext): Iterable<Fault> {
  const languages = readList(readMember(root, 'languages')).filter((tag) => typeof tag === 'string');
  const known = new Set(languages.map((tag) => tag.toLowerCase()));
  for (const { path, value } of strings) {
    if (!schema.findPlace(path).definitions.has('words')) continue;
    const entity = ENTITY.exec(value)?.[0];
    if (entity !== undefined) {
      yield reportWarning(path, `${quote(entity)} is HTML and would be shown as it is. Write the character itself.`);
    }
    const tag = path.at(-1);
    const isLanguageMap = schema.findPlace(path.slice(0, -1)).definitions.has('text');
    if (isLanguageMap && typeof tag === 'string' && languages.length > 0 && !known.has(tag.toLowerCase())) {
      const listed = languages.map(quote).join(', ');
      yield reportError(
        path,
        `the feed's languages are ${listed}, without ${quote(tag)}. Add it to languages, or take this text out.`,
      );
    }
  }
}
