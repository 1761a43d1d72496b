import { buildFeature, buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import { ELEMENT_TAGS, isReady, untilReady } from '../testing/element-states.js';
import { serveAnswers, type Answer, type Fixture } from '../testing/fixture-server.js';
import { findPart, findParts, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, DERBYSHIRE, NORTH_EAST, UNKNOWN_AREA, WALES } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import type { MspErrorEvent, MspLoadEvent } from './events.js';

const ENGLAND = 'E92000001';

interface SampleIndex {
  readonly src: string;
  readonly derbyshire: Fixture;
  readonly wales: Fixture;
  readonly england: Fixture;
}

function makeShard(name: string, id: string, code: string): Answer {
  return { json: buildFeedJson([buildFeature({ name, covers: [{ code }] }, { id })]) };
}

/** A feed of three files: Derbyshire, Wales, and who works in all of England. */
async function serveIndex(derbyshireAnswers?: readonly Answer[]): Promise<SampleIndex> {
  const [derbyshire, wales, england] = await Promise.all([
    serveAnswers(...(derbyshireAnswers ?? [makeShard('Peak Partnership', 'peak', DERBYSHIRE)])),
    serveAnswers(makeShard('Wales Group', 'wales', WALES)),
    serveAnswers(makeShard('England Board', 'england', ENGLAND)),
  ]);
  const index = await serveAnswers({
    json: {
      feedIndexVersion: '1.0',
      title: 'Example',
      languages: ['en'],
      shards: [
        { href: derbyshire.url, covers: [DERBYSHIRE], partnerships: 1 },
        { href: wales.url, covers: [WALES], partnerships: 1 },
        { href: england.url, covers: [ENGLAND], partnerships: 1 },
      ],
    },
  });
  return { src: index.url, derbyshire, wales, england };
}

async function countRequests({ derbyshire, wales, england }: SampleIndex): Promise<number[]> {
  return Promise.all([derbyshire, wales, england].map((fixture) => fixture.countRequests()));
}

/** A map says how many it shows, and who they are to whoever asks; the others say who. */
function expectDerbyshire(element: Element): void {
  if (element.localName === 'msp-map') expect(readPart(element, 'status')).to.equal('2 partnerships');
  else expect(readText(element)).to.contain('Peak Partnership').and.not.to.contain('Wales Group');
}

async function choose(element: Element, scope: string): Promise<void> {
  const select = (await untilPart(element, 'area-select')) as HTMLSelectElement;
  select.value = scope;
  findPart(element, 'area-show')?.click();
}

describe('a feed in several files', () => {
  afterEach(unmountAll);

  for (const tag of ELEMENT_TAGS) {
    describe(`in <${tag}>`, () => {
      it('fetches for a scope its own file and those around it, and no other', async () => {
        const index = await serveIndex();
        const element = mount(tag, { src: index.src, areas: AREAS_URL, scope: DERBYSHIRE, partnership: 'peak' });
        await untilReady(element);
        expectDerbyshire(element);
        expect(findPart(element, 'area-form')).to.equal(null);
        expect(await countRequests(index)).to.deep.equal([1, 0, 1]);
      });

      it('asks for an area when it has no scope, and fetches nothing before', async () => {
        const index = await serveIndex();
        const element = mount(tag, { src: index.src, areas: AREAS_URL, partnership: 'peak' });
        const form = await untilPart(element, 'area-form');
        expect(readText(form)).to.contain(
          'This directory knows 3 partnerships. Choose an area to see who works there.',
        );
        expect(isReady(element)).to.equal(false);
        expect(readPart(element, 'status')).to.equal('');
        expect(await countRequests(index)).to.deep.equal([0, 0, 0]);
        await choose(element, DERBYSHIRE);
        await untilReady(element);
        expectDerbyshire(element);
        expect(await countRequests(index)).to.deep.equal([1, 0, 1]);
      });

      it('shows nothing for a scope that nobody knows', async () => {
        const index = await serveIndex();
        const element = mount(tag, { src: index.src, areas: AREAS_URL, scope: UNKNOWN_AREA, partnership: 'peak' });
        await untilPart(element, 'empty');
        expect(readPart(element, 'status')).to.contain('was not recognised');
        expect(await countRequests(index)).to.deep.equal([0, 0, 0]);
      });

      it('says that it has failed, and not that nobody is there, when a file is missing', async () => {
        const index = await serveIndex([{ status: 500 }, makeShard('Peak Partnership', 'peak', DERBYSHIRE)]);
        const element = mount(tag, { src: index.src, areas: AREAS_URL, scope: DERBYSHIRE, partnership: 'peak' });
        const codes: string[] = [];
        element.addEventListener('msp-error', (event: MspErrorEvent) => codes.push(event.error.code));
        const retry = await untilPart(element, 'retry');
        expect(readPart(element, 'status')).to.equal('The partnerships could not be loaded just now.');
        expect(codes).to.deep.equal(['http']);
        retry.click();
        await untilReady(element);
        expectDerbyshire(element);
      });
    });
  }

  it('offers each area with its count, and those of a whole nation with every one of them', async () => {
    const { src } = await serveIndex();
    const element = mount('msp-directory', { src, areas: AREAS_URL, lang: 'cy' });
    const select = (await untilPart(element, 'area-select')) as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Dewiswch ardal',
      'Cymru (1)',
      'Derbyshire (1)',
    ]);
    expect(readText(await untilPart(element, 'area-form'))).to.contain('gwybod am 3 partneriaeth.');
    expect(select.labels[0]?.textContent.trim()).to.contain('Ardal');
  });

  it('is shown alike by all elements of a page, and tells how many it shows', async () => {
    const index = await serveIndex();
    const map = mount('msp-map', { src: index.src, areas: AREAS_URL });
    const directory = mount('msp-directory', { src: index.src, areas: AREAS_URL });
    const counts: number[] = [];
    directory.addEventListener('msp-load', (event: MspLoadEvent) => counts.push(event.count));
    await untilPart(map, 'area-form');
    await choose(directory, WALES);
    await untilReady(directory);
    await until(() => readPart(map, 'status') === '1 partnership', 'the map shows what the directory was asked for');
    expect(counts).to.deep.equal([1]);
    await choose(map, DERBYSHIRE);
    await until(() => readText(directory).includes('England Board'), 'the directory shows what the map was asked for');
    expect(readText(directory)).not.to.contain('Wales Group');
    expect(counts).to.deep.equal([1, 2]);
    expect(await countRequests(index)).to.deep.equal([1, 1, 1]);
  });

  it('says nothing on the map of places outside the chosen area', async () => {
    const { src } = await serveIndex();
    const map = mount('msp-map', { src, areas: AREAS_URL });
    await choose(map, WALES);
    await untilPart(map, 'outline');
    const coverage = findParts(map, 'outline').map(({ dataset }) => dataset['coverage']);
    expect(coverage).to.include('outside').and.not.to.include('none');
  });

  it('says that nobody is known where no file has anybody, without a request', async () => {
    const { src } = await serveIndex();
    const element = mount('msp-directory', { src, areas: AREAS_URL, scope: 'N92000002' });
    await untilPart(element, 'empty');
    expect(readPart(element, 'status')).to.equal('No partnership for Northern Ireland is known to this directory.');
  });

  it('gives way to a feed in one file', async () => {
    const { src } = await serveIndex();
    const element = mount('msp-directory', { src, areas: AREAS_URL });
    await untilPart(element, 'area-form');
    element.src = (await serveAnswers(makeShard('North East Forum', 'north-east', NORTH_EAST))).url;
    await untilReady(element);
    expect(findPart(element, 'area-form')).to.equal(null);
    expect(readText(element)).to.contain('North East Forum');
  });
});
