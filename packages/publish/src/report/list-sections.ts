import { FRESHNESS, type Freshness } from '@msp-widgets/feed/freshness.js';
import type { Level, VocabularyName } from '@msp-widgets/feed/partnership.js';
import { nameArea } from '@msp-widgets/feed/areas/area-register.js';
import type { AreaCoverage } from '@msp-widgets/feed/statistics/area-coverage.js';
import { ROLES } from '@msp-widgets/feed/statistics/summarise-partnerships.js';
import { html, type HtmlValue } from '../html/html.js';
import { readTerm, writeAreaName } from '../html/write-feed-text.js';
import { capitalise, feedWords, formatCount, wordDate } from '../words/feed-words.js';
import type { Findings } from './count-findings.js';
import { listCouncilViews, listForceViews } from './map-views.js';
import type { ReportContent } from './report-content.js';
import { reportMessages } from './report-messages.js';
import { writeChanges } from './write-changes.js';
import { FRESHNESS_FILLS, writeCoverage, writeOwnNames } from './write-coverage.js';
import { writeTable } from './write-table.js';
import { writeTally } from './write-tally.js';

export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly body: HtmlValue;
}

/** The sections of a report, in their order. */
export function listSections(findings: Findings, content: ReportContent): readonly ReportSection[] {
  return [
    { id: 'glance', heading: reportMessages[content.language].glance, body: writeGlance(findings, content) },
    ...listTallySections(findings, content),
    ...listAreaSections(findings, content),
    ...listChangeSection(content),
  ];
}

function writeGlance({ summary, forces, councils }: Findings, { language }: ReportContent): HtmlValue {
  const { glanceFigures: words, oneOf } = reportMessages[language];
  const countOf = (coverages: readonly AreaCoverage[], isCounted: (coverage: AreaCoverage) => boolean) =>
    oneOf(String(coverages.filter(isCounted).length), String(coverages.length));
  const isNone = ({ known }: AreaCoverage) => known === 'none';
  const confirmed = summary.freshness.counts.find(({ value }) => value === 'current')?.count ?? 0;
  const figures = [
    [summary.open, words.open],
    [oneOf(String(confirmed), String(summary.open)), words.current],
    [countOf(forces, ({ own }) => own.length > 0), words.forcesKnown],
    [countOf(forces, isNone), words.forcesNone],
    [countOf(councils, isNone), words.councilsNone],
    [summary.practices, words.practices],
  ] as const;
  return html`<ul class="glance">
    ${figures.map(([figure, what]) => html`<li><b>${figure}</b> ${what}</li>`)}
  </ul>`;
}

function listTallySections(findings: Findings, content: ReportContent): readonly ReportSection[] {
  const { summary } = findings;
  const { language } = content;
  const { register } = content.areas;
  const messages = reportMessages[language];
  const { columns } = messages;
  const words = feedWords[language];
  const nameNation = (code: string) => {
    const area = register.findArea(code);
    return area ? nameArea(area, language).value : code;
  };
  const termOf = (vocabulary: VocabularyName) => (code: string) => readTerm(vocabulary, code, content);
  const practices = formatCount(language, summary.practices, messages.practice);
  const tallied = (
    id: string,
    heading: string,
    remark: string | null,
    rest: Omit<Parameters<typeof writeTally>[0], 'id' | 'heading'>,
  ) => ({
    id,
    heading,
    body: [remark !== null && html`<p>${remark}</p>`, writeTally({ id, heading, ...rest }, language)],
  });
  return [
    tallied('levels', messages.levels, null, {
      tally: summary.levels,
      valueHeading: columns.level,
      labelOf: (level) => capitalise(words.levels[level as Level]),
    }),
    tallied('nations', messages.nations, messages.nationsRemark, {
      tally: summary.nations,
      valueHeading: columns.nation,
      labelOf: nameNation,
    }),
    { id: 'roles', heading: messages.roles, body: writeRoles(findings, content) },
    tallied('sectors', messages.sectors, messages.sectorsRemark, {
      tally: summary.sectors,
      valueHeading: columns.sector,
      labelOf: termOf('sector'),
    }),
    tallied('activities', messages.activities, null, {
      tally: summary.activities,
      valueHeading: columns.activity,
      labelOf: termOf('activity'),
    }),
    tallied('themes', messages.themes, messages.themesRemark(practices), {
      tally: summary.themes,
      valueHeading: columns.theme,
      labelOf: termOf('theme'),
    }),
    { id: 'recorded', heading: messages.recorded, body: writeRecorded(findings, content) },
    tallied('freshness', messages.freshness, messages.freshnessRemark, {
      tally: summary.freshness,
      valueHeading: columns.freshness,
      labelOf: (freshness) => capitalise(words.freshness[freshness as Freshness]),
      fillOf: (freshness) => FRESHNESS_FILLS[FRESHNESS.find((one) => one === freshness) ?? 'undated'],
    }),
  ];
}

