import { css } from 'lit';

export const directoryStyles = css`
  .directory {
    container-type: inline-size;
  }
  .search {
    display: grid;
    gap: 4px;
  }
  .search label {
    font-weight: 700;
  }
  .hint {
    font-size: 0.9375em;
  }
  .search input {
    inline-size: 100%;
    max-inline-size: 36em;
    min-block-size: 48px;
    padding: 8px 14px;
    border: 2px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  .filters {
    display: grid;
    align-content: start;
    gap: 12px;
  }
  .facets {
    display: none;
    gap: 20px;
  }
  .filters.open .facets {
    display: grid;
  }
  .toggle {
    justify-self: start;
  }
  .facet {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: 4px;
    font-weight: 700;
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
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .quiet .status {
    font-weight: 700;
  }
  .results {
    border-block-start: 1px solid var(--_msp-line);
  }
  .result {
    padding-block: 12px;
    border-block-end: 1px solid var(--_msp-line);
  }
  .result-name {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .result-name button {
    display: flex;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_msp-accent);
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
  }
  .result-name button::before {
    content: '';
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    margin: 6px 5px 0 2px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .result-name button[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .result-name button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    padding-inline-start: 24px;
    color: var(--_msp-muted);
    font-size: 0.9375em;
  }
  .facts .level {
    color: var(--_msp-ink);
    font-weight: 600;
  }
  .closed .result-name button {
    color: var(--_msp-muted);
  }
  .pill {
    padding-inline: 8px;
    border-radius: var(--_msp-radius);
    background: var(--_msp-notice);
    color: var(--_msp-notice-ink);
    font-weight: 600;
  }
  .open-card {
    margin-block-start: 8px;
    margin-inline-start: 24px;
  }
  .none {
    padding-block: var(--_msp-space);
  }
  @container (inline-size > 760px) {
    .columns {
      display: grid;
      grid-template-columns: minmax(200px, 250px) minmax(0, 1fr);
      gap: 32px;
    }
    .toggle {
      display: none;
    }
    .facets {
      display: grid;
    }
  }
  @media (forced-colors: active) {
    .pill {
      border: 1px solid;
    }
  }
  @media print {
    .search,
    .filters {
      display: none;
    }
  }
`;
