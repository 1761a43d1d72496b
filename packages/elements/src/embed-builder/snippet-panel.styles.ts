import { css } from 'lit';

export const snippetPanelStyles = css`
  .best,
  .other {
    display: grid;
    gap: 8px;
    justify-items: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .best {
    padding: var(--_msp-space);
    border: 2px solid var(--_msp-accent);
    border-radius: var(--_msp-radius);
  }
  .other {
    padding-block: 12px;
    border-block-end: 1px solid var(--_msp-line);
  }
  .best-mark {
    padding: 2px 10px;
    border-radius: 999px;
    background: var(--_msp-accent);
    color: var(--_msp-surface);
    font-size: 0.875em;
    font-weight: 700;
  }
  pre {
    box-sizing: border-box;
    inline-size: 100%;
    max-block-size: 18em;
    margin: 0;
    padding: 12px;
    overflow: auto;
    border: 1px solid var(--_msp-line);
    border-radius: var(--_msp-radius);
    background: var(--_msp-sunken);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.875em;
  }
  .best .copy {
    border-color: var(--_msp-accent);
    background: var(--_msp-accent);
    color: var(--_msp-surface);
  }
  .best .copy:hover {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .best-mark,
    .best .copy {
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  .survival {
    font-weight: 600;
  }
  .survival.lost {
    color: var(--_msp-muted);
  }
`;
