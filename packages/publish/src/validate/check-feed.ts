import { makeShowable } from '../quote.js';
import type { CheckContext, Check } from './check-context.js';
import { checkAreas } from './checks/check-areas.js';
import { checkCouncils } from './checks/check-councils.js';
import { checkDates } from './checks/check-dates.js';
import { checkEmails } from './checks/check-emails.js';
import { checkGeometry } from './checks/check-geometry.js';
import { checkHelpline } from './checks/check-helpline.js';
import { checkIds } from './checks/check-ids.js';
import { checkLanguages } from './checks/check-languages.js';
import { checkLimits } from './checks/check-limits.js';
import { checkLinks } from './checks/check-links.js';
import { checkNames } from './checks/check-names.js';
import { checkReadable } from './checks/check-readable.js';
import { checkRelations } from './checks/check-relations.js';
import { checkSchema } from './checks/check-schema.js';
import { checkTexts } from './checks/check-texts.js';
import { checkVocabularies } from './checks/check-vocabularies.js';
import { layOutFeed, type FeedDocument } from './feed-document.js';
import { describePath, isWithin, sortFindings, type Fault, type Finding } from './finding.js';

/** The checks, by the name that the report gives them. Those after `schema` leave alone what it has refused already. */
const CHECKS: Readonly<Record<string, Check>> = {
  limits: checkLimits,
  ids: checkIds,
  names: checkNames,
  areas: checkAreas,
  councils: checkCouncils,
  geometry: checkGeometry,
  relations: checkRelations,
  dates: checkDates,
  vocabularies: checkVocabularies,
  links: checkLinks,
  emails: checkEmails,
  helpline: checkHelpline,
  texts: checkTexts,
  languages: checkLanguages,
};

/** Checks that look for what is dangerous, whether or not the value is also written wrongly. */
const ALWAYS = new Set(['emails', 'helpline']);

/**
 * Finds everything in a feed that should be mended before it is published. Never throws: a value that is no feed at all has findings too.
 *
 * @param value what `JSON.parse` made of the file
 * @param leaveOut names of checks that are not made
 * @returns in the order of the file, the feed itself first; the same for the same input
 */
export function checkFeed(
  value: unknown,
  context: CheckContext,
  leaveOut: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  const document = layOutFeed(value);
  const refused = [...checkSchema(document, context)];
  const refusedPlaces = new Set(refused.map(({ path }) => path.join('\n')));
  const findings = refused.map((fault) => completeFault(fault, 'schema', document));
  // A feed of another version, or no feed: the checks would measure it with the wrong rule.
  if (refused.some(({ path }) => path.length === 0 || path[0] === 'feedVersion')) return sortFindings(findings);
  for (const [name, check] of Object.entries(CHECKS)) {
    if (leaveOut.has(name)) continue;
    for (const fault of check(document, context)) {
      if (ALWAYS.has(name) || !refusedPlaces.has(fault.path.join('\n')))
        findings.push(completeFault(fault, name, document));
    }
  }
  // Last, as a net: whatever the readers would leave out and nothing above has named.
  for (const fault of checkReadable(document)) {
    const isNamed = findings.some(({ path }) => isWithin(path, fault.path) || isWithin(fault.path, path));
    if (!isNamed) findings.push(completeFault(fault, 'readable', document));
  }
  return sortFindings(findings);
}

/** A fault with the partnership and the field in words. */
export function completeFault(fault: Fault, check: string, { records }: FeedDocument): Finding {
  const [first, index, ...rest] = fault.path;
  const record = first === 'features' && typeof index === 'number' ? records[index] : undefined;
  const inRecord = rest[0] === 'properties' ? rest.slice(1) : rest;
  return {
    ...fault,
    check,
    subject: record?.label ?? 'The feed',
    id: record?.id ?? null,
    // Names and ids from the feed are in both, and a stranger's text may command the terminal.
    field: makeShowable(fault.field ?? describePath(record ? inRecord : fault.path)),
    message: makeShowable(fault.message),
  };
}
