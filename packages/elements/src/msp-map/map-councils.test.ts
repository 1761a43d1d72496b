import { loadJson } from '@msp-widgets/feed/load-json.js';
import { expect } from 'chai';
import '../define-map.js';
import { serveAnswers, untilAsked, type Answer, type Fixture } from '../testing/fixture-server.js';
import { clickOn } from '../testing/hands.js';
import { findPart, findParts, mount, readPart, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE } from '../testing/sample-feed.js';
import { nextFrame, until } from '../testing/until.js';

const COUNCILS_URL = new URL('/data/councils.topo.json', location.href).href;
const DERBY = 'E06000015';

type Json = Record<string, unknown>;

const readAreas = async (members: Json = {}) => ({ ...((await loadJson(AREAS_URL)).value as Json), ...members });
const readCouncils = async (members: Json = {}) => ({ ...((await loadJson(COUNCILS_URL)).value as Json), ...members });

/** Names of files as a release has them: made from the content, so that nothing lies beside them under a name that can be guessed. */
interface Files {
  readonly areas: Fixture;
  readonly councils: Fixture;
  readonly src: string;
}

async function publish(councils: Answer, areas: Json = {}): Promise<Files> {
  const files = {
    areas: await serveAnswers({ json: await readAreas(areas) }),
    councils: await serveAnswers(councils),
  };
  const src = createFeedUrl(undefined, { areas: { href: files.areas.url }, councils: { href: files.councils.url } });
  return { ...files, src };
}

describe('the councils on <msp-map>', () => {
  afterEach(unmountAll);

  it('are those that the feed names for its boundary file', async () => {
    const { councils, src } = await publish({ json: await readCouncils() });
    const map = mount('msp-map', { src, scope: DERBY });
    await untilPart(map, 'council');
    expect(await councils.countRequests()).to.equal(1);
  });

  const unusable: Readonly<Record<string, () => Promise<Answer>>> = {
    'are not there': () => Promise.resolve({ status: 404 }),
    'are no councils': async () => ({ json: await readAreas() }),
    'are of another edition than the areas': async () => ({ json: await readCouncils({ edition: '2031-01' }) }),
  };
  for (const [what, answer] of Object.entries(unusable)) {
    it(`that ${what} leave the areas as they are, asked for once and without a word`, async () => {
      const { councils, src } = await publish(await answer());
      const map = mount('msp-map', { src, scope: DERBY });
      const errors: Event[] = [];
      map.addEventListener('msp-error', (event) => errors.push(event));
      await untilAsked(councils);
      await untilPart(map, 'marker');
      (
        await until(() => findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === 'Zoom in'), 'it moves')
      ).click();
      await until(() => !map.isUpdatePending, 'it has been drawn');
      expect(findParts(map, 'council')).to.deep.equal([]);
      expect(findParts(map, 'outline')).to.have.lengthOf(45);
      expect([findPart(map, 'error'), findPart(map, 'message'), errors.length]).to.deep.equal([null, null, 0]);
      expect(readPart(map, 'status')).to.equal('2 partnerships');
      expect(await councils.countRequests()).to.equal(1);
    });
  }

  describe('that the server could not send', () => {
    /** A map of the whole country that has been brought near London, in vain for its councils. */
    async function mountNear(...answers: readonly Answer[]) {
      const councils = await serveAnswers({ status: 503 }, ...answers);
      const src = createFeedUrl(undefined, { areas: { href: AREAS_URL }, councils: { href: councils.url } });
      const map = mount('msp-map', { src });
      await until(() => map.shadowRoot?.querySelector('.leaflet-pane'), 'the engine has taken over');
      performance.clearResourceTimings(); // it keeps the first 250 only
      await clickOn(findPart(map, 'close-up')!);
      await untilAnswered(councils, 1);
      return { map, councils };
    }

    /** Waits until so many answers have come, and have been read. */
    async function untilAnswered({ url }: Fixture, answers: number): Promise<void> {
      await until(() => performance.getEntriesByName(url).length === answers, `${answers} answers have come`);
      await nextFrame();
    }

    const zoom = (map: Element, name: string) =>
      clickOn(findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === name)!);

    it('are asked for again by whoever goes nearer, not by a move or on the way back', async () => {
      const { map, councils } = await mountNear({ status: 503 }, { json: await readCouncils() });
      await zoom(map, 'Move left');
      await zoom(map, 'Zoom in');
      await untilAnswered(councils, 2);
      await zoom(map, 'Zoom out');
      await zoom(map, 'Move right');
      expect(await councils.countRequests()).to.equal(2);
      expect([findPart(map, 'error'), findPart(map, 'message'), findPart(map, 'council')]).to.deep.equal([
        null,
        null,
        null,
      ]);
      await zoom(map, 'Zoom in');
      await untilPart(map, 'council');
      expect(await councils.countRequests()).to.equal(3);
    });

    it('are asked for again once the browser is online, until they are there', async () => {
      const { map, councils } = await mountNear({ status: 503 }, { json: await readCouncils() });
      dispatchEvent(new Event('online'));
      await untilAnswered(councils, 2);
      dispatchEvent(new Event('online'));
      await untilPart(map, 'council');
      dispatchEvent(new Event('online'));
      await nextFrame();
      expect(await councils.countRequests()).to.equal(3);
    });

    it('are not asked for by a map that has left the page, until it comes back', async () => {
      const { map, councils } = await mountNear({ json: await readCouncils() });
      map.remove();
      dispatchEvent(new Event('online'));
      await nextFrame();
      expect(await councils.countRequests()).to.equal(1);
      document.body.append(map);
      await untilPart(map, 'outline');
      dispatchEvent(new Event('online'));
      await untilPart(map, 'council');
    });
  });

  it('that the feed names are left alone on top of another boundary file', async () => {
    const { councils, src } = await publish({ json: await readCouncils() });
    const others = await serveAnswers({ json: await readAreas() });
    const map = mount('msp-map', { src, areas: others.url, scope: DERBY });
    await untilPart(map, 'marker');
    expect([await councils.countRequests(), findParts(map, 'council').length]).to.deep.equal([0, 0]);
  });

  it('go with the boundary file that they belong to', async () => {
    const { src } = await publish({ json: await readCouncils() });
    const map = mount('msp-map', { src, scope: DERBYSHIRE });
    await untilPart(map, 'council');
    map.areas = (await serveAnswers({ json: await readAreas({ edition: '2031-01' }) })).url;
    await until(() => findPart(map, 'outline') && !findPart(map, 'council'), 'the other areas are drawn without them');
    map.areas = AREAS_URL;
    await untilPart(map, 'council');
  });

  it('are there from the start where a map is shown so large that they can be told apart', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, scope: DERBYSHIRE });
    await untilPart(map, 'council');
  });

  it('come when the map gets room enough', async () => {
    const { councils, src } = await publish({ json: await readCouncils() });
    const map = mount('msp-map', { src, scope: DERBYSHIRE });
    map.style.setProperty('--msp-map-height', '150px');
    await untilPart(map, 'control');
    await until(() => map.shadowRoot?.querySelector('.leaflet-pane'), 'the engine has taken over');
    expect([await councils.countRequests(), findPart(map, 'council')]).to.deep.equal([0, null]);
    map.style.setProperty('--msp-map-height', '600px');
    await untilPart(map, 'council');
  });
});
