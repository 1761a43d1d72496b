import { formatPointer, type Finding, type Severity } from './finding.js';

/** What a check of one file has found. */
export interface Report {
  /** The file, as it was named. */
  readonly file: string;
  /** The file in which area codes were looked up. */
  readonly areasFile: string;
  /** Number of partnerships in the feed. */
  readonly partnerships: number;
  readonly findings: readonly Finding[];
  /** The text of the file, when it is one: lines can then be named. */
  readonly source?: string;
}

/** Dresses up a word for the terminal, or leaves it as it is. */
export type Paint = (severity: Severity | 'fine', text: string) => string;

export function countFindings({ findings }: Report, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** One line for each finding, then one that sums up. */
export function formatText(report: Report, paint: Paint): string {
  const lines = report.findings.map(
    ({ severity, subject, field, message }) =>
      `${paint(severity, severity)}: ${field === '' ? subject : `${subject}, ${field}`}: ${message}`,
  );
  return [...lines, ...(lines.length > 0 ? [''] : []), summarise(report, paint), ''].join('\n');
}

/** The same for programs: one JSON object with its members always in the same order. */
export function formatJson(report: Report): string {
  const { file, areasFile, partnerships, findings } = report;
  const listed = findings.map(({ severity, check, id, subject, field, path, message }) => ({
    severity,
    check,
    partnership: id,
    subject,
    field,
    path: formatPointer(path),
    message,
  }));
  const [errors, warnings] = [countFindings(report, 'error'), countFindings(report, 'warning')];
  return `${JSON.stringify({ file, areas: areasFile, partnerships, errors, warnings, findings: listed }, null, 2)}\n`;
}

/** One line on the whole. */
export function summarise(report: Report, paint: Paint): string {
  const [errors, warnings] = [countFindings(report, 'error'), countFindings(report, 'warning')];
  const subject = `${report.file}: ${count(report.partnerships, 'partnership')} checked against ${report.areasFile},`;
  if (errors + warnings === 0) return `${subject} ${paint('fine', 'nothing to mend')}.`;
  const counts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(Boolean);
  return `${subject} ${paint(errors > 0 ? 'error' : 'warning', counts.join(' and '))}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
