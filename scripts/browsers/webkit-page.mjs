import { setTimeout as wait } from 'node:timers/promises';

/** WebDriver's private-use characters for the keys that type nothing. */
const KEY_CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  Meta: '\uE03D',
};

const BUTTON_NUMBERS = { left: 0, middle: 1, right: 2 };

const RESIZE_STEP_MS = 25;
const RESIZE_STEPS = 40;

/** The part of Playwright's page that @web/test-runner-commands calls, on top of a WebDriver session. */
export class WebKitPage {
  #session;

  /** @param {import('./webkit-session.mjs').WebKitSession} session */
  constructor(session) {
    this.#session = session;
  }

  keyboard = {
    type: (text) => this.#pressKeys([...text].flatMap((character) => [keyDown(character), keyUp(character)])),
    press: (key) => this.#pressKeys([keyDown(key), keyUp(key)]),
    down: (key) => this.#pressKeys([keyDown(key)]),
    up: (key) => this.#pressKeys([keyUp(key)]),
  };

  mouse = {
    move: (x, y) => this.#movePointer([pointerMove(x, y)]),
    click: (x, y, { button } = {}) => this.#movePointer([pointerMove(x, y), pointerDown(button), pointerUp(button)]),
    down: ({ button } = {}) => this.#movePointer([pointerDown(button)]),
    up: ({ button } = {}) => this.#movePointer([pointerUp(button)]),
  };

  accessibility = {
    snapshot: async () => {
      throw new Error('a11ySnapshot is not available in WebKitGTK: skip this test there.');
    },
  };

  async emulateMedia() {
    throw new Error('emulateMedia is not available in WebKitGTK: skip this test there.');
  }

  /** Sizes in CSS pixels. WebDriver knows the window's size only, so correct it by what the page is off. */
  async setViewportSize({ width, height }) {
    const attempts = 2;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const viewport = await this.#getViewportSize();
      if (viewport.width === width && viewport.height === height) return;
      const window = await this.#session.getWindowSize();
      await this.#session.setWindowSize({
        width: window.width + width - viewport.width,
        height: window.height + height - viewport.height,
      });
      if (await this.#becomesViewportSize(width, height)) return;
    }
    const viewport = await this.#getViewportSize();
    throw new Error(`The viewport stays ${viewport.width}x${viewport.height} when asked for ${width}x${height}.`);
  }

  /** A resize arrives some frames after WebDriver has answered. */
  async #becomesViewportSize(width, height) {
    for (let step = 0; step < RESIZE_STEPS; step++) {
      const viewport = await this.#getViewportSize();
      if (viewport.width === width && viewport.height === height) return true;
      await wait(RESIZE_STEP_MS);
    }
    return false;
  }

  #getViewportSize() {
    return this.#session.evaluate('() => ({ width: innerWidth, height: innerHeight })');
  }

  #pressKeys(actions) {
    return this.#session.performActions({ type: 'key', id: 'keyboard', actions });
  }

  #movePointer(actions) {
    return this.#session.performActions({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions,
    });
  }
}

const keyDown = (key) => ({ type: 'keyDown', value: KEY_CODES[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: KEY_CODES[key] ?? key });
const pointerMove = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const pointerDown = (button = 'left') => ({ type: 'pointerDown', button: BUTTON_NUMBERS[button] });
const pointerUp = (button = 'left') => ({ type: 'pointerUp', button: BUTTON_NUMBERS[button] });
