import { css } from 'lit';

export const mapStyles = css`
  .map-element {
    --_msp-map-sea: var(--msp-map-sea, #e3edf2);
    --_msp-map-land: var(--msp-map-land, #eeece5);
    --_msp-map-outline: var(--msp-map-outline, #55706f);
    --_msp-map-covered: var(--msp-map-covered, #a9d2cc);
    --_msp-map-national: var(--msp-map-national, #d6e6df);
    --_msp-map-none: var(--msp-map-none, #fdfcf8);
    --_msp-map-chosen: var(--msp-map-chosen, #f3b54a);
    --_msp-map-chosen-edge: var(--msp-map-chosen-edge, #7a4300);
    --_msp-marker: var(--msp-marker, #0a4d58);
    --_msp-marker-edge: var(--msp-marker-edge, #fff);
  }
  @supports (color: light-dark(#fff, #000)) {
    .map-element {
      --_msp-map-sea: var(--msp-map-sea, light-dark(#e3edf2, #10181d));
      --_msp-map-land: var(--msp-map-land, light-dark(#eeece5, #232a2e));
      --_msp-map-outline: var(--msp-map-outline, light-dark(#55706f, #86a3a3));
      --_msp-map-covered: var(--msp-map-covered, light-dark(#a9d2cc, #245a5b));
      --_msp-map-national: var(--msp-map-national, light-dark(#d6e6df, #25403f));
      --_msp-map-none: var(--msp-map-none, light-dark(#fdfcf8, #2c3439));
      --_msp-map-chosen: var(--msp-map-chosen, light-dark(#f3b54a, #a8690c));
      --_msp-map-chosen-edge: var(--msp-map-chosen-edge, light-dark(#7a4300, #ffd68a));
      --_msp-marker: var(--msp-marker, light-dark(#0a4d58, #bff0f5));
      --_msp-marker-edge: var(--msp-marker-edge, light-dark(#fff, #0c1417));
    }
  }
  .map-element {
    container-type: inline-size;
  }
  .skip {
    justify-self: start;
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
    block-size: var(--msp-map-height, clamp(320px, 70vh, 640px));
    background: var(--_msp-map-sea);
    /* Leaflet's panes have z-indexes up to 700 of their own. */
    isolation: isolate;
  }
  /* Leaflet's own rules come later, with the engine. */
  .frame > .map {
    block-size: 100%;
    background: none;
    font: inherit;
    /* Two fingers are the map's: map-gestures.ts. Leaflet would take one as well. */
    touch-action: pan-x pan-y !important;
    user-select: none;
  }
  .map:focus-visible {
    outline-offset: -3px;
  }
  .land {
    fill: var(--_msp-map-land);
    fill-opacity: 1;
    stroke: none;
  }
  .outline {
    fill: var(--_msp-map-none);
    fill-opacity: 1;
    stroke: var(--_msp-map-outline);
    stroke-width: 1;
    stroke-opacity: 1;
    vector-effect: non-scaling-stroke;
  }
  .outline:not([data-coverage='outside']) {
    cursor: pointer;
    pointer-events: visiblePainted;
  }
  .outline:not([data-coverage='outside']):hover {
    stroke-width: 2.5;
  }
  .outline[data-coverage='outside'] {
    fill: var(--_msp-map-land);
    stroke-opacity: 0.35;
  }
  .outline[data-coverage='none'] {
    stroke-dasharray: 3 3;
  }
  .outline[data-coverage='national'] {
    fill: var(--_msp-map-national);
  }
  .outline[data-coverage='partnership'] {
    fill: var(--_msp-map-covered);
  }
  .outline.chosen {
    fill: var(--_msp-map-chosen);
    stroke: var(--_msp-map-chosen-edge);
    stroke-width: 2.5;
    stroke-dasharray: none;
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
    border: 2px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .panel-area {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .panel-area .muted {
    font-size: 0.8em;
    font-weight: 400;
  }
  .reason {
    display: block;
    color: var(--_msp-muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .panel-title {
    font-weight: 700;
  }
  .panel-result {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 10px;
    border: 0;
    border-block-end: 1px solid var(--_msp-line);
    background: none;
    color: var(--_msp-accent);
    font-weight: 600;
    text-align: start;
  }
  .panel-result:hover {
    background: var(--_msp-accent-soft);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    font-size: 0.875em;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .swatch {
    flex: none;
    inline-size: 22px;
    block-size: 14px;
    border: 1px solid var(--_msp-map-outline);
    background: var(--_msp-map-none);
    forced-color-adjust: none;
  }
  .swatch[data-coverage='none'] {
    border-style: dashed;
  }
  .swatch[data-coverage='national'] {
    background: var(--_msp-map-national);
  }
  .swatch[data-coverage='partnership'] {
    background: var(--_msp-map-covered);
  }
  .attribution {
    color: var(--_msp-muted);
    font-size: 0.75em;
  }
  @container (inline-size > 760px) {
    .layout {
      grid-template-columns: minmax(0, 1fr) minmax(300px, 38%);
    }
    .panel {
      max-block-size: var(--msp-map-height, clamp(320px, 70vh, 640px));
      border-block-start: 0;
      border-inline-start: 1px solid var(--_msp-line);
    }
  }
  @media print {
    .controls,
    .panel-head {
      display: none;
    }
  }
`;
