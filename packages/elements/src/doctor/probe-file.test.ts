import { expect } from 'chai';
import { serveAnswers } from '../testing/fixture-server.js';
import { probeFile } from './probe-file.js';

/** Of the text `{}`, as other tools have it. */
const HASH_OF_EMPTY_OBJECT = 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=';

describe('a look at a file', () => {
  it('tells its status, its type, its text and its hashes', async () => {
    const { url } = await serveAnswers({ json: {} });
    const { hashes, ...rest } = await probeFile({ role: 'feed', address: url });
    expect(rest).to.deep.equal({ answer: 'read', status: 200, type: 'application/json', text: '{}' });
    expect(hashes.map((hash) => hash.slice(0, 7))).to.deep.equal(['sha256-', 'sha384-', 'sha512-']);
    expect(hashes).to.include(HASH_OF_EMPTY_OBJECT);
  });

  it('takes an answer of "not found" for an answer', async () => {
    const { url } = await serveAnswers({ status: 404, json: 'Not found' });
    expect((await probeFile({ role: 'feed', address: url })).status).to.equal(404);
  });

  it('knows a server that does not answer', async () => {
    // Port 9 discards what is sent to it, and browsers do not go there.
    const { answer, status } = await probeFile({ role: 'feed', address: 'http://127.0.0.1:9/feed.json' });
    expect([answer, status]).to.deep.equal(['none', 0]);
  });

  it('asks once for what it may read', async () => {
    const fixture = await serveAnswers({ json: {} });
    await probeFile({ role: 'feed', address: fixture.url });
    expect(await fixture.countRequests()).to.equal(1);
  });
});
