import { expect } from 'chai';
import { findNamedAreas } from './find-named-areas.js';

const BASE = 'https://example.org/data/feed.json';

describe('findNamedAreas', () => {
  it('finds the boundary file in the first characters of a feed', () => {
    const start = '{"title": "A feed", "areas": {"edition": "2025", "href": "areas.json"}, "featu';
    expect(findNamedAreas(start, BASE)).to.equal('https://example.org/data/areas.json');
    expect(findNamedAreas('{ "areas" : {\n"href" : "https://example.net/a%22.json"', BASE)).to.equal(
      'https://example.net/a%22.json',
    );
  });

  it('reads escaped letters as JSON does', () => {
    expect(findNamedAreas('{"areas": {"href": "\\u0061reas.json"}', BASE)).to.equal(
      'https://example.org/data/areas.json',
    );
  });

  it('waits for the whole address', () => {
    expect(findNamedAreas('{"areas": {"href": "https://example.net/are', BASE)).to.equal(null);
    expect(findNamedAreas('{"areas": {"edition": "2025"', BASE)).to.equal(null);
    expect(findNamedAreas('', BASE)).to.equal(null);
  });

  it('takes nothing from the partnerships, or from words that look like it', () => {
    for (const start of [
      '{"features": [{"areas": {"href": "areas.json"}}]',
      '{"title": "\\"areas\\": {\\"href\\": \\"areas.json\\"}"',
      `{"title": "${'long '.repeat(1_000)}", "areas": {"href": "areas.json"}`,
    ]) {
      expect(findNamedAreas(start, BASE)).to.equal(null);
    }
  });

  it('takes no address that may not be asked for', () => {
    expect(findNamedAreas('{"areas": {"href": "data:application/json,{}"}', BASE)).to.equal(null);
    expect(findNamedAreas('{"areas": {"href": "\\q"}', BASE)).to.equal(null);
  });
});
