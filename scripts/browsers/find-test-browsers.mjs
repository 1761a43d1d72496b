// Which browsers a run of the unit tests uses, and the sentence to say when one that was asked for is not there.
import { chromeLauncher } from '@web/test-runner-chrome';
import { DEBIAN_PACKAGES, findChromium, findFirefox, findWebKitGtk } from './find-browsers.mjs';
import { FirefoxLauncher } from './firefox-launcher.mjs';
import { WebKitGtkLauncher } from './webkit-gtk-launcher.mjs';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };
const BROWSER_NAMES = Object.keys(LAUNCHERS);

/**
 * Chromium always, Firefox and WebKitGTK where they are installed.
 *
 * @param {object} wishes
 * @param {string} [wishes.only] comma-separated names to use and no others, such as `chromium,webkit`
 * @param {boolean} [wishes.requireAll] true where a missing browser is a fault
 * @returns {Promise<object[]>} launchers for @web/test-runner
 * @throws {Error} when a browser that was named or is required is not there; the message says how to install it
 */
export async function findTestBrowsers({ only, requireAll = false }) {
  const names = only ? splitNames(only) : BROWSER_NAMES;
  const launchers = await Promise.all(names.map((name) => LAUNCHERS[name]()));

  const missing = names.filter((_, index) => !launchers[index]);
  if (missing.length > 0 && (only || requireAll)) {
    throw new Error(
      `No ${missing.join(' and no ')} to test with; on Debian: apt-get install ${DEBIAN_PACKAGES.join(' ')}`,
    );
  }
  return launchers.filter(Boolean);
}

function splitNames(text) {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !BROWSER_NAMES.includes(name));
  if (unknown !== undefined) {
    throw new Error(`BROWSERS knows ${BROWSER_NAMES.join(', ')}, not "${unknown}".`);
  }
  return names;
}

async function launchChromium() {
  const { executablePath, headless, env } = await findChromium();
  return chromeLauncher({
    // The pages are our own, and the sandbox starts neither as root nor where user namespaces are restricted.
    // Containers often have 64 MB of /dev/shm, too little for a tab.
    launchOptions: { executablePath, headless, env, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      await page.emulateFocusedPage(true); // or the page in the background gets no focus events
      return page;
    },
  });
}

async function launchFirefox() {
  const executablePath = findFirefox();
  return executablePath && new FirefoxLauncher(executablePath);
}

async function launchWebKit() {
  const installation = findWebKitGtk();
  return installation && new WebKitGtkLauncher(installation);
}
