import { css } from 'lit';

/** A background map under the areas. */
export const mapTilesStyles = css`
  /*
   * Fades into the colour of the sea, which is dark where the page is: so far that the ink is told apart from whatever is
   * on it, by 3 to 1.
   */
  .leaflet-tile-pane {
    opacity: 0.48;
  }
  /* Between two whole zooms squares are enlarged, and a line of what is behind them would show where two meet. */
  .leaflet-container img.leaflet-tile {
    width: 257px !important;
    height: 257px !important;
    mix-blend-mode: normal;
  }
  .map[data-tiles] {
    --_msp-map-outline: var(--_msp-ink);
    --_msp-map-chosen-edge: var(--_msp-ink);
    --_msp-map-mark: var(--_msp-ink);
  }
  /* Once there is something to see through to. */
  .map[data-tiles] .outline,
  .map[data-tiles] .council {
    fill-opacity: 0.6;
  }
  .map[data-tiles] .outline:not(.chosen) {
    stroke-width: 1.5;
  }
  .map[data-tiles] .land {
    fill-opacity: 0;
  }
  .tile-source {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    z-index: 900;
    max-inline-size: calc(100% - 230px);
    padding: 2px 8px;
    border-start-start-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    color: var(--_msp-ink);
    font-size: 0.75em;
  }
  @container (inline-size < 480px) {
    .tile-source {
      position: static;
      flex-basis: 100%;
      max-inline-size: none;
      padding: 0;
    }
  }
  @media print, (forced-colors: active) {
    .leaflet-tile-pane,
    .tile-source {
      display: none;
    }
    .map[data-tiles] :is(.outline, .council, .land) {
      fill-opacity: 1;
    }
  }
`;
