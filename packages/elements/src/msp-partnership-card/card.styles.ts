import { css } from 'lit';

export const cardStyles = css`
  .card {
    container-type: inline-size;
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
    border-radius: var(--_msp-radius-round);
    color: var(--_msp-ink);
    font-size: var(--_msp-small-size);
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
    background: var(--msp-tag, var(--_msp-accent-soft));
    color: var(--msp-tag-ink, var(--_msp-ink));
  }
  .practice-entry {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_msp-accent);
  }
  .freshness[data-freshness='stale'],
  .freshness[data-freshness='undated'] {
    padding: var(--_msp-space-small) var(--_msp-space-medium);
    border-radius: var(--_msp-radius);
    background: var(--msp-stale, var(--_msp-notice));
    color: var(--msp-stale-ink, var(--_msp-notice-ink));
  }
  .sources {
    font-size: var(--_msp-small-size);
  }
  @media (forced-colors: active) {
    .tag,
    .freshness {
      border: 1px solid;
    }
  }
`;
