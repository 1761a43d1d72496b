import type { Advice, DoctorLanguage } from './advice.js';
import { doctorMessages } from './doctor-messages.js';
import type { Finding } from './finding.js';

/** A finding in one sentence that says what is wrong, and how to mend it. */
export function wordFinding(finding: Finding, language: DoctorLanguage): Advice {
  // The compiler cannot follow that the words under a finding's code take that finding.
  const word = doctorMessages[language][finding.code] as (finding: Finding) => Advice;
  return word(finding);
}
