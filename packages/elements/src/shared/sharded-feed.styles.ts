import { css } from 'lit';

/** The choice of an area, above what is shown of it. */
export const shardedFeedStyles = css`
  .area-form {
    display: grid;
    gap: var(--_msp-space-medium);
    padding: var(--_msp-space);
    border-radius: var(--_msp-radius);
    background: var(--_msp-sunken);
  }
  .area-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_msp-space-small) var(--_msp-space-medium);
    align-items: center;
  }
  .area-label {
    font-weight: 600;
  }
  .area-select {
    flex: 0 1 24rem;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_msp-field-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-field);
    color: var(--_msp-field-ink);
    font: inherit;
  }
`;
