import { listAnswerable } from '@msp-widgets/feed/areas/answerable.js';
import type { AreaGroup } from '@msp-widgets/feed/areas/area-register.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { MspSelectEvent } from '../shared/events.js';
import { Remembered } from '../shared/remembered.js';
import type { MapHost } from './map-host.js';
import type { MarkerGroup } from './render-group.js';

/**
 * What a person has chosen, on the map or in its panel: a partnership, which the host knows as its `selected`, several
 * partnerships at one place, or an area. A choice moves focus to the panel, and its end leads back to where it was made.
 */
export class MapChoice {
  readonly #host: MapHost;
  readonly #focusMarker: (id: string) => boolean;
  readonly #focusMap: () => boolean;
  readonly #area = new Remembered<AreaGroup | null>();
  #areaCode: string | null = null;
  /** Whether it was chosen on the map, and not from the panel's list. */
  #isAreaFromMap = false;
  #group: MarkerGroup | null = null;
  /** Brings focus back to where the choice was made. False when that is no longer there. */
  #returnTo = (): boolean => false;

  /**
   * @param focusMarker moves focus to the marker of a partnership; false when there is none
   * @param focusMap moves focus to the map, and says which area was left; false where the map takes none
   */
  constructor(host: MapHost, focusMarker: (id: string) => boolean, focusMap: () => boolean) {
    this.#host = host;
    this.#focusMarker = focusMarker;
    this.#focusMap = focusMap;
  }

  /** What a page can answer of the chosen area; null also where the page has come to speak of other areas since. */
  findArea({ areas: { register }, scope }: { readonly areas: Areas; readonly scope: string | null }): AreaGroup | null {
    const code = this.#areaCode;
    return this.#area.get([code, register, scope], () => {
      const area = code === null ? undefined : register.findArea(code);
      const [first, ...others] = area ? listAnswerable(area, parseScope(scope), register) : [];
      return first ? [first, ...others] : null;
    });
  }

  /**
   * Partnerships at one place of the map, to choose from; null also when none of them is there any longer.
   * @param list those of them that have a marker now
   */
  findGroup(list: (ids: readonly string[]) => readonly Partnership[]): MarkerGroup | null {
    const group = this.#group;
    if (!group) return null;
    const partnerships = list(group.partnerships.map(({ id }) => id));
    const gone = group.partnerships.length - partnerships.length;
    return partnerships.length === 0 ? null : { partnerships, count: group.count - gone };
  }

  /** @param fromMap whether its marker was pressed, and not its name in the panel */
  async choosePartnership(partnership: Partnership, fromMap: boolean): Promise<void> {
    if (!(await this.#select(partnership))) return;
    const { id } = partnership;
    this.#returnTo = () => (fromMap ? this.#focusMarker(id) : this.#focusOn(`.panel [data-id="${id}"]`));
    this.#focusPanel();
  }

  /** Shows partnerships at one place of the map. */
  async chooseGroup(group: MarkerGroup): Promise<void> {
    if (!this.#deselect()) return;
    this.#group = group;
    await this.#update();
    this.#focusPanel();
  }

  /** Shows who works in an area; null for none. @param fromMap not where it was chosen from the panel's list, which keeps focus */
  async chooseArea(code: string | null, fromMap: boolean): Promise<void> {
    if (!this.#deselect()) return;
    this.#group = null;
    this.#areaCode = code;
    this.#isAreaFromMap = fromMap;
    await this.#update();
    if (fromMap) this.#focusPanel();
  }

  /** Ends the choice of a partnership. */
  async #closePartnership(): Promise<void> {
    if ((await this.#select(null)) && !this.#returnTo()) this.#focusPanel();
  }

  /** Ends the choice of partnerships at one place. */
  async #closeGroup(): Promise<void> {
    const [first] = this.#group?.partnerships ?? [];
    this.#group = null;
    await this.#update();
    if (!first || !this.#focusMarker(first.id)) this.#focusPanel();
  }

  /** Ends what was chosen last: an area stays behind a partnership that was chosen in it. @param shown the partnership that is shown */
  closeLast(shown: Partnership | null): void {
    if (shown) void this.#closePartnership();
    else if (this.#group) void this.#closeGroup();
    else if (this.#areaCode !== null) void this.#closeArea();
  }

  /** The list of areas always has a place for focus; the map has none without its engine. */
  async #closeArea(): Promise<void> {
    const fromMap = this.#isAreaFromMap;
    await this.chooseArea(null, false);
    if (fromMap && this.#focusMap()) return;
    this.#focusOn('.area-choice select');
  }

  /** @returns whether the page has let it happen */
  async #select(partnership: Partnership | null): Promise<boolean> {
    if (!this.#host.dispatchEvent(new MspSelectEvent(partnership))) return false;
    this.#host.selected = partnership?.id ?? null;
    await this.#host.updateComplete;
    return true;
  }

  /** Makes room for another choice, if the page lets it happen. */
  #deselect(): boolean {
    if (this.#host.selected !== null && !this.#host.dispatchEvent(new MspSelectEvent(null))) return false;
    this.#host.selected = null;
    return true;
  }

  #update(): Promise<boolean> {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  #focusPanel(): void {
    this.#focusOn('.panel');
  }

  #focusOn(selector: string): boolean {
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    return target !== null;
  }
}
