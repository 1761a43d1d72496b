/**
 * `npm run bench -- map [--quick] [--only=NAME] [--sizes=N,N]`: the map on made-up partnerships, beside its peers. `--quick` takes
 * one page for each figure; `--only` measures one contender and `--sizes` some sizes.
 */
import { measureFirstPaint } from './first-paint.mjs';
import { listLeakBars } from './leaks.mjs';
import { measureScale } from './scale.mjs';

/** @param {readonly string[]} args @returns {Promise<import('../bars.mjs').Bar[]>} */
export async function run(args) {
  const read = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  const quick = args.includes('--quick');
  const only = read('only');
  const sizes = read('sizes')?.split(',').map(Number);
  const repeats = quick ? 1 : 5;
  const scale = await measureScale({ repeats, ...(only && { only }), ...(sizes && { sizes }) });
  if (only || sizes) return scale;
  return [...scale, ...(await measureFirstPaint(repeats)), ...(await listLeakBars(quick ? 100 : 1_000))];
}
