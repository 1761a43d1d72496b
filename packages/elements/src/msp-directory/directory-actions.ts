import type { FacetName } from '@msp-widgets/feed/facets.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import type { PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import type { SortOrder } from '@msp-widgets/feed/sort.js';
import { MspSelectEvent } from '../shared/events.js';
import type { DirectoryHost } from './directory-host.js';
import { FocusKeeper } from './focus-keeper.js';
import type { Inquiry } from './inquiry.js';
import type { PracticeList } from './practice-list.js';

/** What a person can do in a directory, and what follows from it. Each is given to a template, or to the piece that hears of it. */
export class DirectoryActions {
  /** Whether the filters are unfolded. */
  filtersOpen = false;
  /** True when a person has changed something whose outcome has not been told yet. */
  isUntold = false;
  readonly #host: DirectoryHost;
  readonly #inquiry: Inquiry;
  readonly #practices: PracticeList;
  readonly #focus: FocusKeeper;

  constructor(host: DirectoryHost, inquiry: Inquiry, practices: PracticeList) {
    this.#host = host;
    this.#inquiry = inquiry;
    this.#practices = practices;
    this.#focus = new FocusKeeper(host);
  }

  readonly type = (text: string): void => {
    this.#inquiry.type(text);
    this.#show();
  };

  /** Takes what was typed as the whole question. */
  readonly send = (): void => {
    this.#inquiry.send();
    this.#show();
  };

  /** Takes a suggestion. */
  readonly takePlace = (option: PlaceOption): void => {
    this.#inquiry.choosePlace(option);
    this.#show();
  };

  /** Takes one of several places that may be meant. */
  readonly takeCandidate = (option: PlaceOption): void => {
    this.takePlace(option);
    void this.#focus.moveToRows();
  };

  readonly toggleFilter = (name: FacetName, value: string): void => {
    this.#inquiry.toggleFilter(name, value);
    this.#show();
  };

  readonly removeChip = (name: FacetName, value: string): void => {
    this.toggleFilter(name, value);
    void this.#focus.moveToNextChip();
  };

  readonly clear = (): void => {
    this.#inquiry.clear();
    this.#show();
    this.#focus.moveToStart();
  };

  /** A link to one partnership goes before what the list was narrowed to. */
  readonly clearTheWay = (): void => {
    this.#practices.isOpen = false;
    this.#inquiry.clear();
    this.#show();
  };

  readonly order = (order: SortOrder): void => {
    this.#inquiry.order = order;
    this.#host.requestUpdate();
  };

  readonly toggleFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
    this.#host.requestUpdate();
  };

  readonly togglePractices = (): void => {
    this.#practices.toggle();
    if (this.#practices.isOpen) this.#inquiry.search.want();
    this.#host.requestUpdate();
  };

  /** Opens a partnership, or closes it when it is open. */
  readonly choose = (partnership: Partnership): void => {
    const chosen = partnership.id === this.#host.selected ? null : partnership;
    if (this.#host.dispatchEvent(new MspSelectEvent(chosen))) this.#host.selected = chosen?.id ?? null;
  };

  /** Leads from a practice to its partnership in the list. */
  readonly leaveForPartnership = (partnership: Partnership): void => {
    if (!this.#host.dispatchEvent(new MspSelectEvent(partnership))) return;
    this.#practices.toggle();
    this.#host.selected = partnership.id;
    void this.#focus.moveToRow(partnership.id);
  };

  /** Goes on reading where more of the list begins: its button has moved on, or gone. */
  readonly continueAt = (first: Partnership | undefined): void => {
    if (first) void this.#focus.moveToRow(first.id);
  };

  /** Shows the outcome of what a person has changed; it is told of once it is known. */
  #show(): void {
    this.isUntold = true;
    this.#host.requestUpdate();
  }
}
