import { css } from 'lit';

/** The markers with their labels: they come with the engine, and so does this. */
export const markerStyles = css`
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
  /*
   * Lies under all markers, and cannot be seen. Browsers keep each of many small things apart, in a layer of its own, and a drag
   * moves all of them one by one; on something as large as the map they are one layer: two thirds of the time.
   */
  .marker-sheet {
    position: absolute;
    background: rgb(0 0 0 / 0.1%);
    forced-color-adjust: none;
    pointer-events: none;
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
    /* Larger text has to fit into the same circle. The name that is shown beside it grows with the reader's. */
    font-size: clamp(14px, 0.875em, 18px);
    font-weight: 700;
    line-height: 30px;
    text-align: center;
    /* Nothing that is seen, but larger than the opaque ground: only such text may share the layer of the sheet. */
    text-shadow: 0 0 20px transparent;
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
  /* The area around it may have the colour of its ring. */
  @media (forced-colors: active) {
    .marker[aria-pressed='true'] .marker-shape {
      outline-color: CanvasText;
      outline-offset: 2px;
    }
  }
  .marker[data-pointed] {
    z-index: 1500;
  }
  .marker[data-pointed] .marker-shape {
    outline: 3px solid var(--_msp-ink);
    outline-offset: 2px;
    scale: 1.25;
  }
  /* The ring lies between two of the surface, so that it is seen on whatever is below. */
  .marker:focus-visible {
    border-radius: 50%;
    outline-offset: -2px;
    background: var(--_msp-surface);
    box-shadow: 0 0 0 3px var(--_msp-surface);
  }
  .marker-label {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 50%;
    /* Laid out, so that it can be measured before it is seen. */
    visibility: hidden;
    inline-size: max-content;
    max-inline-size: 15.75em;
    padding: 4px 8px;
    border: 1px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    color: var(--_msp-ink);
    font-size: 0.875em;
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
    visibility: visible;
  }
`;
