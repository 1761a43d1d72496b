import { css } from 'lit';

/** What tells that the map itself has focus, and what Enter would choose. */
export const mapFocusStyles = css`
  /* The map's own ring would lie under the land. */
  .map:focus-visible::after {
    position: absolute;
    inset: 0;
    z-index: 800;
    border: 3px solid var(--_msp-focus);
    content: '';
    pointer-events: none;
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
  }
`;
