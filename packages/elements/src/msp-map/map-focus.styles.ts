import { css } from 'lit';

/** What tells that the map or a button on it has focus, and what Enter would choose. */
export const mapFocusStyles = css`
  /* Leaflet gives the map focus while it is pressed: who points needs no ring. */
  .map[data-pressed] {
    outline: none;
  }
  /* The map's own ring would lie under the land. */
  .map:focus-visible:not([data-pressed])::after {
    position: absolute;
    inset: 0;
    z-index: 800;
    border: 3px solid var(--_msp-focus);
    /* Seen on any ground: the areas, and a background map of any colour. */
    box-shadow: inset 0 0 0 2px var(--_msp-surface);
    content: '';
    pointer-events: none;
  }
  .control:focus-visible {
    box-shadow: 0 0 0 7px var(--_msp-surface);
  }
  /* Where Enter chooses, for whoever moves the map with keys: seen on any ground. */
  .map:focus-visible:not([data-pressed])::before {
    position: absolute;
    inset: calc(50% - 14px) auto auto calc(50% - 14px);
    z-index: 700;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_msp-ink);
    border-radius: 50%;
    outline: 2px solid var(--_msp-surface);
    background:
      linear-gradient(var(--_msp-ink) 0 0) center / 2px 10px no-repeat,
      linear-gradient(var(--_msp-ink) 0 0) center / 10px 2px no-repeat;
    content: '';
    pointer-events: none;
    forced-color-adjust: none;
  }
`;
