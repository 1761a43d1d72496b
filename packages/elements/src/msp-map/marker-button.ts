/** One button on the map, for a point or for several. */
export interface MarkerLook {
  /** Of the point; null for several. */
  readonly id: string | null;
  readonly count: number;
  /** Accessible name, shown on hover and focus. */
  readonly label: string;
  /** Drawn as a shape of its own, so that levels differ by more than size. */
  readonly level: string;
}

export function createMarker(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'marker';
  button.tabIndex = -1;
  button.append(createSpan('marker-shape'));
  return button;
}

/** Makes a button that of a point or of several, whatever it was before. */
export function fillMarker(button: HTMLButtonElement, { id, count, label, level }: MarkerLook): void {
  const cluster = id === null;
  const [shape, shown] = button.children;
  button.setAttribute('part', cluster ? 'marker cluster' : 'marker');
  button.setAttribute('aria-label', label);
  if (shown) shown.textContent = label;
  if (cluster) {
    const text = shortenCount(count);
    button.className = 'marker cluster';
    // Drawn by the stylesheet: as text it would be read out before the name that says the same.
    shape?.setAttribute('data-count', text);
    button.dataset['digits'] = String(text.length);
    delete button.dataset['id'];
    delete button.dataset['level'];
    button.removeAttribute('aria-pressed');
  } else {
    button.className = 'marker';
    button.dataset['id'] = id;
    button.dataset['level'] = level;
    shape?.removeAttribute('data-count');
    delete button.dataset['digits'];
    button.setAttribute('aria-pressed', 'false');
  }
}

/** Gives a button the label that is shown on hover and focus. Few ever are: labels are made when they are wanted. */
export function showLabel(button: HTMLButtonElement | null): void {
  if (!button || button.childElementCount > 1) return;
  const label = createSpan('marker-label');
  // What is not shown gives no name: that is in `aria-label`.
  label.textContent = button.getAttribute('aria-label');
  button.append(label);
}

/** "12", "1.2k", "100k": what fits into a small circle. The accessible name has all of it. */
function shortenCount(count: number): string {
  if (count < 1000) return String(count);
  return `${count < 10_000 ? Math.floor(count / 100) / 10 : Math.floor(count / 1000)}k`;
}

function createSpan(className: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.setAttribute('part', className);
  return span;
}
