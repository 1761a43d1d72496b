import { expect } from 'chai';
import {
  AREAS,
  buildElement,
  buildFile,
  buildPage,
  buildSplitFeed,
  FEED,
  FILES,
  HASHES,
  NOT_THERE,
  PAGE,
  PART,
  SCRIPT,
  SMALL_FEED,
  TAG,
} from '../testing/page-builder.js';
import type { ElementFacts, FileFacts } from './page-facts.js';
import { gatherFiles, listWantedFiles } from './wanted-files.js';

describe('gatherFiles', () => {
  it('follows the script to its parts and the feed to its areas and their council lines, and asks for each once', async () => {
    const other = 'https://data.example/areas.topo.json';
    const files: Readonly<Record<string, FileFacts>> = {
      ...FILES,
      [FEED]: buildFile(JSON.stringify({ ...SMALL_FEED, areas: { href: 'areas.topo.json' } })),
      [other]: FILES[AREAS] ?? NOT_THERE,
    };
    const asked: string[] = [];
    const elements = [buildElement({ scope: 'E1-north' }), buildElement({ tag: 'msp-map' })];
    const found = await gatherFiles({ address: PAGE, scripts: [TAG], elements }, ({ address }) => {
      asked.push(address);
      return Promise.resolve(files[address] ?? NOT_THERE);
    });
    expect(asked).to.have.members([SCRIPT, PART, HASHES, FEED, other, 'https://data.example/councils.topo.json']);
    expect([...found.keys()]).to.have.members(asked);
  });
});

describe('listWantedFiles', () => {
  it('wants the files of a split feed for a scope, or all of them for a reader who may choose', () => {
    const files = buildSplitFeed(FEED);
    const list = (element: Partial<ElementFacts>) => {
      const page = buildPage({ element, files });
      return listWantedFiles(page, page.files).flatMap(({ role, address }) => (role === 'shard' ? address : []));
    };
    expect(list({ scope: 'E1-north' })).to.deep.equal(['https://data.example/E1-north.json']);
    expect(list({})).to.deep.equal(['https://data.example/E1-north.json', 'https://data.example/W1-force.json']);
  });

  it('wants no areas for a list without a scope', () => {
    const page = buildPage({});
    expect(listWantedFiles(page, page.files).map(({ role }) => role)).not.to.include('areas');
  });
});
