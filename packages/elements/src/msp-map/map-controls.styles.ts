import { css } from 'lit';

/** The buttons that move the map, on it or below it, and what it says. */
export const mapControlsStyles = css`
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
    font-size: 0.875em;
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
  .control:hover {
    background: var(--_msp-button-hover);
  }
  .control[aria-disabled='true'] svg {
    opacity: 0.35;
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
