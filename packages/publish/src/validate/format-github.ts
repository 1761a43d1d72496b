import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Finding, Path } from './finding.js';
import { summarise, type Report } from './format-report.js';

/**
 * The report as workflow commands, which GitHub Actions shows beside the line of the file that each is about. What was checked at a web address
 * has no lines.
 */
export function formatGithub(report: Report): string {
  const findLine = report.source === undefined ? () => null : makeLineFinder(report.source);
  const lines = report.findings.map((finding) => formatCommand(report.file, finding, findLine(finding.path)));
  return [...lines, summarise(report, (_, text) => text), ''].join('\n');
}

function formatCommand(file: string, { severity, subject, field, message }: Finding, line: number | null): string {
  const place = line === null ? '' : `file=${escapeProperty(file)},line=${line},`;
  const title = escapeProperty(field === '' ? subject : `${subject}, ${field}`);
  return `::${severity} ${place}title=${title}::${escapeText(message)}`;
}

/** Answers with the line of a value, or of the nearest thing around it that is there. */
function makeLineFinder(source: string): (path: Path) => number {
  const tree = parseTree(source);
  const starts = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (path) => {
    for (let length = path.length; tree && length > 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return countBefore(starts, node.offset) + 1;
    }
    return 1;
  };
}

/** How many of the sorted numbers are smaller. */
function countBefore(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
