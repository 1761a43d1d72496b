import { ChromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/**
 * Runs tests in an installed Firefox. puppeteer speaks WebDriver BiDi with it, so no geckodriver is needed.
 *
 * There is no DevTools protocol here: `emulateMedia` and `a11ySnapshot` throw, and such tests should `this.skip()`.
 */
export class FirefoxLauncher extends ChromeLauncher {
  /** @param {string} executablePath */
  constructor(executablePath) {
    const onePageAtATime = 1;
    super({ browser: 'firefox', executablePath }, openDefaultContext, openPage, puppeteer, onePageAtATime);
  }

  /**
   * A Tab press can leave the page for the browser's own buttons, and nothing brings it back: the next file would get
   * no keys. So every file has a new page.
   */
  async stopSession(sessionId) {
    const result = await super.stopSession(sessionId);
    await this.inactivePages.pop()?.puppeteerPage.close();
    return result;
  }
}

async function openDefaultContext({ browser }) {
  return browser.defaultBrowserContext();
}

/**
 * puppeteer also turns the screen when it sets the viewport, a command that Firefox ESR 140 does not know. The size is
 * set by then, so that one failure may pass.
 */
async function openPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!/unknown command/i.test(error.message)) throw error;
    }
  };
  return page;
}
