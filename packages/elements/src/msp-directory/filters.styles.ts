import { css } from 'lit';

/** Filters and the button that unfolds them, what is chosen, and the order. */
export const filtersStyles = css`
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .toggle::after {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    margin-block-end: 4px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .toggle[aria-expanded='true']::after {
    margin-block: 4px 0;
    transform: rotate(-135deg);
  }
  .badge {
    min-inline-size: 24px;
    padding-inline: 7px;
    border-radius: var(--_msp-radius-round);
    background: var(--_msp-accent);
    color: var(--_msp-accent-ink);
    font-size: var(--_msp-small-size);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .sort {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    max-inline-size: 100%;
    margin-inline-start: auto;
  }
  .sort select {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 10px;
    border: 1px solid var(--_msp-field-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-field);
    color: var(--_msp-field-ink);
    font: inherit;
  }
  .chip {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 6px;
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--msp-chip-edge, var(--_msp-accent));
    border-radius: var(--_msp-radius-round);
    background: var(--msp-chip, var(--_msp-accent-soft));
    color: var(--msp-chip-ink, var(--_msp-ink));
    text-align: start;
  }
  .chip:hover {
    text-decoration: line-through;
  }
  .chip svg {
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .chip-facet {
    font-weight: 600;
  }
  .filters {
    display: grid;
    align-content: start;
    align-self: start;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
    gap: 20px 28px;
    padding: var(--_msp-space);
    border-radius: var(--_msp-radius);
    background: var(--_msp-sunken);
  }
  .filters[hidden] {
    display: none;
  }
  .facet {
    display: grid;
    align-content: start;
    gap: 2px;
    min-inline-size: 0;
  }
  legend,
  summary {
    margin-block-end: 4px;
    font-weight: 700;
  }
  summary {
    min-block-size: 32px;
    margin-block-end: 0;
    padding-block: 4px;
    cursor: pointer;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 10px;
    min-block-size: 36px;
    padding-inline: 6px;
    border-radius: var(--_msp-radius);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_msp-accent-soft);
  }
  .option input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_msp-accent);
  }
  .option .count {
    color: var(--_msp-muted);
    font-variant-numeric: tabular-nums;
  }
  @container (inline-size > 760px) {
    .columns:has(> .filters:not([hidden])) {
      grid-template-columns: minmax(220px, 260px) minmax(0, 1fr);
      gap: 32px;
    }
    .filters {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
