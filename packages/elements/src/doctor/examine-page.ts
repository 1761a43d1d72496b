import { findFileFault } from '@msp-widgets/feed/doctor/find-file-faults.js';
import type { ExaminedPage, PageFacts, ScriptTag, Violation } from '@msp-widgets/feed/doctor/page-facts.js';
import { gatherFiles } from '@msp-widgets/feed/doctor/wanted-files.js';
import { probeFile } from './probe-file.js';
import { readPage } from './read-page.js';
import { isScriptRefused } from './try-script.js';
import { ViolationWatch } from './violation-watch.js';

/** Looks at the page, and asks for the files that its elements need. Nothing is sent anywhere. */
export async function examinePage(): Promise<ExaminedPage> {
  const watch = new ViolationWatch();
  watch.start();
  try {
    const page = readPage();
    const refused = await listRefused(page);
    const files = await gatherFiles(page, probeFile);
    await untilPainted();
    // Once more: by now the elements have drawn what they can.
    const examined = { ...readPage(), files, violations: watch.found };
    return { ...examined, violations: [...examined.violations, ...inferViolations(refused, examined)] };
  } finally {
    watch.stop();
  }
}

/** The scripts that the browser would not have; none where every element is drawn. */
async function listRefused({ scripts, elements }: PageFacts): Promise<readonly ScriptTag[]> {
  if (elements.every(({ isDefined }) => isDefined)) return [];
  const refused = await Promise.all(scripts.map(isScriptRefused));
  return scripts.filter((_, index) => refused[index]);
}

/** A script that is there and in order, and that the browser still would not have, was refused by the page's policy. */
function inferViolations(refused: readonly ScriptTag[], page: ExaminedPage): readonly Violation[] {
  return refused
    .filter(({ address }) => page.files.get(address)?.answer === 'read')
    .filter(({ address }) => findFileFault({ role: 'script', address }, page) === null)
    .map(({ address }) => ({ directive: 'script-src', address }));
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
