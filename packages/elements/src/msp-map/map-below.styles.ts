import { css } from 'lit';

/** What is below the map: the map in words, the switches of the levels, the key. */
export const mapBelowStyles = css`
  .text-map {
    border: 1px solid var(--_msp-line);
    border-radius: var(--_msp-radius);
  }
  .text-map-outside {
    border-block-start: 1px solid var(--_msp-line);
    margin-inline: calc(-1 * var(--_msp-space));
  }
  .text-map summary {
    min-block-size: 44px;
    padding: 10px var(--_msp-space);
    font-weight: 600;
    cursor: pointer;
  }
  .text-map summary:focus-visible {
    outline-offset: -3px;
  }
  .text-map-body {
    display: grid;
    gap: var(--_msp-space);
    padding: 0 var(--_msp-space) var(--_msp-space);
  }
  .text-map-area {
    padding-block: 8px;
    border-block-end: 1px solid var(--_msp-line);
  }
  .text-map-levels {
    padding-inline-start: var(--_msp-space);
    color: var(--_msp-muted);
  }
  .layers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
  }
  .layers legend {
    float: inline-start;
    font-weight: 600;
  }
  /* Beside the first of several lines. */
  .layer {
    display: flex;
    align-items: baseline;
    gap: 8px;
    padding-block: 10px;
    cursor: pointer;
  }
  .layer input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    translate: 0 3px;
    accent-color: var(--_msp-accent);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    font-size: var(--_msp-small-size);
  }
  .key li {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .swatch {
    flex: none;
    inline-size: 22px;
    block-size: 14px;
    border: 1px solid var(--_msp-map-outline);
    background: var(--_msp-map-none);
    forced-color-adjust: none;
  }
  .swatch[data-coverage='none'] {
    border-style: dashed;
    background: repeating-linear-gradient(
      -45deg,
      var(--_msp-map-none) 0 4px,
      var(--_msp-map-mark) 4px 5px,
      var(--_msp-map-none) 5px 6px
    );
  }
  .swatch[data-coverage='national'] {
    background: radial-gradient(circle, var(--_msp-map-outline) 1px, var(--_msp-map-national) 1.5px) 0 0 / 7px 7px;
  }
  .swatch[data-coverage='hidden'] {
    background: repeating-linear-gradient(var(--_msp-map-none) 0 4px, var(--_msp-map-mark) 4px 5px);
  }
  .swatch[data-coverage='partnership'] {
    background: var(--_msp-map-covered);
  }
  .swatch[data-coverage='overlap'] {
    background: var(--_msp-map-overlap);
  }
  .attribution {
    color: var(--_msp-muted);
    font-size: 0.75em;
  }
  .print-only {
    display: none;
  }
  @media print {
    .controls,
    .control,
    .skip,
    .load,
    .area-choice,
    .area-label,
    .panel-head {
      display: none;
    }
    .map:has(> .picture) .leaflet-pane {
      display: none;
    }
    .frame {
      break-inside: avoid;
    }
    .panel {
      max-block-size: none;
      overflow: visible;
    }
    .frame,
    .swatch {
      print-color-adjust: exact;
    }
    .print-only {
      display: inline;
    }
    .layers,
    .text-map-outside {
      display: none;
    }
    /* Rows of a grid keep their height when a page ends in them, and what follows would be printed over them. */
    .stack,
    .layout,
    .text-map-body {
      display: block;
    }
    .stack > *,
    .text-map-body > * {
      margin-block-end: var(--_msp-space);
    }
    /* The key belongs to the map, and the words fill pages. */
    .map-element {
      display: flex;
      flex-direction: column;
    }
    .text-map,
    .attribution {
      order: 1;
    }
    .layout,
    .text-map {
      border: 0;
    }
    .text-map-area {
      break-inside: avoid;
    }
    [role='heading'],
    .panel .muted {
      break-after: avoid;
    }
  }
`;
