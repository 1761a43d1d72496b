import type { AreaCoverage, Known } from '@msp-widgets/feed/statistics/area-coverage.js';
import { isStale, KNOWN, pickLeastKnown } from '@msp-widgets/feed/statistics/area-coverage.js';
import type { Outline } from '@msp-widgets/feed/areas/outlines.js';
import { FRESHNESS, type Freshness } from '@msp-widgets/feed/freshness.js';
import { html, type Html, type HtmlValue } from '../html/html.js';
import { writeAreaName, writeText } from '../html/write-feed-text.js';
import { capitalise, feedWords, type WordLanguage } from '../words/feed-words.js';
import { drawMap, type MapSize } from './charts/draw-map.js';
import { writeSwatch, type Fill } from './charts/fills.js';
import type { ReportContent } from './report-content.js';
import { reportMessages } from './report-messages.js';
import { writeTable } from './write-table.js';

const KNOWN_FILLS: Readonly<Record<Known, Fill>> = {
  none: 'slashes',
  national: 'dots',
  one: 'pale',
  several: 'deep',
};
export const FRESHNESS_FILLS: Readonly<Record<Freshness, Fill>> = {
  current: 'deep',
  ageing: 'pale',
  stale: 'stripes',
  undated: 'crosses',
};

/** A group of shapes that is drawn as a map of its own. */
export interface MapView {
  readonly title: string | null;
  readonly outlines: readonly Outline[];
  readonly neighbours: readonly Outline[];
  readonly size: MapSize;
}

export interface CoverageOptions {
  readonly id: string;
  readonly coverages: readonly AreaCoverage[];
  readonly views: readonly MapView[];
  /** Also names the areas whose partnerships nobody has confirmed for long. */
  readonly namesStale: boolean;
  /** Cells between the name of the area and how fresh it is. */
  readonly details: { readonly heading: string; readonly write: (coverage: AreaCoverage) => HtmlValue };
  readonly areaHeading: string;
}

/** Two maps with their legends, the gaps by name, and a table of every area. */
export function writeCoverage(options: CoverageOptions, content: ReportContent): Html {
  const { language } = content;
  const messages = reportMessages[language];
  const { coverages, id } = options;
  const gaps = [
    [messages.noneKnownIn, coverages.filter(({ known }) => known === 'none')],
    [messages.onlyNationalIn, coverages.filter(({ known }) => known === 'national')],
    [messages.staleIn, options.namesStale ? coverages.filter(isStale) : []],
  ] as const;
  return html`${writeMap('known', messages.knownMap, options, language)}
  ${writeMap('freshness', messages.freshnessMap, options, language)}
  ${gaps.map(
    ([words, found]) =>
      found.length > 0 && html`<p class="gap"><strong>${words}</strong> ${joinNames(found, language)}.</p>`,
  )}
  ${writeTable(
    `${id}-areas`,
    `${options.areaHeading}: ${messages.columns.known}`,
    [
      { heading: options.areaHeading },
      { heading: messages.columns.known },
      { heading: options.details.heading },
      { heading: messages.columns.freshness },
    ],
    coverages.map((coverage) => [
      writeAreaName(coverage.area, language),
      wordKnown(coverage, language),
      options.details.write(coverage),
      wordFreshness(coverage.freshness, language),
    ]),
  )}`;
}

type MapKind = 'known' | 'freshness';

function writeMap(kind: MapKind, heading: string, options: CoverageOptions, language: WordLanguage): Html {
  const { coverages, views, id } = options;
  const messages = reportMessages[language];
  const fillOf = (coverage: AreaCoverage | undefined): Fill =>
    !coverage ? 'crosses' : kind === 'known' ? KNOWN_FILLS[coverage.known] : fillOfFreshness(coverage.freshness);
  const shapes = groupByShape(coverages);
  return html`<div class="figure">
    <div class="drawing maps">
      ${views
        .filter(({ outlines }) => outlines.length > 0)
        .map(({ title, outlines, neighbours, size }) => {
          const name = title === null ? heading : `${heading}: ${title}`;
          const layers = {
            areas: outlines,
            neighbours,
            size,
            fillOf: ({ id: shape }: Outline) => fillOf(pickLeastKnown(shapes.get(String(shape)) ?? [])),
          };
          return html`<div class="view">
            ${drawMap(layers, messages.map(name))}${title !== null && html`<p class="view-title">${title}</p>`}
          </div>`;
        })}
    </div>
    ${writeTable(
      `${id}-${kind}`,
      `${options.areaHeading}: ${heading}`,
      [{ heading: messages.columns.known }, { heading: messages.columns.areas, number: true }],
      listLegend(kind, coverages, language).map(([fill, words, count]) => [html`${writeSwatch(fill)} ${words}`, count]),
    )}
  </div>`;
}

function listLegend(
  kind: MapKind,
  coverages: readonly AreaCoverage[],
  language: WordLanguage,
): readonly (readonly [Fill, string, number])[] {
  const count = (isOfKind: (coverage: AreaCoverage) => boolean) => coverages.filter(isOfKind).length;
  if (kind === 'known') {
    return KNOWN.map((known) => [
      KNOWN_FILLS[known],
      reportMessages[language].known[known],
      count((coverage) => coverage.known === known),
    ]);
  }
  return [...FRESHNESS, null].map((freshness) => [
    fillOfFreshness(freshness),
    wordFreshness(freshness, language),
    count((coverage) => coverage.freshness === freshness),
  ]);
}

/** A shape may stand for several areas. */
function groupByShape(coverages: readonly AreaCoverage[]): ReadonlyMap<string, readonly AreaCoverage[]> {
  const groups = new Map<string, AreaCoverage[]>();
  for (const coverage of coverages) {
    const shape = coverage.area.drawnAs ?? coverage.area.code;
    groups.set(shape, [...(groups.get(shape) ?? []), coverage]);
  }
  return groups;
}

function fillOfFreshness(freshness: Freshness | null): Fill {
  return freshness === null ? 'slashes' : FRESHNESS_FILLS[freshness];
}

function wordFreshness(freshness: Freshness | null, language: WordLanguage): string {
  return freshness === null
    ? reportMessages[language].noneOwnKnown
    : capitalise(feedWords[language].freshness[freshness]);
}

/** "Several known (3), for a part of it". */
function wordKnown({ known, own, partOnly }: AreaCoverage, language: WordLanguage): string {
  const { known: words, inPart } = reportMessages[language];
  const counted = known === 'several' ? `${words.several} (${own.length})` : words[known];
  return partOnly ? `${counted}, ${inPart}` : counted;
}

function joinNames(coverages: readonly AreaCoverage[], language: WordLanguage): HtmlValue {
  return coverages.map(({ area }, index) => [index > 0 && ', ', writeAreaName(area, language)]);
}

/** Names of the partnerships of an area's own. */
export function writeOwnNames({ own }: AreaCoverage, content: ReportContent): HtmlValue {
  if (own.length === 0) return reportMessages[content.language].noneOwnKnown;
  return html`<ul class="names">
    ${own.map(({ name }) => html`<li>${writeText(name, content)}</li> `)}
  </ul>`;
}
