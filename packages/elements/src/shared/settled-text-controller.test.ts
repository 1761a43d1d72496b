import type { ReactiveController } from 'lit';
import { expect } from 'chai';
import { until } from '../testing/until.js';
import { SettledTextController } from './settled-text-controller.js';

function createText() {
  const shown: string[] = [];
  const host = {
    addController: (_controller: ReactiveController) => undefined,
    removeController: () => undefined,
    requestUpdate: () => shown.push(text.text),
    updateComplete: Promise.resolve(true),
  };
  const text = new SettledTextController(host);
  return { text, shown };
}

describe('SettledTextController', () => {
  it('shows the first words at once', () => {
    const { text, shown } = createText();
    expect(text.text).to.equal('');
    text.set('70 partnerships');
    expect(text.text).to.equal('70 partnerships');
    expect(shown).to.deep.equal([]);
  });

  it('shows only the last of many changes, once', async () => {
    const { text, shown } = createText();
    text.set('70 partnerships');
    for (const words of ['20 of 70', '9 of 70', '3 of 70']) text.set(words);
    expect(text.text).to.equal('70 partnerships');
    await until(() => text.text === '3 of 70', 'the words have settled');
    expect(shown).to.deep.equal(['3 of 70']);
  });

  it('shows nothing new when the words come back to what they were', async () => {
    const { text, shown } = createText();
    text.set('70 partnerships');
    text.set('3 of 70');
    text.set('70 partnerships');
    await until(() => shown.length > 0, 'the words have settled');
    expect(shown).to.deep.equal(['70 partnerships']);
  });

  it('takes words away at once', () => {
    const { text } = createText();
    text.set('70 partnerships');
    text.set('');
    expect(text.text).to.equal('');
  });

  it('has the last words, and no timer, when its element has left the page', async () => {
    const { text, shown } = createText();
    text.set('70 partnerships');
    text.set('3 of 70');
    text.hostDisconnected();
    expect(text.text).to.equal('3 of 70');
    const other = createText();
    other.text.set('one');
    other.text.set('two');
    // Started later, so that the first one's timer would have been due before.
    await until(() => other.shown.length > 0, 'a later change has settled');
    expect(shown).to.deep.equal([]);
  });
});
