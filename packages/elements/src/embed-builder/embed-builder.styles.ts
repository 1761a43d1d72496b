import { css } from 'lit';

export const embedBuilderStyles = css`
  .columns {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 56em) {
    .columns {
      grid-template-columns: minmax(0, 22em) minmax(0, 1fr);
      align-items: start;
    }
  }
  .choices,
  .outcome,
  .snippets,
  .preview {
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
  }
  .outcome {
    gap: 40px;
  }
  .preview,
  .snippets {
    gap: 12px;
  }
  h2,
  h3 {
    margin: 0;
  }
  h3 {
    font-size: 1.125em;
  }
  fieldset {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    grid-template-columns: minmax(0, 1fr);
  }
  legend {
    margin-block-end: 4px;
    font-weight: 700;
  }
  .options {
    display: grid;
    gap: 2px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 40px;
    padding-inline: 10px;
    border-radius: var(--_msp-radius);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_msp-accent-soft);
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_msp-accent);
  }
  .field {
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
  }
  select {
    inline-size: 100%;
  }
  .field label {
    font-weight: 700;
  }
  select,
  .token input[type='number'] {
    min-block-size: 48px;
    max-inline-size: 100%;
    padding: 8px 12px;
    border: 2px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    color: inherit;
    font: inherit;
  }
  .areas {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .areas li {
    display: inline-flex;
    align-items: center;
    padding-inline-start: 12px;
    border: 1px solid var(--_msp-edge);
    border-radius: 999px;
    background: var(--_msp-accent-soft);
  }
  .remove {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 0;
    border-radius: 999px;
    background: none;
  }
  .remove svg {
    inline-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .search {
    max-inline-size: none;
  }
  details {
    border-block-start: 1px solid var(--_msp-line);
    padding-block-start: 8px;
  }
  details[open] {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  summary {
    min-block-size: 40px;
    padding-block: 8px;
    font-weight: 700;
    cursor: pointer;
  }
  details details {
    border: 0;
    padding-inline-start: 12px;
  }
  .tokens {
    display: grid;
    gap: 8px;
  }
  .token {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 48px;
  }
  .token input[type='color'] {
    inline-size: 64px;
    block-size: 44px;
    padding: 4px;
    border: 2px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    cursor: pointer;
  }
  .token input[type='number'] {
    inline-size: 6em;
  }
  .link-button {
    min-block-size: 40px;
    padding-inline: 8px;
    border: 0;
    background: none;
    color: var(--_msp-accent);
    text-decoration: underline;
  }
  iframe {
    inline-size: 100%;
    block-size: clamp(420px, 70vh, 720px);
    border: 1px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
  }
  .announced {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: 16px;
  }
  .announced:not(:empty) {
    padding: 12px var(--_msp-space);
    border: 2px solid var(--_msp-accent);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    font-weight: 600;
  }
`;
