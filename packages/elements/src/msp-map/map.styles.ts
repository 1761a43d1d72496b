import { css } from 'lit';

export const mapStyles = css`
  .map-element {
    --_msp-map-height: var(--msp-map-height, clamp(320px, 70vh, 640px));
    --_msp-map-sea: var(--msp-map-sea, #e3edf2);
    --_msp-map-land: var(--msp-map-land, #eeece5);
    --_msp-map-outline: var(--msp-map-outline, #46605f);
    --_msp-map-covered: var(--msp-map-covered, #a9d2cc);
    --_msp-map-overlap: var(--msp-map-overlap, #7fbab2);
    --_msp-map-national: var(--msp-map-national, #d6e6df);
    --_msp-map-mark: var(--msp-map-mark, #938c77);
    --_msp-map-none: var(--msp-map-none, #fdfcf8);
    --_msp-map-chosen: var(--msp-map-chosen, #f3b54a);
    --_msp-map-chosen-edge: var(--msp-map-chosen-edge, #7a4300);
    --_msp-marker: var(--msp-marker, #0a4d58);
    --_msp-marker-edge: var(--msp-marker-edge, #fff);
    --_msp-marker-size: var(--msp-marker-size, 16px);
  }
  @supports (color: light-dark(#fff, #000)) {
    .map-element {
      --_msp-map-sea: var(--msp-map-sea, light-dark(#e3edf2, #10181d));
      --_msp-map-land: var(--msp-map-land, light-dark(#eeece5, #232a2e));
      --_msp-map-outline: var(--msp-map-outline, light-dark(#46605f, #a9c4c4));
      --_msp-map-covered: var(--msp-map-covered, light-dark(#a9d2cc, #245a5b));
      --_msp-map-overlap: var(--msp-map-overlap, light-dark(#7fbab2, #2b706f));
      --_msp-map-national: var(--msp-map-national, light-dark(#d6e6df, #25403f));
      --_msp-map-mark: var(--msp-map-mark, light-dark(#938c77, #78858f));
      --_msp-map-none: var(--msp-map-none, light-dark(#fdfcf8, #2c3439));
      --_msp-map-chosen: var(--msp-map-chosen, light-dark(#f3b54a, #8f5609));
      --_msp-map-chosen-edge: var(--msp-map-chosen-edge, light-dark(#7a4300, #ffd68a));
      --_msp-marker: var(--msp-marker, light-dark(#0a4d58, #bff0f5));
      --_msp-marker-edge: var(--msp-marker-edge, light-dark(#fff, #0c1417));
    }
  }
  /* The reader's own colours, of which there may be few: areas differ by how much ink is in them, and by pattern. */
  @media screen and (forced-colors: active) {
    .map-element {
      --_msp-ink: CanvasText;
      --_msp-surface: Canvas;
      --_msp-muted: CanvasText;
      --_msp-map-land: color-mix(in srgb, Canvas 90%, CanvasText);
      --_msp-map-outline: CanvasText;
      --_msp-map-covered: color-mix(in srgb, Canvas 75%, CanvasText);
      --_msp-map-overlap: color-mix(in srgb, Canvas 55%, CanvasText);
      --_msp-map-national: Canvas;
      --_msp-map-mark: CanvasText;
      --_msp-map-none: Canvas;
      --_msp-map-chosen: Highlight;
      --_msp-map-chosen-edge: CanvasText;
      --_msp-marker: CanvasText;
      --_msp-marker-edge: Canvas;
    }
  }
  @media (prefers-contrast: more) {
    .map-element {
      --_msp-map-outline: var(--_msp-ink);
      --_msp-map-mark: var(--_msp-ink);
    }
  }
  .map-element {
    container-type: inline-size;
  }
  .skip {
    justify-self: start;
    scroll-margin: 10px;
  }
  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    min-block-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_msp-line);
    border-radius: var(--_msp-radius);
    overflow: clip;
  }
  .frame {
    position: relative;
    background: var(--_msp-map-sea);
    /* Leaflet's panes have z-indexes up to 700 of their own. */
    isolation: isolate;
  }
  /* Leaflet's stylesheet comes later, and would have its own way with these. */
  .frame > .map {
    position: relative;
    block-size: var(--_msp-map-height);
    overflow: hidden;
    background: none;
    font: inherit;
    /* Two fingers are the map's: map-gestures.ts. Leaflet would take one as well. */
    touch-action: pan-x pan-y !important;
    user-select: none;
  }
  .map:focus-visible {
    outline-offset: -3px;
  }
  .map-bar {
    display: contents;
  }
  .load {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
  }
  .panel {
    padding: var(--_msp-space);
    border-block-start: 1px solid var(--_msp-line);
    background: var(--_msp-surface);
    overflow: auto;
  }
  .panel:focus-visible {
    outline-offset: -3px;
  }
  .panel-head {
    display: flex;
    justify-content: end;
    margin-block-end: 8px;
  }
  .area-choice {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }
  .area-choice select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 10px;
    border: 2px solid var(--_msp-field-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-field);
    color: var(--_msp-field-ink);
    font: inherit;
    font-weight: 400;
  }
  .panel-area {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .panel-area .muted {
    font-size: 0.8em;
    font-weight: 400;
  }
  .reason {
    display: block;
    color: var(--_msp-muted);
    font-size: var(--_msp-small-size);
    font-weight: 400;
  }
  .panel-result {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 10px;
    border: 0;
    border-block-end: 1px solid var(--_msp-line);
    background: none;
    color: var(--_msp-link);
    font-weight: 600;
    text-align: start;
  }
  @media (forced-colors: active) {
    .panel-result {
      color: LinkText;
    }
  }
  .panel-result:hover {
    background: var(--_msp-accent-soft);
  }
  @container (inline-size > 47.5em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) minmax(18.75em, 38%);
    }
    .panel {
      max-block-size: var(--_msp-map-height);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_msp-line);
    }
  }
`;
