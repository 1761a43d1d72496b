import { expect } from 'chai';
import { FeedError } from './feed-error.js';
import { isPassing } from './passing-error.js';

describe('isPassing', () => {
  const http = (status: number) => new FeedError('http', `The server answered with status ${status}.`, { status });

  for (const error of [
    new FeedError('network', 'Nobody answered.'),
    new FeedError('timeout', 'It took too long.'),
    http(429),
    http(503),
  ]) {
    it(`expects a file later after ${error.code} ${error.status ?? ''}`, () => {
      expect(isPassing(error)).to.equal(true);
    });
  }

  for (const error of [
    http(404),
    http(403),
    new FeedError('not-json', 'It is a web page.'),
    new Error('a fault of ours'),
  ]) {
    it(`expects none after “${error.message}”`, () => {
      expect(isPassing(error)).to.equal(false);
    });
  }
});
