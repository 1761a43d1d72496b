import { FeedError } from '@msp-widgets/feed/feed-error.js';
import { buildPartnership } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import { MspErrorEvent, MspFilterEvent, MspLoadEvent, MspPointEvent, MspSelectEvent } from './events.js';

const readFlags = ({ type, bubbles, composed, cancelable }: Event) => ({ type, bubbles, composed, cancelable });

describe('events', () => {
  it('tell of loading only where they happen', () => {
    const issues = [{ where: 'feed', field: 'title', message: 'Expected text.' }];
    const load = new MspLoadEvent(3, issues);
    expect(readFlags(load)).to.deep.equal({ type: 'msp-load', bubbles: false, composed: false, cancelable: false });
    expect(load.count).to.equal(3);
    expect(load.issues).to.equal(issues);
    const reason = new FeedError('network', 'The file could not be fetched.');
    const error = new MspErrorEvent(reason);
    expect(readFlags(error)).to.deep.equal({ type: 'msp-error', bubbles: false, composed: false, cancelable: false });
    expect(error.error).to.equal(reason);
  });

  it('tell everyone of a choice, and let a page keep things as they were', () => {
    const partnership = buildPartnership();
    const select = new MspSelectEvent(partnership);
    expect(readFlags(select)).to.deep.equal({ type: 'msp-select', bubbles: true, composed: true, cancelable: true });
    expect(select.partnership).to.equal(partnership);
    expect(new MspSelectEvent(null).partnership).to.equal(null);
  });

  it('tell of pointing only where it happens', () => {
    const partnership = buildPartnership();
    const point = new MspPointEvent(partnership);
    expect(readFlags(point)).to.deep.equal({ type: 'msp-point', bubbles: false, composed: false, cancelable: false });
    expect(point.partnership).to.equal(partnership);
    expect(new MspPointEvent(null).partnership).to.equal(null);
  });

  it('tell everyone of filters by code and count', () => {
    const filter = new MspFilterEvent(2, { level: ['local'] });
    expect(readFlags(filter)).to.deep.equal({ type: 'msp-filter', bubbles: true, composed: true, cancelable: false });
    expect(filter.count).to.equal(2);
    expect(filter.filters).to.deep.equal({ level: ['local'] });
  });
});
