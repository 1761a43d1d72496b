import { Buffer } from 'node:buffer';
import { showPath } from './read-inputs.js';
import type { Deed, PlannedFile } from './write-files.js';

const DONE: Readonly<Record<Deed, string>> = { write: 'wrote', overwrite: 'overwrote', unchanged: 'unchanged' };
const PLANNED: Readonly<Record<Deed, string>> = {
  write: 'would write',
  overwrite: 'would overwrite',
  unchanged: 'unchanged',
};

/** What was done with a file, or would be: "wrote exports/practice.csv (1024 bytes)". */
export function describeDeed({ path, content, deed }: PlannedFile, dryRun: boolean): string {
  const words = dryRun ? PLANNED : DONE;
  return `${words[deed]} ${showPath(path)} (${Buffer.byteLength(content)} bytes)`;
}

/** Why something is missing from what was written. */
export function describeFaults(faults: number, feedFile: string): string {
  const subject = faults === 1 ? 'a fault' : `${faults} faults`;
  return `the feed has ${subject}, and what is faulty was left out. Run: msp validate ${showPath(feedFile)}`;
}
