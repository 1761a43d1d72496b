import type { LeafletMap } from './leaflet.js';

/** CSS pixels that a finger may tremble without meaning to move anything. */
const TREMBLE = 10;
/** Milliseconds for which the hint stays after the finger has stopped. */
const HINT_MS = 1500;

/**
 * Who gets a gesture, the page or the map. One finger scrolls the page, two move and pinch the map; the wheel scrolls the page
 * until the map has focus. The mouse drags.
 *
 * Somebody who tries with one finger gets a hint: the container has `data-hint` then, and `data-dragged` while the map is dragged.
 *
 * @returns ends it
 */
export function handleGestures(map: LeafletMap): () => void {
  const container = map.getContainer();
  const listening = new AbortController();
  let start: Touch | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    handle: (event: HTMLElementEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ) => container.addEventListener(type, handle, { ...options, signal: listening.signal });

  const showHint = () => {
    container.dataset['hint'] = '';
    clearTimeout(timer);
    timer = setTimeout(() => delete container.dataset['hint'], HINT_MS);
  };

  listen('focusin', () => map.scrollWheelZoom.enable());
  listen('focusout', () => map.scrollWheelZoom.disable());

  // Before Leaflet hears of it. A laptop may have both a mouse and a screen to touch.
  const setDragging = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') map.dragging.enable();
    else map.dragging.disable();
  };
  listen('pointerdown', setDragging, { capture: true });
  map.on('dragstart', () => (container.dataset['dragged'] = ''));
  map.on('dragend', () => delete container.dataset['dragged']);

  listen(
    'touchstart',
    (event) => {
      start = event.touches[0];
      // Otherwise the browser would scroll the page with two fingers as well.
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
    { passive: false },
  );
  listen(
    'touchmove',
    (event) => {
      const touch = event.touches[0];
      if (event.touches.length > 1) {
        if (event.cancelable) event.preventDefault();
      } else if (start && touch && Math.hypot(touch.clientX - start.clientX, touch.clientY - start.clientY) > TREMBLE) {
        showHint();
      }
    },
    { passive: false },
  );

  return () => {
    listening.abort();
    clearTimeout(timer);
  };
}
