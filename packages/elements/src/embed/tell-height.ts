import { ASK, HEIGHT, type HeightMessage } from './frame-messages.js';

/** WordPress writes it behind the address of a page that it embeds, and sets the height of the frame that names it. */
const SECRET = /[#?&]secret=([a-z\d]{1,64})/i;

/** Tells the page around this one how high this one is: now, whenever that changes, and when it asks. A height is nothing to hide. */
export function tellHeight(): void {
  if (parent === window) return;
  const [, secret] = SECRET.exec(location.hash) ?? [];
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: HEIGHT, height } satisfies HeightMessage, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data === ASK) tell();
  });
}
