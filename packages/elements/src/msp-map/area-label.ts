import { placeLabel } from './keep-label-on-map.js';
import type { MapArea } from './map-area.js';

/** Pixels between the pointer and what it shows. */
const GAP = 18;

/**
 * The name of the area under the pointer. It can be pointed at itself, stays until the pointer is elsewhere, and Escape takes it
 * away (WCAG 1.4.13). The chosen area has its name on the map, and the list of areas has all of them.
 */
export class AreaLabel {
  readonly #element = document.createElement('div');
  readonly #onArea: (id: string) => void;
  #areas: readonly MapArea[] = [];
  #shown: string | null = null;
  #listening: AbortController | null = null;

  /** @param onArea told which area is chosen by a click on its name */
  constructor(onArea: (id: string) => void) {
    this.#onArea = onArea;
    this.#element.className = 'area-label';
    this.#element.setAttribute('part', 'area-label');
    this.#element.setAttribute('aria-hidden', 'true');
    this.#element.hidden = true;
  }

  /** Names these areas from now on. */
  setAreas(areas: readonly MapArea[]): void {
    this.#areas = areas;
  }

  /** Follows the pointer on a map. */
  attach(container: HTMLElement): void {
    this.detach();
    const { signal } = (this.#listening = new AbortController());
    container.append(this.#element);
    container.addEventListener('pointerover', (event) => this.#follow(event, container), { signal });
    container.addEventListener('pointerleave', () => this.hide(), { signal });
    container.addEventListener('pointerdown', ({ target }) => !this.#holds(target) && this.hide(), { signal });
    this.#element.addEventListener('click', () => this.#shown !== null && this.#onArea(this.#shown), { signal });
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && this.hide();
    container.ownerDocument.addEventListener('keydown', onKey, { signal });
  }

  detach(): void {
    this.#listening?.abort();
    this.hide();
    this.#element.remove();
  }

  /** Names the area in the middle of a map; null for none. */
  showInMiddle(area: MapArea | null, container: HTMLElement): void {
    const { left, top, width, height } = container.getBoundingClientRect();
    if (area) this.#show(area, left + width / 2, top + height / 2, container);
    else this.hide();
  }

  hide(): void {
    this.#shown = null;
    this.#element.hidden = true;
  }

  #follow({ target, pointerType, clientX, clientY, buttons }: PointerEvent, container: HTMLElement): void {
    if (this.#holds(target)) return;
    const id = target instanceof SVGElement ? target.dataset['id'] : undefined;
    const area = this.#areas.find(({ outline, coverage }) => String(outline.id) === id && coverage !== 'outside');
    // A finger chooses at once, and a mouse that drags is not asking.
    if (!area || pointerType === 'touch' || buttons !== 0) this.hide();
    else if (id !== this.#shown) this.#show(area, clientX, clientY, container);
  }

  #show({ outline, name, words }: MapArea, clientX: number, clientY: number, container: HTMLElement): void {
    this.#shown = String(outline.id);
    const title = document.createElement('strong');
    title.textContent = name;
    const text = document.createElement('span');
    text.textContent = words;
    this.#element.replaceChildren(title, ' ', text);
    this.#element.hidden = false;
    const { width, height } = this.#element.getBoundingClientRect();
    const edge = container.getBoundingClientRect();
    const tops = [clientY + GAP, clientY - GAP - height] as const;
    const { left, top } = placeLabel({ left: clientX, width, height }, tops, container);
    this.#element.classList.toggle('above', top < clientY);
    this.#element.style.left = `${left - edge.left}px`;
    this.#element.style.top = `${top - edge.top}px`;
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#element.contains(target);
  }
}
