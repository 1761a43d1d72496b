import { css } from 'lit';

/** The choice of an area, above what is shown of it. */
export const shardedFeedStyles = css`
  .area-form {
    display: grid;
    gap: 12px;
    padding: var(--_msp-space);
    border-radius: var(--_msp-radius);
    background: var(--_msp-sunken);
  }
  .area-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
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
    border: 1px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    color: inherit;
    font: inherit;
  }
`;
