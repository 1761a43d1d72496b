/**
 * `npm run bench -- <name>`: measures the product beside named peers in one run and prints ratios, which hold on a noisy
 * machine where single times do not. Each folder here is one benchmark; its `bench.mjs` exports `run(args)`, which answers
 * with the bars it was held to. Exits with 1 when one is missed. No part of `npm test`: times are no test.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isBuildStale } from '../scripts/setup/is-build-stale.mjs';
import { runNpm } from '../scripts/setup/run-npm.mjs';
import { formatBars, isMissed } from './bars.mjs';

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '..');

const [name, ...args] = process.argv.slice(2);
const names = readdirSync(HERE).filter((entry) => existsSync(path.join(HERE, entry, 'bench.mjs')));
if (!names.includes(name)) {
  console.error(`Which one? npm run bench -- ${names.join(' | ')}`);
  process.exit(2);
}
if (isBuildStale(ROOT) && (await runNpm(['run', '--silent', 'build'], ROOT)) !== 0) process.exit(1);

const { run } = await import(`./${name}/bench.mjs`);
const bars = await run(args);
console.log(`\n${formatBars(bars)}`);
process.exitCode = bars.some(isMissed) ? 1 : 0;
