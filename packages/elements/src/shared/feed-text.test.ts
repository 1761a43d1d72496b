import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import { readText, renderProse, renderText } from './feed-text.js';

const HOSTILE = '<img src="x" onerror="document.title = \'written\'"><b>bold</b> &amp; ${1}';

function draw(template: TemplateResult): HTMLElement {
  const container = document.createElement('div');
  render(template, container);
  return container;
}

describe('feed text', () => {
  it('carries the language it is in', () => {
    const span = draw(renderText({ en: 'Group', cy: 'Grŵp' }, { reader: 'cy', feed: 'en' })).querySelector('span');
    expect(span?.lang).to.equal('cy');
    expect(span?.textContent).to.equal('Grŵp');
  });

  it('takes a bare string to be in the feed’s language', () => {
    const span = draw(renderText('Group', { reader: 'cy', feed: 'en-GB' })).querySelector('span');
    expect(span?.lang).to.equal('en-GB');
  });

  it('says so when a sentence is not in the reader’s language', () => {
    const english = draw(renderProse('Meets in spring.', { reader: 'cy', feed: 'en-GB' }));
    expect(english.textContent.trim()).to.equal('Meets in spring. (yn Saesneg)');
    const welsh = draw(renderProse({ cy: 'Yn cyfarfod yn y gwanwyn.' }, { reader: 'en', feed: 'en' }));
    expect(welsh.textContent.trim()).to.equal('Yn cyfarfod yn y gwanwyn. (in Welsh)');
  });

  it('marks neither a sentence in the reader’s language nor a name', () => {
    expect(draw(renderProse('Meets.', { reader: 'en', feed: 'en-GB' })).textContent.trim()).to.equal('Meets.');
    expect(draw(renderText('Group', { reader: 'cy', feed: 'en' })).textContent.trim()).to.equal('Group');
  });

  it('marks nothing in a language it has no word for', () => {
    const gaelic = draw(renderProse({ gd: 'Buidheann' }, { reader: 'en', feed: 'en' }));
    expect(gaelic.textContent.trim()).to.equal('Buidheann');
    expect(gaelic.querySelector('span')?.lang).to.equal('gd');
  });

  it('stays text, whatever it holds', () => {
    for (const renderFeedText of [renderText, renderProse]) {
      const drawn = draw(renderFeedText(HOSTILE, { reader: 'en', feed: 'en' }));
      expect(drawn.textContent.trim()).to.equal(HOSTILE);
      expect(drawn.querySelector('img, b')).to.equal(null);
    }
  });

  it('is read alone for accessible names', () => {
    expect(readText({ en: 'Group', cy: 'Grŵp' }, { reader: 'cy', feed: 'en' })).to.equal('Grŵp');
  });
});
