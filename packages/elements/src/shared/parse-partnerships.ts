import { parseFeed, type ParsedFeed } from '@msp-widgets/feed/parse-feed.js';

/** Reads features that a page hands over with the same care as a feed from the network. */
export function parsePartnerships(features: readonly unknown[]): ParsedFeed {
  return parseFeed({ type: 'FeatureCollection', feedVersion: '1.0', features }, document.baseURI, Infinity);
}
