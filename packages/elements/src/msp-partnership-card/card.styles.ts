import { css } from 'lit';

export const cardStyles = css`
  .card {
    container-type: inline-size;
  }
  .name {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    color: var(--_msp-muted);
  }
  .level {
    padding: 1px 10px;
    border: 1px solid var(--_msp-edge);
    border-radius: 999px;
    color: var(--_msp-ink);
    font-size: 0.875em;
    font-weight: 600;
  }
  .fields {
    display: grid;
    gap: 0 24px;
    border-block-start: 1px solid var(--_msp-line);
  }
  .field {
    display: grid;
    gap: 2px 16px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_msp-line);
  }
  dt {
    font-weight: 700;
  }
  @container (inline-size > 520px) {
    .field {
      grid-template-columns: minmax(9em, 1fr) 3fr;
    }
  }
  .list {
    display: grid;
    gap: 6px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .tag {
    padding: 1px 10px;
    border-radius: var(--_msp-radius);
    background: var(--_msp-accent-soft);
  }
  .practice-entry {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_msp-accent);
  }
  .freshness[data-freshness='stale'],
  .freshness[data-freshness='undated'] {
    padding: 8px 12px;
    border-radius: var(--_msp-radius);
    background: var(--_msp-notice);
    color: var(--_msp-notice-ink);
  }
  .sources {
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .tag,
    .freshness {
      border: 1px solid;
    }
  }
`;
