import type { ExaminedPage, ScriptTag } from '@msp-widgets/feed/doctor/page-facts.js';
import { gatherFiles } from '@msp-widgets/feed/doctor/wanted-files.js';
import { probeFile } from './probe-file.js';
import { readPage } from './read-page.js';
import { ViolationWatch } from './violation-watch.js';

/** Looks at the page, and asks for the files that its elements need. Nothing is sent anywhere. */
export async function examinePage(): Promise<ExaminedPage> {
  const watch = new ViolationWatch();
  watch.start();
  try {
    const page = readPage();
    const isUndrawn = page.elements.some(({ isDefined }) => isDefined === false);
    if (isUndrawn) await Promise.all(page.scripts.map((script) => tryPolicy(script)));
    const files = await gatherFiles(page, probeFile);
    await untilPainted();
    // Once more: by now the elements have drawn what they can.
    return { ...readPage(), files, violations: watch.found };
  } finally {
    watch.stop();
  }
}

/** Has the browser ask its policy again whether a script may run, by fetching it without running it. The answer is an event. */
async function tryPolicy({ address }: ScriptTag): Promise<void> {
  const tag = [...document.scripts].find(({ src }) => src === address);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  link.nonce = tag?.nonce ?? '';
  link.crossOrigin = tag?.crossOrigin ?? null;
  const settled = new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
  });
  document.head.append(link);
  // A browser that does not know such links says nothing.
  await Promise.race([settled, untilPainted()]);
  link.remove();
}

/** Twice a frame: what was refused in the first is reported by the second. A page that is not seen has no frames. */
function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 200);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
