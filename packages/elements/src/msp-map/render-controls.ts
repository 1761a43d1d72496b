import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../shared/messages.js';
import { mapContentMessages } from './map-content-messages.js';
import type { ZoomLimits } from './map-extent.js';
import type { MapView } from './map-view.js';

/** What the buttons do to the map. */
export type MapMoves = Pick<MapView<never>, 'zoomBy' | 'moveBy' | 'goHome'>;

/** Buttons that do what a drag, a pinch or a wheel does, one press at a time. */
export function renderControls(language: Language, findMoves: () => MapMoves | null): TemplateResult {
  const messages = mapContentMessages[language];
  const move = (label: string, icon: TemplateResult<2>, across: number, down: number) =>
    renderControl(label, icon, () => findMoves()?.moveBy(across, down));
  return html`<div class="controls" part="controls" role="group" aria-label=${messages.controls}>
    <div class="zoom-controls">
      ${renderControl(messages.zoomIn, svg`<path d="M10 4v12M4 10h12" />`, () => findMoves()?.zoomBy(1), 'closer')}
      ${renderControl(messages.zoomOut, svg`<path d="M4 10h12" />`, () => findMoves()?.zoomBy(-1), 'further')}
      ${renderControl(messages.home, svg`<path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />`, () => findMoves()?.goHome())}
    </div>
    <div class="move-controls">
      ${move(messages.moveLeft, svg`<path d="M12 5l-5 5 5 5" />`, -1, 0)}
      ${move(messages.moveUp, svg`<path d="M5 12l5-5 5 5" />`, 0, -1)}
      ${move(messages.moveDown, svg`<path d="M5 8l5 5 5-5" />`, 0, 1)}
      ${move(messages.moveRight, svg`<path d="M8 5l5 5-5 5" />`, 1, 0)}
    </div>
  </div>`;
}

/**
 * Shows which of the buttons lead no further. They keep focus, and say so when they are pressed.
 * @param root what holds them
 * @param view the moving map; null before it is there
 */
export function markLimits(root: ParentNode, view: { readonly limits: ZoomLimits } | null): void {
  if (!view) return;
  const { limits } = view;
  for (const limit of ['closer', 'further'] as const) {
    root.querySelector(`[data-limit=${limit}]`)?.setAttribute('aria-disabled', String(limits[limit]));
  }
}

/** @param limit of the map, at which it leads no further */
function renderControl(
  label: string,
  icon: TemplateResult<2>,
  onClick: () => void,
  limit?: keyof ZoomLimits,
): TemplateResult {
  return html`<button
    class="control"
    part="control"
    type="button"
    aria-label=${label}
    title=${label}
    data-limit=${limit ?? nothing}
    @click=${onClick}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">${icon}</svg>
  </button>`;
}
