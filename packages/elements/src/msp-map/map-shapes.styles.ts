import { css } from 'lit';

/** The areas and the land, in the picture as under the engine. */
export const mapShapesStyles = css`
  .picture {
    position: absolute;
    inset: 12px;
  }
  .picture-shapes {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .land {
    fill: var(--_msp-map-land);
    fill-opacity: 1;
    stroke: none;
  }
  .outline,
  .council {
    fill: var(--_msp-map-none);
    fill-opacity: 1;
    stroke: var(--_msp-map-outline);
    stroke-width: var(--msp-map-outline-width, 1px);
    stroke-opacity: 1;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .council {
    stroke-width: 0.5;
  }
  :not(.detailed) > .councils {
    display: none;
  }
  :is(.outline, .council):not([data-coverage='outside']) {
    cursor: pointer;
    pointer-events: visiblePainted;
  }
  :is(.outline, .council):not([data-coverage='outside']):hover {
    stroke-width: 2.5;
  }
  :is(.outline, .council)[data-coverage='outside'] {
    fill: var(--_msp-map-land);
    stroke-opacity: 0.35;
  }
  :is(.outline, .council)[data-coverage='none'] {
    fill: url('#pattern-none');
  }
  .outline[data-coverage='none'] {
    stroke-dasharray: 3 3;
  }
  :is(.outline, .council)[data-coverage='national'] {
    fill: url('#pattern-national');
  }
  :is(.outline, .council)[data-coverage='hidden'] {
    fill: url('#pattern-hidden');
  }
  :is(.outline, .council)[data-coverage='partnership'] {
    fill: var(--_msp-map-covered);
  }
  :is(.outline, .council)[data-coverage='partnership']:where(:not([data-count='1'])) {
    fill: var(--_msp-map-overlap);
  }
  :is(.outline, .council).chosen {
    fill: var(--_msp-map-chosen);
    stroke: var(--_msp-map-chosen-edge);
    stroke-width: 1.5;
  }
  .outline.chosen {
    stroke-width: 2.5;
    stroke-dasharray: none;
  }
  .detailed .outline:not([data-coverage='outside'], .chosen) {
    stroke-width: 1.75;
  }
  /* Edges only: the councils below have the colours. */
  .detailed .outline.divided:not([data-coverage='outside']) {
    fill: none;
    pointer-events: none;
  }
  .pattern-ground {
    fill: var(--_msp-map-none);
  }
  .pattern-ground.national {
    fill: var(--_msp-map-national);
  }
  .pattern-mark {
    fill: none;
    stroke: var(--_msp-map-mark);
  }
  .pattern-mark.national {
    fill: var(--_msp-map-outline);
    stroke: none;
  }
  .area-names {
    font-size: 0.75em;
  }
  .area-name {
    display: none;
    fill: var(--_msp-ink);
    stroke: var(--_msp-surface);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
    font-weight: 600;
    text-anchor: middle;
    pointer-events: none;
  }
  .area-name.shown {
    display: inline;
  }
  .area-name[data-coverage='outside'] {
    fill: var(--_msp-muted);
    font-weight: 400;
  }
  .area-label {
    position: absolute;
    z-index: 650;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(18.5em, 90%);
    padding: 4px 10px;
    border: 1px solid var(--_msp-edge);
    border-radius: var(--_msp-radius);
    background: var(--_msp-surface);
    color: var(--_msp-ink);
    font-size: 0.875em;
    line-height: 1.35;
    cursor: pointer;
  }
  .area-label[hidden] {
    display: none;
  }
  /* The way from the pointer to the name, which stays when the pointer goes there. */
  .area-label::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block: -20px 100%;
  }
  .area-label.above::before {
    inset-block: 100% -20px;
  }
`;
