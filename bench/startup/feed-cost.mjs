/** What the feed and the boundaries cost beside the plainest that could be sent and done. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { parseFeed } from '../../packages/feed/lib/parse-feed.js';
import { median } from '../statistics.mjs';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const DATA = path.resolve(import.meta.dirname, '../../data');

/**
 * @param {number} count records, those of the published feed over and over under ids and names of their own
 * @param {number} repeats
 * @returns {number} CPU time of parsing, checking and normalising a feed, in times of `JSON.parse` alone
 */
export function compareParsing(count, repeats) {
  const text = writeFeed(count);
  const alone = [];
  const whole = [];
  for (let number = 0; number < repeats; number += 1) {
    alone.push(measure(() => JSON.parse(text)));
    whole.push(measure(() => parseFeed(JSON.parse(text), 'https://example.org/partnerships.json')));
  }
  return median(whole) / median(alone);
}

/** @returns {string} a feed as text */
export function writeFeed(count) {
  const feed = JSON.parse(readFileSync(path.join(DATA, 'partnerships.json'), 'utf8'));
  const features = Array.from({ length: count }, (_, index) => {
    const { id, properties, ...rest } = feed.features[index % feed.features.length];
    return { ...rest, id: `${id}-${index}`, properties: { ...properties, aliases: [`Number ${index}`] } };
  });
  return JSON.stringify({ ...feed, features });
}

/** CPU time in milliseconds. What ran before has left garbage, which must not be collected in this one's time. */
function measure(work) {
  collectGarbage();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** @returns {{ours: number, plain: number, geojson: string}} gzip bytes of the boundary file, and of the same shapes as GeoJSON with six decimals */
export function compareBoundaries() {
  const file = readFileSync(path.join(DATA, 'areas.topo.json'));
  const topology = JSON.parse(file);
  const features = Object.values(topology.objects).flatMap((object) => {
    const shape = feature(topology, object);
    return shape.type === 'FeatureCollection' ? shape.features : [shape];
  });
  const sixDecimals = (_, value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
  const geojson = JSON.stringify({ type: 'FeatureCollection', features }, sixDecimals);
  return { ours: weigh(file), plain: weigh(geojson), geojson };
}

/** @returns {number} bytes after gzip at level 9 */
export function weigh(content) {
  return gzipSync(content, { level: 9 }).length;
}
