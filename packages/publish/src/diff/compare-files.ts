import { readFeedFile } from '../files/read-feed-file.js';
import { readRegister, showPath } from '../files/read-inputs.js';
import { compareFeeds } from './compare-feeds.js';
import type { Comparison } from './format-changes.js';

/**
 * Compares two files. Areas are named from the register of the newer one: see `readRegister`.
 * @throws CannotCheckError when one of them cannot be compared at all.
 */
export function compareFiles(oldFile: string, newFile: string, areasFile?: string): Comparison {
  const old = readFeedFile(oldFile);
  const now = readFeedFile(newFile);
  const { register } = readRegister(areasFile, newFile, now.value);
  return {
    oldFile: { file: showPath(oldFile), issues: old.issues.length },
    newFile: { file: showPath(newFile), issues: now.issues.length },
    changes: compareFeeds(old.feed, now.feed, register),
  };
}

/** One line on what could not be read in either feed; null when there is nothing to say. */
export function describeIssues({ oldFile, newFile }: Comparison): string | null {
  const faulty = [oldFile, newFile].filter(({ issues }) => issues > 0);
  if (faulty.length === 0) return null;
  const counts = faulty.map(({ file, issues }) => `${issues} in ${file}`).join(', ');
  return `faults (${counts}) were left out of the comparison, so a change may only seem to be one: see "msp validate".`;
}
