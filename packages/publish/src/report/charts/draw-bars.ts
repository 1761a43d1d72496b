import { axisY, barX, ruleX, text } from '@observablehq/plot';
import type { Html } from '../../html/html.js';
import { drawPlot } from './draw-plot.js';
import { referToFill, type Fill } from './fills.js';

export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly fill: Fill;
}

const WIDTH = 540;
const BAR_HEIGHT = 26;
/** Room for a number at the end of the longest bar. */
const NUMBER_WIDTH = 40;
/** Widest that labels become before they are broken into lines, in pixels and in units of the font's size. */
const LABEL_WIDTH = 220;
const FONT_SIZE = 13;

/** Horizontal bars with their numbers at the end, so that nothing has to be read from an axis. */
export function drawBars(bars: readonly Bar[], name: string): Html {
  const longest = Math.max(1, ...bars.map(({ label }) => label.length));
  return drawPlot({
    name,
    width: WIDTH,
    height: bars.length * BAR_HEIGHT + 8,
    marginLeft: Math.min(LABEL_WIDTH, longest * FONT_SIZE * 0.58 + 12),
    marginRight: NUMBER_WIDTH,
    marginTop: 4,
    marginBottom: 4,
    style: { fontSize: `${FONT_SIZE}px` },
    x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ count }) => count))] },
    y: { label: null, domain: bars.map(({ label }) => label), padding: 0.25 },
    marks: [
      ...[...new Set(bars.map(({ fill }) => fill))].map((fill) =>
        barX(
          bars.filter((bar) => bar.fill === fill),
          { x: 'count', y: 'label', fill: referToFill(fill), stroke: '#17232c', strokeWidth: 0.75 },
        ),
      ),
      text(bars, { x: 'count', y: 'label', text: (bar: Bar) => String(bar.count), dx: 8, textAnchor: 'start' }),
      axisY({ label: null, tickSize: 0, lineWidth: (LABEL_WIDTH - 24) / FONT_SIZE }),
      ruleX([0]),
    ],
  });
}
