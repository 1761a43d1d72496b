import { html, nothing, type TemplateResult } from 'lit';
import { sharedMessages, type Language } from '../shared/messages.js';
import { mapContentMessages } from './map-content-messages.js';
import type { MapScene } from './map-scene.js';
import type { MapStage } from './map-stage.js';
import { renderControls } from './render-controls.js';

export interface MapFrameView {
  readonly stage: MapStage;
  readonly scene: MapScene;
  readonly language: Language;
  /** Whether the engine waits to be asked for. */
  readonly waits: boolean;
  /** Whom a background map is from. */
  readonly source: TemplateResult | typeof nothing;
}

/** The map with its buttons: on it, or below it where they would cover too much. What is in the map itself is drawn by the stage. */
export function renderFrame({ stage, scene, language, waits, source }: MapFrameView): TemplateResult {
  const messages = mapContentMessages[language];
  const { engine } = stage;
  return html`<div class="frame" part="frame">
    <div
      class="map"
      part="map"
      role="group"
      data-refuge
      aria-label=${messages.map}
      aria-describedby=${engine.value === null ? nothing : 'map-hint'}
    ></div>
    <span id="map-hint" hidden>${messages.mapHint}</span>
    <p class="touch-hint" part="touch-hint" aria-hidden="true">${messages.touchHint}</p>
    <div class="map-bar" part="map-bar">
      ${
        waits && engine.value === null && !engine.failed
          ? html`<button class="button load" part="button load" type="button" @click=${() => engine.want()}>
              ${messages.load}
            </button>`
          : nothing
      }
      ${scene.closeUp === null ? nothing : renderCloseUp(stage, scene, language)}
      ${engine.value === null ? nothing : renderControls(language, () => stage.view)} ${source}
    </div>
    <p class="view-status visually-hidden" role="status"></p>
  </div>`;
}

/** A place too small to hit on the map of the whole country. Without the engine the same button leads back. */
function renderCloseUp(stage: MapStage, { closeUp, home }: MapScene, language: Language): TemplateResult {
  const messages = mapContentMessages[language];
  const back = stage.isClose && stage.view === null;
  return html`<button
    class="control close-up"
    part="control close-up"
    type="button"
    aria-label=${back ? messages.home : messages.showLondon}
    @click=${() => stage.show(back ? null : closeUp, home)}
  >
    ${back ? messages.wholeMap : messages.london}
  </button>`;
}

/** Says that the map stays a picture for now, and offers to try again. */
export function renderEngineFailure({ engine }: MapStage, language: Language): TemplateResult {
  return html`<div class="notice stack" part="error" role="status">
    <p part="message">${mapContentMessages[language].engineFailed}</p>
    <p>
      <button class="button" part="button retry" type="button" @click=${() => engine.retry()}>
        ${sharedMessages[language].retry}
      </button>
    </p>
  </div>`;
}
