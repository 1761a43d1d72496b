import { css } from 'lit';

/** What is on the map once the engine draws it: markers with their labels, and the buttons that move it. */
export const mapViewStyles = css`
  /* While the map is enlarged its buttons stand where they no longer belong. */
  .leaflet-zoom-anim .markers {
    opacity: 0;
  }
  /* In front of everything, so that nobody looks through all of it for what is under a pointer that drags. */
  .map[data-dragged]::after {
    position: absolute;
    inset: 0;
    z-index: 1000;
    content: '';
    pointer-events: auto;
  }
  .marker {
    position: absolute;
    /* Sizes do not depend on what is inside: many of these are laid out anew with each zoom. */
    contain: size;
    display: block;
    inline-size: 28px;
    block-size: 28px;
    margin: -14px 0 0 -14px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    pointer-events: auto;
  }
  .marker.cluster {
    inline-size: 44px;
    block-size: 44px;
    margin: -22px 0 0 -22px;
  }
  .marker-shape {
    position: absolute;
    inset: 0;
    box-sizing: content-box;
    inline-size: var(--_msp-marker-size);
    block-size: var(--_msp-marker-size);
    margin: auto;
    border: 2px solid var(--_msp-marker-edge);
    border-radius: 50%;
    background: var(--_msp-marker);
    forced-color-adjust: none;
  }
  .marker[data-level='local'] .marker-shape {
    inline-size: calc(var(--_msp-marker-size) * 0.75);
    block-size: calc(var(--_msp-marker-size) * 0.75);
  }
  .marker[data-level='regional'] .marker-shape {
    inline-size: calc(var(--_msp-marker-size) * 1.125);
    block-size: calc(var(--_msp-marker-size) * 1.125);
    border-radius: 4px;
    transform: rotate(45deg);
  }
  .cluster .marker-shape {
    inline-size: 30px;
    block-size: 30px;
    border-color: var(--msp-cluster-ink, var(--_msp-marker-edge));
    border-radius: 17px;
    background: var(--msp-cluster, var(--_msp-marker));
    color: var(--msp-cluster-ink, var(--_msp-marker-edge));
    font-size: 14px;
    font-weight: 700;
    line-height: 30px;
    text-align: center;
    white-space: nowrap;
  }
  .cluster > .marker-shape::before {
    content: attr(data-count);
  }
  .cluster[data-digits='3'] .marker-shape {
    inline-size: 36px;
  }
  .cluster[data-digits='4'] .marker-shape {
    inline-size: 44px;
  }
  .marker[aria-pressed='true'] {
    z-index: 1000;
  }
  .marker[aria-pressed='true'] .marker-shape {
    background: var(--_msp-map-chosen-edge);
    outline: 3px solid var(--_msp-map-chosen);
  }
  .marker[data-pointed] {
    z-index: 1500;
  }
  .marker[data-pointed] .marker-shape {
    outline: 3px solid var(--_msp-ink);
    outline-offset: 2px;
    scale: 1.25;
  }
  .marker:focus-visible {
    border-radius: 50%;
    outline-offset: -2px;
  }
  .marker-label {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 50%;
    display: none;
    inline-size: max-content;
    max-inline-size: 220px;
    padding: 4px 8px;
    border: 1px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    color: var(--_msp-ink);
    font-size: 14px;
    font-weight: 600;
    line-height: 1.3;
    transform: translateX(-50%);
  }
  .marker:hover,
  .marker:focus-visible {
    z-index: 2000;
  }
  .markers:not(.quiet) .marker:hover .marker-label,
  .marker:focus-visible .marker-label {
    display: block;
  }
  .zoom-controls,
  .move-controls {
    position: absolute;
    inset-inline-end: 10px;
    z-index: 1000;
    display: grid;
    gap: 6px;
  }
  .zoom-controls {
    inset-block-start: 10px;
  }
  /* In a row, so that a map 200 px high has room for both. Left is left in every direction of writing. */
  .move-controls {
    inset-block-end: 10px;
    inset-inline: 10px auto;
    grid-auto-flow: column;
    direction: ltr;
  }
  .close-up {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 10px;
    z-index: 1000;
  }
  .control.close-up {
    inline-size: auto;
    padding-inline: 12px;
    font-size: 14px;
    font-weight: 600;
  }
  .control {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid var(--_msp-button-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-button);
    color: var(--_msp-button-ink);
  }
  .touch-hint {
    position: absolute;
    inset: 0 0 auto;
    z-index: 900;
    display: none;
    place-items: center;
    block-size: var(--_msp-map-height);
    padding: 20px;
    background: color-mix(in srgb, var(--_msp-surface) 80%, transparent);
    font-size: 1.125em;
    font-weight: 700;
    text-align: center;
    pointer-events: none;
  }
  .map[data-hint] ~ .touch-hint {
    display: grid;
  }
  .view-status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .control:hover {
    background: var(--_msp-button-hover);
  }
  .control svg {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* On a small map the buttons would cover a third of it: they have a place of their own below. */
  @container (inline-size < 480px) {
    .map-bar {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      padding: 8px;
      border-block-start: 1px solid var(--_msp-line);
      background: var(--_msp-surface);
    }
    /* Two rows, also before the engine has brought the buttons. */
    .map-bar:not(:has(> .load)) {
      min-block-size: 111px;
    }
    .map-bar > *,
    .zoom-controls,
    .move-controls {
      position: static;
    }
    .controls {
      display: contents;
    }
    .zoom-controls {
      grid-auto-flow: column;
    }
    .move-controls {
      flex-basis: 100%;
      justify-content: start;
    }
  }
`;
