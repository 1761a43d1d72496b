/** Pixels at the end of a map that its buttons take, and the width from which on they are on it. */
const BUTTONS = 64;
const LEAST_WIDTH = 470;

/** Moves the label of a marker to the side, or below its marker, so that all of it is on the map and none behind the buttons. */
export function keepLabelOnMap(marker: HTMLElement, map: HTMLElement): void {
  const label = marker.querySelector<HTMLElement>('.marker-label');
  if (!label) return;
  label.style.translate = '';
  const edge = map.getBoundingClientRect();
  const { left, right, top, height } = label.getBoundingClientRect();
  const end = edge.right - (edge.width > LEAST_WIDTH ? BUTTONS : 0);
  const across = Math.max(edge.left - left, Math.min(0, end - right));
  const down = top < edge.top ? height + marker.offsetHeight : 0;
  label.style.translate = `${across}px ${down}px`;
}
