/**
 * `dist/msp-frame.js`, for a page that shows us in frames: gives each the height of what is in it. It listens to frames from the server that it
 * comes from itself, and changes nothing but their height.
 */
import { ASK, HEIGHT, type HeightMessage } from './frame-messages.js';

/** CSS pixels: a frame cannot disappear, nor push the rest of the page out of reach. */
const LEAST = 100;
const MOST = 20_000;

const { origin } = new URL(import.meta.url);
const listFrames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
  if (data?.type !== HEIGHT || typeof data.height !== 'number') return;
  const height = Math.min(Math.max(data.height, LEAST), MOST);
  // A sandboxed frame has no origin to go by; which window it is cannot be feigned.
  const frame = listFrames().find(({ contentWindow }) => contentWindow === source);
  if (frame && height) frame.style.height = `${height}px`;
});

for (const { contentWindow } of listFrames()) contentWindow?.postMessage(ASK, '*');

function isOurs({ src }: HTMLIFrameElement): boolean {
  try {
    return new URL(src).origin === origin;
  } catch {
    return false;
  }
}
