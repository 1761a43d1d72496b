import { expect } from 'chai';
import { FeedError } from './feed-error.js';
import { loadFeed } from './load-feed.js';
import { buildFeature, buildFeedJson } from './testing/feed-builder.js';

function answerWith(json: unknown, url: string): typeof fetch {
  return () => {
    const response = new Response(JSON.stringify(json));
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  };
}

describe('loadFeed', () => {
  it('gives the feed with its faults', async () => {
    const json = buildFeedJson([buildFeature({ level: 'county' })]);
    const { feed, issues } = await loadFeed('feed.json', { fetch: answerWith(json, 'https://example.org/feed.json') });
    expect(feed.partnerships).to.have.lengthOf(1);
    expect(issues.map(({ field }) => field)).to.deep.equal(['level']);
  });

  it('looks for the boundary file beside where the feed was found in the end', async () => {
    const json = buildFeedJson([], { areas: { href: 'areas.json' } });
    const fetch = answerWith(json, 'https://cdn.example.org/v2/feed.json');
    const { feed } = await loadFeed('https://example.org/feed.json', { fetch });
    expect(feed.areas?.href).to.equal('https://cdn.example.org/v2/areas.json');
  });

  it('fails with a code when the file is no feed', async () => {
    const error: unknown = await loadFeed('feed.json', { fetch: answerWith([], '') }).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(FeedError);
    expect(error).to.include({ code: 'not-a-feed' });
  });
});
