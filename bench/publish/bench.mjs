/**
 * `npm run bench -- publish [repeats]`: how fast `msp import` takes in answers, and how much memory it needs. The rows are of every kind: updates, new
 * partnerships, names that are known already, no consent, faults. They go into a feed of 2,000 records. Then `msp outcodes` on a directory of the real size,
 * and what a page loads of 100,000 published partnerships.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from '../statistics.mjs';
import { makeFeed, writeAnswers } from './made-answers.mjs';
import { measureMsp } from './measure-msp.mjs';
import { measureOutcodes } from './outcodes.mjs';
import { measureShards } from './shards.mjs';

const RECORDS = 2_000;
/** 10,000 rows. */
const SMALL = { updates: 2_000, new: 5_000, similar: 1_000, withoutConsent: 1_000, faulty: 1_000 };
/** 100,000 rows, of which as many are imported: a feed holds 20,000 records at most, and what is imported has to be recognised again. */
const LARGE = { updates: 2_000, new: 5_000, similar: 2_000, withoutConsent: 60_000, faulty: 31_000 };

const SECONDS_LIMIT = 5;
/** Ten times the rows may take half as much memory again; all in memory, they would take ten times as much for themselves. */
const GROWTH_LIMIT = 1.5;

/** @param {string[]} args the number of runs, 3 without it */
export async function run([repeats = '3']) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-publish-'));
  try {
    const small = await measureImports(folder, SMALL, Number(repeats));
    const large = await measureImports(folder, LARGE, 1);
    return [
      { label: 'seconds for 10,000 rows into a feed of 2,000 records', value: small.seconds, most: SECONDS_LIMIT },
      { label: 'rows a second, 10,000 rows', value: Math.round(small.rows / small.seconds) },
      { label: 'rows a second, 100,000 rows', value: Math.round(large.rows / large.seconds) },
      { label: 'peak memory for 10,000 rows, MB', value: Math.round(small.peakBytes / 1e6) },
      { label: 'peak memory for 100,000 rows, MB', value: Math.round(large.peakBytes / 1e6) },
      {
        label: 'peak memory for ten times the rows, times as much',
        value: large.peakBytes / small.peakBytes,
        most: GROWTH_LIMIT,
      },
      ...(await measureOutcodes()),
      ...(await measureShards()),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the same import several times, each into a fresh copy of the feed. */
async function measureImports(folder, share, repeats) {
  const rows = Object.values(share).reduce((sum, count) => sum + count);
  const answers = path.join(folder, `answers-${rows}.csv`);
  await writeFile(answers, writeAnswers(share));
  console.log(`${rows} rows, ${(statSync(answers).size / 1e6).toFixed(1)} MB`);
  const runs = [];
  for (let number = 1; number <= repeats; number += 1) {
    const feed = path.join(folder, 'feed.json');
    writeFileSync(feed, makeFeed(RECORDS));
    const to = path.join(folder, `import-${rows}-${number}`);
    const result = await measureMsp(
      'import',
      answers,
      '--into',
      feed,
      '--to',
      to,
      '--date',
      '2026-11-20',
      '--format',
      'json',
    );
    expectCounts(JSON.parse(result.stdout), share, feed);
    console.log(`  ${result.seconds.toFixed(2)} s, ${Math.round(result.peakBytes / 1e6)} MB`);
    runs.push(result);
  }
  return {
    rows,
    seconds: median(runs.map(({ seconds }) => seconds)),
    peakBytes: median(runs.map(({ peakBytes }) => peakBytes)),
  };
}

/** A fast import that loses rows would be no import. */
function expectCounts({ counts, remarks }, share, feed) {
  const { features } = JSON.parse(readFileSync(feed, 'utf8'));
  const wanted = {
    new: share.new,
    updated: share.updates,
    unchanged: 0,
    'held-back': share.withoutConsent,
    review: share.similar,
    rejected: share.faulty,
  };
  if (JSON.stringify(counts) !== JSON.stringify(wanted) || features.length !== RECORDS + share.new) {
    throw new Error(`The import came out otherwise: ${JSON.stringify(counts)} ${JSON.stringify(remarks.slice(0, 3))}`);
  }
}

async function writeFile(file, pieces) {
  const stream = createWriteStream(file);
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}
