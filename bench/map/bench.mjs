/**
 * `npm run bench -- map [--quick] [--only=NAME] [--sizes=N,N]`: the map on made-up partnerships, beside its peers. `--quick` takes
 * one page for each figure; `--only` measures one contender and `--sizes` some sizes.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { measureScale } from './scale.mjs';

const FIRST_PAINT = path.join(import.meta.dirname, 'first-paint.mjs');

/** @param {readonly string[]} args @returns {Promise<import('../bars.mjs').Bar[]>} */
export async function run(args) {
  const read = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  const quick = args.includes('--quick');
  const only = read('only');
  const sizes = read('sizes')?.split(',').map(Number);
  const bars = await measureScale({ repeats: quick ? 1 : 5, ...(only && { only }), ...(sizes && { sizes }) });
  if (only || sizes || !existsSync(FIRST_PAINT)) return bars;
  const { measureFirstPaint } = await import('./first-paint.mjs');
  return [...bars, ...(await measureFirstPaint({ repeats: quick ? 1 : 5 }))];
}
