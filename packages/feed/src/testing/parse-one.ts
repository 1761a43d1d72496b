import { IssueLog } from '../issue-log.js';
import { parsePartnership } from '../parse-partnership.js';
import type { Partnership } from '../partnership.js';
import { buildFeature } from './feed-builder.js';

/** What becomes of one record, and what is said of it. */
export function parse(feature: unknown) {
  const log = new IssueLog();
  log.where = 'features[0]';
  return { partnership: parsePartnership(feature, () => false, log), issues: log.list() };
}

/** What becomes of one member, when the rest of the record is sound. */
export function parseMember<Name extends keyof Partnership>(name: Name, value: unknown) {
  const { partnership, issues } = parse(buildFeature({ [name]: value }));
  if (!partnership) throw new Error('The whole record was refused.');
  return { value: partnership[name], fields: issues.map(({ field }) => field), issues };
}
