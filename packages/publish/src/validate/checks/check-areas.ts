import { readList, readMember } from '../../files/json-members.js';
import { quote } from '../../quote.js';
import type { CheckContext } from '../check-context.js';
import type { FeedDocument } from '../feed-document.js';
import { reportError, reportWarning, type Fault } from '../finding.js';

/** Area codes that nobody knows (error), and those that have been replaced: readers understand them, for now (warning). */
export function* checkAreas({ records }: FeedDocument, { register, registerName }: CheckContext): Iterable<Fault> {
  for (const record of records) {
    for (const [index, cover] of readList(record.properties['covers']).entries()) {
      const code = readMember(cover, 'code');
      if (typeof code !== 'string') continue;
      const path = [...record.path, 'covers', index, 'code'];
      const area = register.findArea(code);
      if (!area) {
        const message = `the code ${quoteCode(code)} is not an area we know. Check it against ${registerName}.`;
        yield reportError(path, message, 'covers');
      } else if (area.code !== code) {
        const message = `the code ${code} has been retired: the area is now ${area.name.en}, ${area.code}. Write ${area.code}.`;
        yield reportWarning(path, message, 'covers');
      }
    }
  }
}

/** A code stands without quotation marks; anything else with them. */
function quoteCode(code: string): string {
  return /^[A-Z]\d{8}$/.test(code) ? code : quote(code);
}
