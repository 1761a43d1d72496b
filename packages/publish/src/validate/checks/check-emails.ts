import { findEmails, judgeEmail } from '@msp-widgets/feed/personal-email.js';
import { makeShowable } from '../../quote.js';
import type { FeedDocument } from '../feed-document.js';
import { reportError, reportWarning, type Fault, type Path } from '../finding.js';

/** E-mail addresses, in any text, that seem to be a person's own. Those of a role are fine: info@, modernslavery@. */
export function* checkEmails({ strings }: FeedDocument): Iterable<Fault> {
  for (const { path, value } of strings) {
    for (const address of findEmails(value)) {
      const fault = describeEmail(address, path);
      if (fault) yield fault;
    }
  }
}

function describeEmail(address: string, path: Path): Fault | null {
  const shown = makeShowable(address);
  switch (judgeEmail(address)) {
    case 'free-mail-role':
      return reportWarning(
        path,
        `${shown} is at a free mail service. Check that it is the organisation's own, and not one person's.`,
      );
    case 'free-mail':
      return reportError(
        path,
        `${shown} is at a free mail service, so it looks like a person's own. Use an address of the organisation.`,
      );
    case 'person': {
      const domain = address.toLowerCase().split('@')[1] ?? '';
      return reportError(path, `${shown} looks like a person's own address. Use a shared one, such as info@${domain}.`);
    }
    case 'shared':
      return null;
  }
}
