import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import { dragMap, findMap, findMarker, findOutline, findPart, untilShown } from './widgets.js';

const demo = useDemoSite();

const WEST_MIDLANDS = 'E23000014';
const SANDWELL = 'sandwell-strategic-anti-slavery-partnership';
const COVENTRY = 'coventry-modern-slavery-partnership';
const LEICESTERSHIRE = 'leicester-leicestershire-rutland-modern-slavery-action-group';
const LANCASHIRE = 'E23000003';
const HILLINGDON = 'E09000017';
const STILL = { reducedMotion: 'reduce' } as const;
const PHONE = { ...STILL, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } as const;

interface Finger {
  readonly x: number;
  readonly y: number;
}

describe('with fingers', () => {
  test('one scrolls the page and leaves the map, with a hint in words', async (t) => {
    const { page, hand } = await openOnPhone(t);
    const before = await measureMap(page);
    const hint = findPart(findMap(page), 'touch-hint');
    assert.equal(await hint.isVisible(), false);
    const { x, y } = await findMiddle(page);
    await hand.down([{ x, y }]);
    await hand.move([{ x, y }], [{ x, y: y - 150 }]);
    await hint.getByText('Use two fingers to move the map').waitFor();
    await hand.up();
    await untilEqual(page, async () => (await page.evaluate(() => scrollY)) > before.scroll + 50, true);
    const after = await measureMap(page);
    assert.deepEqual([after.x, after.y, after.width], [before.x, before.y, before.width]);
    await hint.waitFor({ state: 'hidden' });
  });

  test('two move the map and leave the page', async (t) => {
    const { page, hand } = await openOnPhone(t);
    const before = await measureMap(page);
    const { x, y } = await findMiddle(page);
    const start = [
      { x: x - 40, y },
      { x: x + 40, y },
    ];
    await hand.down(start);
    await hand.move(
      start,
      start.map((finger) => ({ x: finger.x + 50, y: finger.y - 80 })),
    );
    await hand.up();
    await untilEqual(page, async () => (await measureMap(page)).y < before.y - 40, true);
    assert.equal((await measureMap(page)).scroll, before.scroll);
  });

  test('two that part enlarge the map', async (t) => {
    const { page, hand } = await openOnPhone(t);
    const before = await measureMap(page);
    const { x, y } = await findMiddle(page);
    const start = [
      { x: x - 30, y },
      { x: x + 30, y },
    ];
    await hand.down(start);
    await hand.move(start, [
      { x: x - 120, y },
      { x: x + 120, y },
    ]);
    await hand.up();
    await untilEqual(page, async () => (await measureMap(page)).width > before.width * 1.8, true);
  });

  test('a tap on an area says who works there', async (t) => {
    const { page } = await openOnPhone(t);
    const box = await findOutline(page, 'S23000009').boundingBox();
    assert(box);
    await page.touchscreen.tap(box.x + box.width * 0.55, box.y + box.height * 0.6);
    await findPart(findMap(page), 'panel').getByText('Who works here?').waitFor();
  });

  test('a tap on a council chooses it, and another one closes it', async (t) => {
    const { page } = await openOnPhone(t);
    await findPart(findMap(page), 'close-up').tap();
    const council = findPart(findMap(page), 'council').and(page.locator(`[data-id="${HILLINGDON}"]`));
    await findPart(findMap(page), 'map').evaluate((map) => map.scrollIntoView({ block: 'center' }));
    await council.waitFor();
    const box = await council.boundingBox();
    assert(box);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await findPart(findMap(page), 'panel-area').getByText('Hillingdon').waitFor();
    assert.equal(await findPart(findMap(page), 'area-choice').locator('option:checked').innerText(), 'Hillingdon');
    await findPart(findMap(page), 'close').tap();
    await findPart(findMap(page), 'panel-area').waitFor({ state: 'detached' });
    assert.equal(await findPart(findMap(page), 'map').evaluate((map) => map.matches(':focus')), true);
  });
});

describe('with the wheel', () => {
  test('the page scrolls until the map has focus, and then the map is enlarged', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', { ...STILL, viewport: { width: 1280, height: 700 } });
    await untilShown(page);
    const before = await measureMap(page);
    const { x, y } = await findMiddle(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 100);
    await untilEqual(page, async () => (await measureMap(page)).scroll > before.scroll, true);
    assert.equal((await measureMap(page)).width, before.width);

    await findPart(findMap(page), 'map').focus();
    const { scroll } = await measureMap(page);
    await page.mouse.wheel(0, -300);
    await untilEqual(page, async () => (await measureMap(page)).width > before.width * 1.2, true);
    assert.equal((await measureMap(page)).scroll, scroll);
  });
});

