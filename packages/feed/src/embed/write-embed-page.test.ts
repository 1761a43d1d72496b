import { expect } from 'chai';
import { writeEmbedPage } from './write-embed-page.js';

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

describe('the page for frames', () => {
  it('holds no script and no style of its own, and a policy against any that comes', () => {
    const page = parse(writeEmbedPage({ scripts: '', integrity: 'sha384-x' }));
    expect(page.querySelectorAll('style, [style]')).to.have.length(0);
    expect([...page.scripts].map(({ textContent }) => textContent)).to.deep.equal(['', '']);
    const policy = page.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    expect(policy).to.contain("default-src 'none'").and.to.contain('trusted-types msp-widgets');
    expect(policy).not.to.contain('unsafe');
  });

  it("does not say 'self', which WebKit takes for nobody in a sandbox", () => {
    expect(writeEmbedPage({ scripts: '', integrity: '' })).not.to.match(/self/);
  });

  it('says what it can without a script, in its own language first, with the helpline in both', () => {
    const list = 'https://example.org/list/';
    const page = parse(writeEmbedPage({ scripts: '', integrity: '', language: 'cy', list }));
    const fallbacks = [...page.querySelectorAll<HTMLElement>('.fallback')];
    expect(fallbacks.map(({ lang }) => lang)).to.deep.equal(['cy', 'en']);
    for (const { textContent } of fallbacks) expect(textContent).to.contain('999').and.to.contain('08000 121 700');
    expect(page.querySelector('a')?.getAttribute('href')).to.equal(list);
  });

  it('carries what is written into it and names its oEmbed document, as text whatever it is', () => {
    const title = '"><script>alert(1)</script>';
    const written = new URLSearchParams({ src: '../feed.json', scope: 'E23000019' });
    const page = parse(
      writeEmbedPage({ scripts: '../', integrity: '', written, title, oEmbed: 'https://example.org/a.json' }),
    );
    expect(page.scripts).to.have.length(2);
    expect(page.title).to.equal(title);
    const content = page.querySelector('meta[name="msp-embed"]')?.getAttribute('content') ?? '';
    expect(new URLSearchParams(content).get('src')).to.equal('../feed.json');
    expect(page.querySelector('link[type="application/json+oembed"]')?.getAttribute('title')).to.equal(title);
  });
});
