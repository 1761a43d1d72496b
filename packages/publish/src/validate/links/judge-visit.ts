import { quote } from '../../quote.js';
import type { Severity } from '../finding.js';
import { WebFault } from '../web/request-address.js';
import type { Visit } from './visit-links.js';

/** What to say of a link after its page was asked for; null when all is well. */
export interface Judgement {
  readonly severity: Severity;
  readonly message: string;
}

/** A page that is surely gone is an error. What may be a bad moment, or a dislike of programs, is a warning. */
export function judgeVisit(page: string, visit: Visit): Judgement | null {
  if ('fault' in visit) {
    const { message } = new WebFault(visit.fault);
    return { severity: visit.fault === 'unknown-host' ? 'error' : 'warning', message: `${quote(page)}: ${message}.` };
  }
  const { status, address, isPermanent } = visit;
  if (status === 404 || status === 410) {
    return {
      severity: 'error',
      message: `there is no page at ${quote(page)} any more (${status}). Find its new address, or take the link out.`,
    };
  }
  if (status >= 500) return warn(`the website of ${quote(page)} is out of order (${status}). Try again later.`);
  if (status === 429) return warn(`the website of ${quote(page)} asks for fewer requests (429). Try again later.`);
  if (status >= 400) {
    return warn(
      `${quote(page)} was not shown to this program (${status}). Open it in a browser to see whether it works.`,
    );
  }
  if (status >= 300) return warn(`${quote(page)} leads from page to page without end. Open it in a browser.`);
  if (address === page) return null;
  if (isFrontPage(address) && !isFrontPage(page)) {
    return warn(`${quote(page)} now leads to a front page, ${quote(address)}: the page itself may be gone.`);
  }
  return isPermanent ? warn(`${quote(page)} has moved for good. Write ${quote(address)}.`) : null;
}

function warn(message: string): Judgement {
  return { severity: 'warning', message };
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
