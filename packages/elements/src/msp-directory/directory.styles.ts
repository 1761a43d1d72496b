import { css } from 'lit';

export const directoryStyles = css`
  .directory {
    container-type: inline-size;
  }
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
  .bar,
  .toggles,
  .take-away,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_msp-space-small) var(--_msp-space-medium);
  }
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
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .columns > .stack {
    align-content: start;
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
  .quiet .status {
    font-weight: 700;
  }
  .results {
    border-block-start: 1px solid var(--_msp-line);
  }
  .result {
    padding-block: var(--_msp-space-medium);
    border-block-end: 1px solid var(--_msp-line);
  }
  .result[data-pointed] {
    outline: 2px solid var(--_msp-accent);
  }
  .result-name {
    font-size: 1.0625em;
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
    color: var(--_msp-link);
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
  .group {
    display: grid;
    gap: 8px;
  }
  .group-title {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .gap {
    display: grid;
    gap: 6px;
  }
  .gap a {
    color: inherit;
    font-weight: 700;
  }
  .reason {
    color: var(--_msp-ink);
  }
  .practice-toggle[aria-pressed='true'] {
    border-color: var(--_msp-accent);
    background: var(--_msp-accent);
    color: var(--_msp-accent-ink);
  }
  .practice {
    gap: 8px;
    padding-block: 14px;
    border-block-end: 1px solid var(--_msp-line);
  }
  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    font-size: 0.9375em;
  }
  .theme {
    padding-inline: 8px;
    border: 1px solid var(--_msp-line);
    border-radius: var(--_msp-radius);
  }
  .from {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
  }
  .text-button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_msp-link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-block-start: 12px;
  }
  .credit {
    font-size: 0.8125em;
  }
  .results > :nth-child(n + 25) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 86px;
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
  @media (forced-colors: active) {
    .pill,
    .badge,
    .suggestion[aria-selected='true'] {
      border: 1px solid;
    }
    .suggestion[aria-selected='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .filters {
      display: none;
    }
    .results > :nth-child(n) {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