/** By which sectors each role is held. */
function writeRoles({ summary }: Findings, content: ReportContent): HtmlValue {
  const { language } = content;
  const { role: headings, rolesRemark, columns } = reportMessages[language];
  const tallies = ROLES.map((role) => {
    const heading = headings[role];
    const labelOf = (code: string) => readTerm('sector', code, content);
    const tally = { id: role, heading, tally: summary.roles[role], valueHeading: columns.sector, labelOf };
    return [html`<h3>${heading}</h3>`, writeTally(tally, language)];
  });
  return [html`<p>${rolesRemark}</p>`, tallies];
}

/** Of how many partnerships the feed says something, heading by heading. */
function writeRecorded({ recorded }: Findings, { language }: ReportContent): HtmlValue {
  const { recorded: heading, recordedRemark, columns } = reportMessages[language];
  const { recordedFields } = feedWords[language];
  const table = writeTable(
    'recorded-table',
    heading,
    [
      { heading: columns.field },
      { heading: columns.recorded, number: true },
      { heading: columns.notRecorded, number: true },
    ],
    recorded.map(({ field, recorded: yes, notRecorded }) => [recordedFields[field], yes, notRecorded]),
  );
  return [html`<p>${recordedRemark}</p>`, table];
}

function listAreaSections({ forces, councils }: Findings, content: ReportContent): readonly ReportSection[] {
  const { areas, language } = content;
  const messages = reportMessages[language];
  const { columns } = messages;
  return [
    {
      id: 'forces',
      heading: messages.forces,
      body: [
        html`<p>${messages.forcesRemark}</p>`,
        writeCoverage(
          {
            id: 'forces',
            coverages: forces,
            views: listForceViews(areas),
            namesStale: true,
            areaHeading: columns.area,
            details: { heading: columns.names, write: (coverage) => writeOwnNames(coverage, content) },
          },
          content,
        ),
      ],
    },
    {
      id: 'councils',
      heading: messages.councils,
      body: [
        html`<p>${messages.councilsRemark}</p>`,
        writeCoverage(
          {
            id: 'councils',
            coverages: councils,
            views: listCouncilViews(areas, language),
            namesStale: false,
            areaHeading: columns.council,
            details: {
              heading: columns.force,
              write: ({ area }) => {
                const force = areas.register.findContaining(area.code, 'police-force-area');
                return force ? writeAreaName(force, language) : feedWords[language].notRecorded;
              },
            },
          },
          content,
        ),
      ],
    },
  ];
}

function listChangeSection({ changes, language }: ReportContent): readonly ReportSection[] {
  if (changes === null) return [];
  const messages = reportMessages[language];
  const { generated } = changes.old;
  const heading =
    generated === null ? messages.changesUndated : messages.changes(wordDate(generated.slice(0, 10), language));
  return [{ id: 'changes', heading, body: writeChanges(changes, language) }];
}
