import { expect } from 'chai';
import { FeedError } from '../feed-error.js';
import { buildSplitFeed, FEED, FILES, SMALL_FEED } from '../testing/page-builder.js';
import { loadWholeFeed } from './load-whole-feed.js';

/** The ids of a feed whose files are those, by address. */
async function listIds(files: typeof FILES): Promise<readonly string[]> {
  const fetch: typeof globalThis.fetch = (address) => {
    const file = files[address as string];
    return Promise.resolve(new Response(file?.text ?? '', { status: file ? 200 : 404 }));
  };
  const { feed } = await loadWholeFeed(FEED, { fetch });
  return feed.partnerships.map(({ id }) => id);
}

describe('loadWholeFeed', () => {
  it('loads a feed in one file', async () => {
    expect(await listIds(FILES)).to.deep.equal(SMALL_FEED.features.map(({ id }) => id));
  });

  it('loads every file of a feed in several', async () => {
    expect(await listIds(buildSplitFeed(FEED))).to.deep.equal(['of-e1-north', 'of-w1-force']);
  });

  it('loads nothing where one of the files is missing', async () => {
    const { [FEED]: index } = buildSplitFeed(FEED);
    const failure: unknown = await listIds(index ? { [FEED]: index } : {}).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(FeedError).with.property('code', 'http');
  });
});
