import { expect } from 'chai';
import { FeedError } from './feed-error.js';

describe('FeedError', () => {
  it('is an Error with its own name, code, status and cause', () => {
    const cause = new Error('below');
    const error = new FeedError('http', 'The server answered with status 404.', { status: 404, cause });
    expect(error).to.be.instanceOf(Error);
    expect(String(error)).to.equal('FeedError: The server answered with status 404.');
    expect([error.code, error.status, error.cause]).to.deep.equal(['http', 404, cause]);
  });

  it('has no status unless a server gave one', () => {
    expect(new FeedError('network', 'No answer.').status).to.equal(undefined);
  });
});
