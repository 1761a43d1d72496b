import { expect } from 'chai';
import { css } from 'lit';
import { place, unmountAll } from '../testing/mount.js';
import { adoptOnce } from './adopt-once.js';

const red = css`
  p {
    color: rgb(200 0 0);
  }
`;
const big = css`
  p {
    font-size: 40px;
  }
`;

describe('adoptOnce', () => {
  afterEach(unmountAll);

  function createRoot() {
    const root = place(document.createElement('div')).attachShadow({ mode: 'open' });
    const paragraph = root.appendChild(document.createElement('p'));
    return { root, paragraph };
  }

  it('adds styles to a shadow root, once', () => {
    const { root, paragraph } = createRoot();
    adoptOnce(root, red, big);
    adoptOnce(root, red, big);
    expect(root.adoptedStyleSheets).to.have.lengthOf(2);
    expect(getComputedStyle(paragraph).color).to.equal('rgb(200, 0, 0)');
    expect(getComputedStyle(paragraph).fontSize).to.equal('40px');
  });

  it('keeps the styles that are there', () => {
    const { root } = createRoot();
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    adoptOnce(root, red);
    expect(root.adoptedStyleSheets[0]).to.equal(own);
    expect(root.adoptedStyleSheets).to.have.lengthOf(2);
  });

  it('never adds styles to the page', () => {
    const before = document.adoptedStyleSheets.length;
    adoptOnce(document.body, red);
    expect(document.adoptedStyleSheets).to.have.lengthOf(before);
  });
});
