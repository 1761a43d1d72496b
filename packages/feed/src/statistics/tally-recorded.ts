import { isOpen, type Partnership } from '../partnership.js';

/** What the questionnaire asks for and a feed may leave unsaid, in the questionnaire's order. */
export const RECORDED_FIELDS = [
  'summary',
  'founded',
  'lead',
  'chair',
  'coordinator',
  'members',
  'activities',
  'meets',
  'funding',
  'measures',
  'strategy',
  'practice',
  'website',
  'contact',
  'assured',
] as const satisfies readonly (keyof Partnership)[];
export type RecordedField = (typeof RECORDED_FIELDS)[number];

export interface RecordedCount {
  readonly field: RecordedField;
  readonly recorded: number;
  readonly notRecorded: number;
}

/** How many of the open partnerships have something on record, field by field. */
export function tallyRecorded(partnerships: readonly Partnership[]): readonly RecordedCount[] {
  const open = partnerships.filter(isOpen);
  return RECORDED_FIELDS.map((field) => {
    const recorded = open.filter((partnership) => isRecorded(partnership, field)).length;
    return { field, recorded, notRecorded: open.length - recorded };
  });
}

function isRecorded(partnership: Partnership, field: RecordedField): boolean {
  if (field === 'assured') return partnership.assured.date !== null;
  const value = partnership[field];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
