import { expect } from 'chai';
import { FeedError } from './feed-error.js';
import { currentValue, failLoading, finishLoading, startLoading, type FeedState } from './feed-state.js';

describe('the state of a feed', () => {
  const idle: FeedState<string> = { status: 'idle' };
  const error = new FeedError('network', 'No answer.');

  it('has nothing to show while the first request runs, and nothing when it fails', () => {
    const loading = startLoading(idle);
    expect(loading).to.deep.equal({ status: 'loading', previous: null });
    expect(failLoading(loading, error)).to.deep.equal({ status: 'failed', error, previous: null });
    expect([idle, loading, failLoading(loading, error)].map((state) => currentValue(state))).to.deep.equal([
      null,
      null,
      null,
    ]);
  });

  it('shows what has arrived', () => {
    const ready = finishLoading('feed');
    expect(ready).to.deep.equal({ status: 'ready', value: 'feed' });
    expect(currentValue(ready)).to.equal('feed');
  });

  it('keeps the last good value through a reload, its failure, and another try', () => {
    const reloading = startLoading(finishLoading('feed'));
    const failed = failLoading(reloading, error);
    const again = startLoading(failed);
    const failedAgain = failLoading(again, error);
    expect([reloading, failed, again, failedAgain].map((state) => currentValue(state))).to.deep.equal([
      'feed',
      'feed',
      'feed',
      'feed',
    ]);
  });

  it('lets a new value take the place of the last', () => {
    expect(currentValue(finishLoading('new'))).to.equal('new');
  });
});
