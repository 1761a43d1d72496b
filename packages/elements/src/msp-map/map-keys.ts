/** What keys do to the map. */
export interface MapKeyActions {
  /** One of Leaflet's keys moves the map. */
  readonly onMove: () => void;
  /** One of Leaflet's keys zooms the map, so far in or out. */
  readonly onZoom: (steps: number) => void;
  readonly onMiddle: () => void;
  readonly zoomBy: (steps: number) => void;
  readonly focusMap: () => void;
}

/**
 * Takes a key that was pressed on the map or on something in it. Leaflet hears arrows, plus and minus while the map itself has
 * focus; on a marker the map has none.
 */
export function handleMapKey(event: KeyboardEvent, map: Element, actions: MapKeyActions): void {
  const { key } = event;
  // Those are the browser's: with plus it enlarges the page.
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isOnMap = event.target === map;
  const steps = key === '+' || key === '=' ? 1 : key === '-' ? -1 : 0;
  if (steps !== 0) {
    if (isOnMap) actions.onZoom(steps);
    else actions.zoomBy(steps);
  } else if (!isOnMap) {
    if (key === 'Escape') actions.focusMap();
  } else if (key.startsWith('Arrow')) {
    actions.onMove();
  } else if (key === 'Enter' || key === ' ') {
    // A space would scroll the page.
    event.preventDefault();
    actions.onMiddle();
  }
}
