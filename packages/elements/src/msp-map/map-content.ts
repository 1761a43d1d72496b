/** What a map holds: the part of `<msp-map>` that is fetched beside the feed. The engine that moves it is a part of its own. */
import type { MapContentView } from './map-content-view.js';
import { html, nothing, type TemplateResult } from 'lit';
import { countLevels } from '@msp-widgets/feed/areas/layers.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import type { Level, Partnership } from '@msp-widgets/feed/partnership.js';
import { followPointing } from '../shared/follow-pointing.js';
import { MspPointEvent } from '../shared/events.js';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.js';
import { CouncilsPart } from './councils-part.js';
import { MapChoice } from './map-choice.js';
import type { MapHost } from './map-host.js';
import { SceneBuilder, type MapScene } from './map-scene.js';
import { mapShapesStyles } from './map-shapes.styles.js';
import { MapSpeech } from './map-speech.js';
import { MapStage } from './map-stage.js';
import { mapControlsStyles } from './map-controls.styles.js';
import { mapBelowStyles } from './map-below.styles.js';
import { mapStyles } from './map.styles.js';
import { markLimits } from './render-controls.js';
import { renderEngineFailure, renderFrame } from './render-frame.js';
import { renderLegend } from './render-legend.js';
import { renderPanel } from './render-panel.js';
import { renderSkip } from './render-skip.js';
import { TilesPart } from './tiles-part.js';
import { WordsPart } from './words-part.js';

export const mapContentStyles = [visuallyHiddenStyles, mapStyles, mapShapesStyles, mapControlsStyles, mapBelowStyles];

/** Draws what `<msp-map>` shows once feed and areas are there, and answers to what a person does with it. */
export class MapContent {
  readonly #host: MapHost;
  readonly #stage: MapStage;
  readonly #choice: MapChoice;
  readonly #scenes = new SceneBuilder();
  readonly #speech: MapSpeech;
  readonly #councils: CouncilsPart;
  readonly #words: WordsPart;
  readonly #tiles: TilesPart;
  #view: MapContentView | null = null;
  #marked: readonly Partnership[] = [];
  #listed: readonly Partnership[] = [];
  #counts: ReadonlyMap<Level, number> = new Map();
  #chosen: Partnership | null = null;
  #hidden: ReadonlySet<Level> = new Set();
  #scene: MapScene | null = null;

