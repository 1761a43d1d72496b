import { listCouncils, listForces } from '@msp-widgets/feed/areas/list-by-name.js';
import { describeAreas, type AreaCoverage } from '@msp-widgets/feed/statistics/area-coverage.js';
import { summarisePartnerships, type PartnershipSummary } from '@msp-widgets/feed/statistics/summarise-partnerships.js';
import { tallyRecorded, type RecordedCount } from '@msp-widgets/feed/statistics/tally-recorded.js';
import type { ReportContent } from './report-content.js';

/** Every figure of a report. */
export interface Findings {
  readonly summary: PartnershipSummary;
  readonly recorded: readonly RecordedCount[];
  readonly forces: readonly AreaCoverage[];
  readonly councils: readonly AreaCoverage[];
}

export function countFindings({ feed, areas: { register }, language, today }: ReportContent): Findings {
  const { partnerships } = feed;
  return {
    summary: summarisePartnerships(partnerships, register, today),
    recorded: tallyRecorded(partnerships),
    forces: describeAreas(listForces(register, language), partnerships, register, today),
    councils: describeAreas(listCouncils(register, language), partnerships, register, today),
  };
}
