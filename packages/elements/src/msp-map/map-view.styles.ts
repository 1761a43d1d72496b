import { css } from 'lit';

/** What is on the map once the engine draws it: markers with their labels, and the buttons that move it. */
export const mapViewStyles = css`
  .marker {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin: -14px 0 0 -14px;
    padding: 0;
    border: 0;
    background: none;
  }
  .marker-shape {
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_msp-marker-edge);
    border-radius: 50%;
    background: var(--_msp-marker);
    forced-color-adjust: none;
  }
  .marker[data-level='local'] .marker-shape {
    inline-size: 12px;
    block-size: 12px;
  }
  .marker[data-level='regional'] .marker-shape {
    inline-size: 18px;
    block-size: 18px;
    border-radius: 4px;
    transform: rotate(45deg);
  }
  .marker[aria-pressed='true'] .marker-shape {
    background: var(--_msp-map-chosen-edge);
    outline: 3px solid var(--_msp-map-chosen);
  }
  .marker:focus-visible {
    border-radius: 50%;
    outline-offset: -2px;
    z-index: 2000 !important;
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
    pointer-events: none;
  }
  .marker:hover,
  .marker:focus-visible {
    z-index: 2000 !important;
  }
  .marker:hover .marker-label,
  .marker:focus-visible .marker-label {
    display: block;
  }
  .controls {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 10px;
    z-index: 1000;
    display: grid;
    gap: 6px;
  }
  .control {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    color: var(--_msp-ink);
  }
  .control:hover {
    background: var(--_msp-accent-soft);
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
`;
