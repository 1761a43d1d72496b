import { startOfPartialDate } from '@msp-widgets/feed/partial-date.js';
import { readMember } from '../../files/json-members.js';
import { quote } from '../../quote.js';
import { readUkDate } from '../../uk-date.js';
import type { CheckContext } from '../check-context.js';
import type { FeedDocument } from '../feed-document.js';
import { reportError, type Fault } from '../finding.js';

/** Dates that lie in the future, or that the readers cannot read. The schema has refused what is not on the calendar. */
export function* checkDates(document: FeedDocument, { schema, now }: CheckContext): Iterable<Fault> {
  const today = readUkDate(now);
  const generated = readMember(document.root, 'generated');
  if (typeof generated === 'string' && Date.parse(generated) > now.getTime()) {
    yield reportError(['generated'], describeFuture(generated, today));
  }
  for (const { path, value } of document.strings) {
    // Most strings are no dates, and looking up what each is takes longer than this. The schema has refused other dates.
    if (!/^\d{4}(-|$)/.test(value)) continue;
    const isFounded = path.length === 4 && path[3] === 'founded';
    if (!isFounded && !schema.findPlace(path).definitions.has('partialDate')) continue;
    if (startOfPartialDate(value) === null) {
      yield reportError(path, `${quote(value)} is not a date between the years 1000 and 2999. Check the year.`);
    } else if (value > today) {
      // As text: a year or month that is not over begins as today does, and is shorter.
      yield reportError(path, describeFuture(value, today));
    }
  }
}

function describeFuture(date: string, today: string): string {
  return `${quote(date)} is in the future; today is ${today}. Check the year.`;
}
