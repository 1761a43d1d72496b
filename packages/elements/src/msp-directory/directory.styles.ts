import { css } from 'lit';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.js';
import { filtersStyles } from './filters.styles.js';
import { resultsStyles } from './results.styles.js';
import { searchBoxStyles } from './search-box.styles.js';

/** A directory, piece by piece. */
export const directoryStyles = css`
  ${visuallyHiddenStyles}
  ${searchBoxStyles}
  ${filtersStyles}
  ${resultsStyles}
  .directory {
    container-type: inline-size;
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
  .columns > .stack {
    align-content: start;
  }
  .quiet .status {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .pill,
    .badge {
      border: 1px solid;
    }
    /* An edge that is transparent is drawn here. */
    .suggestion {
      border-color: Canvas;
    }
    .suggestion[aria-selected='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -2px;
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
