import type { ScriptTag } from '@msp-widgets/feed/doctor/page-facts.js';

/** Milliseconds until a browser that says nothing counts as one that does not know what it was asked. */
const PATIENCE = 2_000;

/**
 * Has the browser fetch a script as if it were to run, without running it: so it asks the page's policy once more, and says when that
 * refuses. Chromium tells which directive it was by an event of its own; others only that it did not work.
 * @returns whether the browser would not have it
 */
export async function isScriptRefused({ address }: ScriptTag): Promise<boolean> {
  // What is no address is never asked for.
  if (!URL.canParse(address)) return false;
  const tag = [...document.scripts].find(({ src }) => src === address);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  // Browsers keep what became of an address before, whatever the reason was; a policy does not look at the query.
  const fresh = new URL(address);
  fresh.searchParams.set('msp-doctor', '');
  link.href = fresh.href;
  link.nonce = tag?.nonce ?? '';
  link.crossOrigin = tag?.crossOrigin ?? null;
  const answered = new Promise<boolean>((resolve) => {
    link.addEventListener('load', () => resolve(false), { once: true });
    link.addEventListener('error', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), PATIENCE);
  });
  document.head.append(link);
  const isRefused = await answered;
  link.remove();
  return isRefused;
}
