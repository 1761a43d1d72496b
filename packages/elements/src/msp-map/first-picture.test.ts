import { expect } from 'chai';
import '../define-map.js';
import { LazyPart } from '../shared/lazy-part.js';
import { serveAnswers } from '../testing/fixture-server.js';
import { mount, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';
import { nextFrame } from '../testing/until.js';

/** Turned back after each test. */
const { want } = LazyPart.prototype;
const { setAttribute } = Element.prototype;

describe('before the first picture of <msp-map>', () => {
  before(async () => {
    // What draws is there before what is drawn, as on a page that fetches both side by side.
    await untilPart(mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL }), 'marker');
    unmountAll();
  });
  afterEach(() => {
    LazyPart.prototype.want = want;
    Element.prototype.setAttribute = setAttribute;
    unmountAll();
  });

  it('the engine is asked for, so that it is on its way while that is drawn', async () => {
    const log: (LazyPart<unknown> | 'area')[] = [];
    LazyPart.prototype.want = function (this: LazyPart<unknown>) {
      log.push(this);
      want.call(this);
    };
    Element.prototype.setAttribute = function (this: Element, name, value) {
      if (name === 'part' && value === 'outline') log.push('area');
      setAttribute.call(this, name, value);
    };
    const areas = await serveAnswers({ held: true, json: await (await fetch(AREAS_URL)).json() });
    const map = mount('msp-map', { src: createFeedUrl(), areas: areas.url });
    // The last to arrive: by then the browser has said that the map is in view, which takes it a frame or two.
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    await areas.release();
    await untilPart(map, 'marker');
    const isEngine = (entry: LazyPart<unknown> | 'area') =>
      entry !== 'area' && typeof entry.value === 'object' && entry.value !== null && 'MapPainter' in entry.value;
    const [asked, drawn] = [log.findIndex(isEngine), log.indexOf('area')];
    expect(asked).to.be.at.least(0);
    expect(drawn, 'the first area is drawn after that').to.be.above(asked);
  });
});
