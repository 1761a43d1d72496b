import { expect } from 'chai';
import { readEmbedOptions } from './embed-options.js';
import {
  describeForOEmbed,
  locatePage,
  writeElementSnippet,
  writeFrameSnippet,
  writeSnippet,
} from './write-snippets.js';
import type { EmbedPlace, FrameWords } from './write-snippets.js';

const place: EmbedPlace = {
  scripts: 'https://example.org/msp/1.0.0/',
  integrity: { 'msp.js': 'sha384-both', 'msp-map.js': 'sha384-map', 'msp-frame.js': 'sha384-frame' },
  feed: 'https://example.org/msp/partnerships.json',
  page: 'https://example.org/msp/1.0.0/embed.html',
  hasFeed: false,
  list: 'https://example.org/msp/list/',
};
const words: FrameWords = { title: 'Partnerships', language: 'en' };
const read = (query: string) => readEmbedOptions(new URLSearchParams(query));

describe('the script and the elements of a snippet', () => {
  it('are joined, with one line of help, and carry the hash of the script', () => {
    expect(writeElementSnippet(read('scope=E23000019&lang=cy&level=local'), place, words)).to.equal(
      `<script type="module" src="https://example.org/msp/1.0.0/msp.js" integrity="sha384-both" crossorigin="anonymous"></script>
<msp-map id="map" src="https://example.org/msp/partnerships.json" scope="E23000019" lang="cy">
  <a href="https://example.org/msp/list/">The partnerships as a list</a>
</msp-map>
<msp-directory src="https://example.org/msp/partnerships.json" scope="E23000019" lang="cy" level="local" for="map" no-help>
  <a href="https://example.org/msp/list/">The partnerships as a list</a>
</msp-directory>`,
    );
  });

  it('of one element are one file and one element, with the helpline where there is no list to lead to', () => {
    const snippet = writeElementSnippet(read('elements=map'), { ...place, list: null }, words);
    expect(snippet).to.contain('/msp-map.js" integrity="sha384-map"');
    expect(snippet).to.contain('08000 121 700');
    expect(snippet).not.to.contain('msp-directory');
  });

  it('take their colours from a style for these elements alone', () => {
    const snippet = writeElementSnippet(read('accent=0a5a66&radius=0&scheme=auto'), place, words);
    expect(snippet).to.contain(`<style>
  msp-map, msp-directory {
    color-scheme: light dark;
    --msp-accent: #0a5a66;
    --msp-radius: 0px;
  }
</style>`);
  });

  it('hold what was chosen as text, whatever it is', () => {
    const query = new URLSearchParams({ scope: '"><script>alert(1)</script>', level: '" onclick="x' });
    const snippet = writeElementSnippet(readEmbedOptions(query), place, words);
    expect(snippet.match(/<script/g)).to.have.length(1);
    expect(snippet).not.to.match(/ onclick="/);
  });
});

describe('each way to embed', () => {
  it('asks less of an editor than the one before: elements, a frame with a script, a frame, an address', () => {
    const [elements, fitting, frame, address] = (['elements', 'fitting-frame', 'frame', 'address'] as const).map(
      (rung) => writeSnippet(rung, read(''), place, words),
    );
    expect(elements).to.equal(writeElementSnippet(read(''), place, words));
    expect(frame).to.equal(writeFrameSnippet(read(''), place, words));
    expect(fitting)
      .to.match(/^<iframe [^]*<script [^>]*msp-frame\.js/)
      .and.contain(frame);
    expect(address).to.equal(locatePage(read(''), place));
  });
});

describe('the frame of a snippet', () => {
  it('leads to the page for frames with what was chosen, and to the feed as the page sees it', () => {
    const address = new URL(locatePage(read('scope=E23000019 E23000018&accent=0a5a66'), place));
    expect(address.origin + address.pathname).to.equal(place.page);
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      src: '/msp/partnerships.json',
      scope: 'E23000019 E23000018',
      accent: '0a5a66',
    });
  });

  it('leaves the feed out where it is written into the page', () => {
    expect(locatePage(read(''), { ...place, hasFeed: true })).to.equal(place.page);
  });

  it('is named for readers, kept in a sandbox, and gets its height from a script with a hash', () => {
    const snippet = writeSnippet('fitting-frame', read('elements=card&partnership=a'), place, {
      ...words,
      title: 'A "title"',
    });
    expect(snippet).to.match(/^<iframe src="[^"]+" title="A &quot;title&quot;" width="100%" height="480"/);
    expect(snippet).to.match(/ sandbox="allow-scripts [^"]*"/);
    expect(snippet).not.to.contain('allow-same-origin');
    expect(snippet).to.contain('/msp-frame.js" integrity="sha384-frame"');
  });

  it('is what other websites are told by oEmbed 1.0', () => {
    const described = describeForOEmbed(read(''), place, words, { name: 'An office', url: 'https://example.org/' });
    expect(described).to.include({
      version: '1.0',
      type: 'rich',
      width: 800,
      height: 1100,
      provider_name: 'An office',
    });
    expect(described.html).to.equal(writeFrameSnippet(read(''), place, words));
  });
});
