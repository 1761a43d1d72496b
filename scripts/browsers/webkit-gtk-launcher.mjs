import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WebKitPage } from './webkit-page.mjs';
import { WebKitSession } from './webkit-session.mjs';
import { focusWindows } from './x11-focus.mjs';

const STEP_MS = 50;
const START_STEPS = 200;

// Tall and wide enough for every viewport a test may ask for.
const SCREEN = '1920x1400x24';

// MiniBrowser's toolbar keeps the window at 429 px or wider, and tests go down to 320.
const NARROW_TOOLBAR_CSS = `toolbar, toolbar *, entry, notebook tab {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border: none; font-size: 1px;
}`;

/**
 * Runs tests in WebKitGTK (MiniBrowser driven by WebKitWebDriver on a screen of its own). It is not Safari: iOS and
 * VoiceOver still need a look by hand.
 *
 * It poses as type `playwright` and hands out a page with the methods that @web/test-runner-commands calls, so that
 * key presses, the mouse and viewport sizes work in tests unchanged.
 *
 * Do not set WEBKIT_DISABLE_DMABUF_RENDERER or WEBKIT_DISABLE_COMPOSITING_MODE: drawing hangs.
 */
export class WebKitGtkLauncher {
  name = 'WebKit';
  type = 'playwright';
  concurrency = 1;

  #installation;
  #activeSessions = new Set();
  #processes = [];
  #started;
  #settingsFolder;
  #session;
  #page;

  /** @param {{ driver: string, browser: string, xvfb: string }} installation as from `findWebKitGtk` */
  constructor(installation) {
    this.#installation = installation;
  }

  initialize() {}

  async startSession(sessionId, url) {
    await (this.#started ??= this.#start());
    this.#activeSessions.add(sessionId);
    await this.#page.setViewportSize({ width: 800, height: 600 });
    await this.#session.goTo(url);
  }

  async stopSession(sessionId) {
    this.#activeSessions.delete(sessionId);
    await this.#session.releaseActions();
    await this.#session.goTo('about:blank');
    return {};
  }

  isActive(sessionId) {
    return this.#activeSessions.has(sessionId);
  }

  getBrowserUrl() {
    return this.#session.getUrl();
  }

  getPage() {
    return this.#page;
  }

  async startDebugSession() {
    throw new Error('WebKitGTK runs on a screen nobody sees: debug in Chromium or Firefox.');
  }

  async stop() {
    // The browser may have crashed already; what is left is ended below either way.
    await this.#session?.end().catch(() => {});
    for (const child of this.#processes.reverse()) child.kill();
    if (this.#settingsFolder) rmSync(this.#settingsFolder, { recursive: true, force: true });
  }

  async #start() {
    const display = await this.#startScreen();
    const driverAddress = await this.#startDriver(display);
    this.#session = await WebKitSession.start(driverAddress, this.#installation.browser);
    this.#page = new WebKitPage(this.#session);
    await this.#takeFocus(display);
  }

  /** @returns {Promise<number>} the display number that the X server chose for itself */
  async #startScreen() {
    const displayFd = 3;
    const args = ['-displayfd', String(displayFd), '-screen', '0', SCREEN, '-nolisten', 'tcp'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const xvfb = this.#spawn(this.#installation.xvfb, args, { stdio });
    const ended = once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had a display.')));
    const [line] = await Promise.race([once(xvfb.stdio[displayFd], 'data'), ended]);
    ended.catch(() => {}); // it does end, later, when we stop it
    return Number(String(line));
  }

  /** @returns {Promise<string>} address of the driver, once it answers */
  async #startDriver(display) {
    const port = await findFreePort();
    const address = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      ...this.#writeSettings(),
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
    };
    this.#spawn(this.#installation.driver, [`--port=${port}`], { env, stdio: 'ignore' });
    const answers = () => fetch(`${address}/status`).then(() => true, () => false); // prettier-ignore
    if (!(await becomesTrue(answers))) throw new Error('WebKitWebDriver does not answer.');
    return address;
  }

  /** Settings of its own also keep the machine's GTK theme and this user's browser profile out of the tests. */
  #writeSettings() {
    this.#settingsFolder = mkdtempSync(join(tmpdir(), 'webkit-gtk-'));
    mkdirSync(join(this.#settingsFolder, 'gtk-3.0'));
    writeFileSync(join(this.#settingsFolder, 'gtk-3.0/gtk.css'), NARROW_TOOLBAR_CSS);
    const folder = this.#settingsFolder;
    return { XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder };
  }

  /** Without focus no focus event fires and timers are throttled: what takes 3 seconds took 20. */
  async #takeFocus(display) {
    const hasFocus = async () => {
      await focusWindows(display);
      return this.#session.evaluate('() => document.hasFocus()');
    };
    if (!(await becomesTrue(hasFocus))) throw new Error('The WebKitGTK window does not take the focus.');
  }

  #spawn(command, args, options) {
    const child = spawn(command, args, options);
    this.#processes.push(child);
    process.once('exit', () => child.kill()); // also when the run is cut short
    return child;
  }
}

async function becomesTrue(check) {
  for (let step = 0; step < START_STEPS; step++) {
    if (await check()) return true;
    await wait(STEP_MS);
  }
  return false;
}

/** WebKitWebDriver wants a port named and cannot choose one. */
async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
