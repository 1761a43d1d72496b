import { css } from 'lit';

/** The field to type in, what it suggests, and the places to choose from. */
export const searchBoxStyles = css`
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_msp-space-small) var(--_msp-space-medium);
  }
  .search {
    display: grid;
    flex: 1 1 240px;
    gap: 4px;
    max-inline-size: 36em;
  }
  .ask .button {
    min-block-size: 48px;
  }
  .search label {
    font-weight: 700;
  }
  .hint {
    font-size: 0.9375em;
  }
  .search input {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 14px;
    border: 2px solid var(--_msp-field-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-field);
    color: var(--_msp-field-ink);
    font: inherit;
    letter-spacing: inherit;
  }
  .search-field {
    position: relative;
    margin-block-start: 4px;
  }
  .suggestions {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    padding-block: 4px;
    border: 1px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    box-shadow: var(--msp-shadow, 0 6px 20px rgb(0 0 0 / 20%));
  }
  .suggestion {
    min-block-size: 44px;
    padding: 9px 14px;
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }
  .suggestion:hover,
  .suggestion[aria-selected='true'] {
    background: var(--_msp-accent-soft);
  }
  .suggestion[aria-selected='true'] {
    border-inline-start-color: var(--_msp-accent);
  }
  .place-name {
    font-weight: 600;
  }
  .place-kind {
    font-weight: 400;
  }
  .suggestion .place-kind {
    color: var(--_msp-muted);
  }
  .candidates {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .candidate {
    text-align: start;
  }
`;