describe('with the mouse', () => {
  test('a long drag comes to areas and markers that are drawn before it ends', async (t) => {
    const page = await demo.openPage(t, 'demo/index.html', { ...STILL, viewport: { width: 1280, height: 900 } });
    await untilShown(page);
    await findPart(findMap(page), 'area-choice').selectOption(WEST_MIDLANDS);
    await findMarker(page, COVENTRY).waitFor();
    const frame = findPart(findMap(page), 'map');
    await frame.evaluate((map) => map.scrollIntoView({ block: 'center' }));
    const map = await frame.boundingBox();
    assert(map);
    assert.equal(await findMarker(page, LEICESTERSHIRE).count(), 0);
    await page.mouse.move(map.x + map.width * 0.9, map.y + map.height * 0.5);
    await page.mouse.down();
    await page.mouse.move(map.x + map.width * 0.1, map.y + map.height * 0.6, { steps: 10 });

    await findMarker(page, LEICESTERSHIRE).waitFor();
    const isDrawn = async (): Promise<boolean> => {
      const shapes = await frame.locator('svg').first().boundingBox();
      return shapes !== null && shapes.x <= map.x && shapes.x + shapes.width >= map.x + map.width;
    };
    await untilEqual(page, isDrawn, true);
    await page.mouse.up();
  });
});

test('markers stay in their areas through short moves, zooms and another size of the map', async (t) => {
  const page = await demo.openPage(t, 'demo/index.html', { ...STILL, viewport: { width: 1280, height: 900 } });
  await untilShown(page);
  const map = findMap(page);
  await findPart(map, 'area-choice').selectOption(WEST_MIDLANDS);
  await findMarker(page, SANDWELL).waitFor();
  await findPart(map, 'map').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  /** Where the marker stands in the box around its area, as shares of that. */
  const measure = async () => {
    const [area, marker] = await Promise.all([
      findOutline(page, WEST_MIDLANDS).boundingBox(),
      findMarker(page, SANDWELL).boundingBox(),
    ]);
    assert(area && marker);
    return {
      across: (marker.x + marker.width / 2 - area.x) / area.width,
      down: (marker.y + marker.height / 2 - area.y) / area.height,
    };
  };
  const place = await measure();
  const isInPlace = async () => {
    const { across, down } = await measure();
    return Math.hypot(across - place.across, down - place.down) < 0.01;
  };
  const press = (name: string) => map.getByRole('button', { name, exact: true }).click();
  const steps = {
    'a short drag': () => dragMap(page),
    'a step nearer': () => press('Zoom in'),
    'a short move': () => press('Move up'),
    'a step further out': () => press('Zoom out'),
    'another short drag': () => dragMap(page),
    'a narrower window': () => page.setViewportSize({ width: 1100, height: 900 }),
    'a step out': () => press('Zoom out'),
  };
  for (const [step, act] of Object.entries(steps)) {
    const before = await findOutline(page, WEST_MIDLANDS).boundingBox();
    await act();
    const hasMoved = async () => !isDeepStrictEqual(await findOutline(page, WEST_MIDLANDS).boundingBox(), before);
    await untilEqual(page, hasMoved, true, step);
    await untilEqual(page, isInPlace, true, step);
  }
});

/** The demonstration page on a phone, and what fingers do there: real touches, sent by the browser. */
async function openOnPhone(t: Parameters<typeof demo.openPage>[0]): Promise<{ page: Page; hand: Hand }> {
  const page = await demo.openPage(t, 'demo/index.html', PHONE);
  await untilShown(page);
  await findPart(findMap(page), 'map').evaluate((map) => map.scrollIntoView({ block: 'center' }));
  return { page, hand: new Hand(await page.context().newCDPSession(page)) };
}

class Hand {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Puts fingers down, one after the other. */
  async down(fingers: readonly Finger[]): Promise<void> {
    for (let count = 1; count <= fingers.length; count += 1) await this.#send('touchStart', fingers.slice(0, count));
  }

  async move(from: readonly Finger[], to: readonly Finger[], steps = 10): Promise<void> {
    for (let step = 1; step <= steps; step += 1) {
      const between = from.map((finger, index) => {
        const end = to[index] ?? finger;
        return {
          x: finger.x + ((end.x - finger.x) * step) / steps,
          y: finger.y + ((end.y - finger.y) * step) / steps,
        };
      });
      await this.#send('touchMove', between);
    }
  }

  async up(): Promise<void> {
    await this.#send('touchEnd', []);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
    });
  }
}

async function findMiddle(page: Page): Promise<Finger> {
  const box = await findPart(findMap(page), 'map').boundingBox();
  assert(box);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where Lancashire is in the map, how wide it is, and how far the page is scrolled, in CSS pixels. */
async function measureMap(page: Page): Promise<{ x: number; y: number; width: number; scroll: number }> {
  const [frame, area] = await Promise.all([
    findPart(findMap(page), 'map').boundingBox(),
    findOutline(page, LANCASHIRE).boundingBox(),
  ]);
  assert(frame && area);
  const scroll = await page.evaluate(() => scrollY);
  return { x: Math.round(area.x - frame.x), y: Math.round(area.y - frame.y), width: Math.round(area.width), scroll };
}
