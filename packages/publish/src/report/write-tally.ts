import type { Tally } from '@msp-widgets/feed/statistics/tally.js';
import { html, type Html } from '../html/html.js';
import { capitalise, feedWords, type WordLanguage } from '../words/feed-words.js';
import { drawBars, type Bar } from './charts/draw-bars.js';
import type { Fill } from './charts/fills.js';
import { reportMessages } from './report-messages.js';
import { writeTable } from './write-table.js';

export interface TallyOptions {
  readonly id: string;
  readonly heading: string;
  readonly tally: Tally;
  /** What the values are. */
  readonly valueHeading: string;
  /** A value in words. */
  readonly labelOf: (value: string) => string;
  readonly fillOf?: (value: string) => Fill;
}

/** A tally as a bar chart, and as a table with the same figures. "Not recorded" stands last and looks different. */
export function writeTally(
  { id, heading, tally, valueHeading, labelOf, fillOf }: TallyOptions,
  language: WordLanguage,
): Html {
  const { barChart, columns } = reportMessages[language];
  const counted = tally.counts.map(({ value, count }): Bar => {
    return { label: labelOf(value), count, fill: fillOf?.(value) ?? 'deep' };
  });
  const missing: Bar = {
    label: capitalise(feedWords[language].notRecorded),
    count: tally.notRecorded,
    fill: 'crosses',
  };
  const bars = tellApart(tally.notRecorded > 0 ? [...counted, missing] : counted);
  return html`<div class="figure">
    <div class="drawing bars">${drawBars(bars, barChart(heading))}</div>
    ${writeTable(
      `${id}-table`,
      heading,
      [{ heading: valueHeading }, { heading: columns.partnerships, number: true }],
      bars.map(({ label, count }) => [label, count]),
    )}
  </div>`;
}

/** Two terms with one label are two bars: a chart that took them for one would draw them over each other. */
function tellApart(bars: readonly Bar[]): readonly Bar[] {
  const seen = new Map<string, number>();
  return bars.map((bar) => {
    const times = (seen.get(bar.label) ?? 0) + 1;
    seen.set(bar.label, times);
    return times === 1 ? bar : { ...bar, label: `${bar.label} (${times})` };
  });
}