  constructor(host: MapHost) {
    this.#host = host;
    this.#stage = new MapStage(
      host,
      {
        onMarker: this.#onMarkerChoose,
        onArea: (code) => void this.#choice.chooseArea(code, true),
        onGroup: (ids, count) => void this.#choice.chooseGroup({ partnerships: this.#listMarked(ids), count }),
        onMiddle: this.#onMiddle,
        onDetail: () => this.#councils.want(),
        onMove: () => {
          this.#words.follow();
          markLimits(host.renderRoot, this.#stage.view);
        },
        onLimit: (limit) => this.#speech.tellLimit(limit),
        onView: (count, middle) => this.#speech.tellView(count, middle),
      },
      () => host.requestUpdate(),
      () => {
        host.requestUpdate();
        host.performUpdate();
      },
    );
    this.#speech = new MapSpeech(() => host.renderRoot.querySelector('.view-status'), this.#stage, this.#scenes);
    this.#tiles = new TilesPart(host.renderRoot, () => host.requestUpdate());
    this.#councils = new CouncilsPart(() => host.requestUpdate());
    this.#words = new WordsPart(() => host.requestUpdate());
    this.#choice = new MapChoice(
      host,
      (id) => this.#stage.view?.focusMarker(id) ?? false,
      () => this.#returnToMap(),
    );
    // Here and not in the engine, whose chunk must need nothing of this one: either may have to be fetched again by another address.
    const findId = (node: Element) => node.closest<HTMLElement>('.marker')?.dataset['id'] ?? null;
    followPointing(host.renderRoot, findId, (id) => host.dispatchEvent(new MspPointEvent(this.#findMarked(id))));
  }

  render(view: MapContentView): TemplateResult {
    this.#stage.expectDrawing(view.load === 'press');
    const { open, partnerships } = view;
    const { reader } = view.languages;
    if (open !== this.#view?.open) this.#markOpen(open);
    this.#view = view;
    this.#speech.view = view;
    const councils = this.#councils.find(view);
    const { selected } = this.#host;
    const area = this.#choice.findArea(view);
    this.#chosen = selected === null ? null : (partnerships.find(({ id }) => id === selected) ?? null);
    this.#scene = this.#scenes.build({
      ...view,
      marked: this.#marked,
      chosen: this.#chosen,
      area,
      hidden: this.#hidden,
      councils,
    });
    return html`${renderSkip('skip', reader)}
      <div class="layout" part="layout">
        ${renderFrame({
          stage: this.#stage,
          scene: this.#scene,
          language: reader,
          waits: view.load === 'press',
          source: this.#tiles.renderSource(view, reader),
        })}
        ${renderPanel({
          ...view,
          scope: parseScope(view.scope),
          area,
          listed: this.#listed,
          chosen: this.#chosen,
          group: this.#choice.findGroup((ids) => this.#listMarked(ids)),
          onArea: (code) => {
            void this.#choice.chooseArea(code, false);
            // Focus stays in the list: what the panel shows then has to be said.
            this.#speech.tellAnswer((spoken) => this.#choice.findArea(spoken));
          },
          onChoose: (partnership) => void this.#choice.choosePartnership(partnership, false),
          onClose: () => this.#choice.closeLast(this.#chosen),
        })}
      </div>
      ${this.#stage.engine.failed ? renderEngineFailure(this.#stage, reader) : nothing}
      ${
        view.noTextMap
          ? nothing
          : this.#words.render({
              ...view,
              // Of the whole country nobody sees council lines, and on paper 200 more areas would fill 40 pages.
              scene: this.#stage.isDetailed ? this.#scene : { ...this.#scene, councils: [] },
              councils,
              shown: this.#stage.shown,
              printing: this.#stage.isOnPaper,
            })
      }
      ${renderLegend({ ...view, counts: this.#counts, hidden: this.#hidden, onLayer: this.#onLayer })}
      ${renderSkip('skip-back', reader)}`;
  }

  /** Tells the map what is to be on it. Called after each render. */
  draw(): void {
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.map');
    const scene = this.#scene;
    const view = this.#view;
    // Nothing has been drawn yet, and the place for it is being watched.
    if (!scene || !view) return;
    if (!container || !this.#host.isConnected) {
      this.stop();
      return;
    }
    this.#stage.draw(container, scene);
    // Not before what can be seen, and before anybody prints it.
    if (!view.noTextMap && this.#stage.isSettled) this.#words.want();
    markLimits(this.#host.renderRoot, this.#stage.view);
    // Not before there is something to lay them under.
    if (this.#stage.view) this.#tiles.draw(this.#stage.view, container, view);
  }

  /** Those whose level is switched on. */
  selectShown(open: readonly Partnership[]): readonly Partnership[] {
    if (this.#hidden.size === 0) return open;
    return open.filter(({ level }) => level === null || !this.#hidden.has(level));
  }

  /** Makes the marker of a partnership stand out; null for none. */
  pointAt(id: string | null): void {
    this.#stage.view?.pointAt(id);
  }

  /** Takes the map away. It comes back with the next `draw`. */
  stop(): void {
    this.#speech.stop();
    this.#councils.stop();
    this.#stage.stop();
  }

  /** What gets a marker: national groups have no place, and would be dots in the middle of nowhere. */
  #markOpen(open: readonly Partnership[]): void {
    const hasPlace = ({ labelPosition, level }: Partnership) => labelPosition !== null && level !== 'national';
    const shown = this.selectShown(open);
    this.#speech.forget();
    this.#counts = countLevels(open);
    this.#marked = shown.filter(hasPlace);
    this.#listed = shown.filter((partnership) => !hasPlace(partnership));
  }

  #findMarked(id: string | null): Partnership | null {
    return this.#marked.find((candidate) => candidate.id === id) ?? null;
  }

  #listMarked(ids: readonly string[]): readonly Partnership[] {
    const wanted = new Set(ids);
    return this.#marked.filter(({ id }) => wanted.has(id));
  }

  /** Back on the map, which is where it was before the area was chosen: often that is in its middle. */
  #returnToMap(): boolean {
    const { view } = this.#stage;
    view?.focus();
    this.#speech.tellMiddle();
    return view !== null;
  }

  readonly #onLayer = (level: Level, shown: boolean): void => {
    const hidden = new Set(this.#hidden);
    if (shown) hidden.delete(level);
    else hidden.add(level);
    this.#hidden = hidden;
    this.#markOpen(this.#view?.open ?? []);
    this.#host.requestUpdate();
  };

  readonly #onMiddle = (): void => {
    const area = this.#stage.middleArea;
    if (area) void this.#choice.chooseArea(String(area.outline.id), true);
    else this.#speech.tellNoArea();
  };

  readonly #onMarkerChoose = (id: string): void => {
    const partnership = this.#findMarked(id);
    if (partnership) void this.#choice.choosePartnership(partnership, true);
  };
}
