import { css } from 'lit';

/** Rows, the answer for a place, good practice, and what can be taken away. */
export const resultsStyles = css`
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
`;
