import { AreaRegister } from '../areas/area-register.js';
import { AnswerReader, type Answer } from '../questionnaire/read-answers.js';
import { readQuestionnaire, type Questionnaire } from '../questionnaire/questionnaire.js';

const WORDS = { en: 'English', cy: 'Cymraeg' };

function question(id: string, type: string, field: string | null, more: object = {}) {
  return {
    id,
    heading: 'area',
    text: { en: `What is ${id}?`, cy: `Beth yw ${id}?` },
    help: WORDS,
    type,
    required: false,
    field,
    ...more,
  };
}

/** Questions of every type, as questions.json has them; two good practices. */
const SOURCE = {
  groups: [{ id: 'good-practice', title: WORDS, repeat: 2 }],
  areaKinds: [
    { code: 'police-force-area', label: { en: 'police force area', cy: 'ardal heddlu' } },
    { code: 'county', label: { en: 'county', cy: 'sir' } },
    { code: 'unitary', label: { en: 'council', cy: 'cyngor' } },
  ],
  questions: [
    question('record-id', 'id', 'id'),
    question('name', 'text', 'name', {
      required: true,
      text: { en: 'What is the partnership called?', cy: 'Beth yw enw’r bartneriaeth?' },
    }),
    question('name-cy', 'text', 'name.cy'),
    question('aliases', 'list', 'aliases'),
    question('covers', 'areas', 'covers[].code', { required: true }),
    question('covers-part', 'areas', 'covers[].part'),
    question('level', 'choice', 'level', {
      required: true,
      options: [
        { code: 'local', label: { en: 'Local: smaller than a force area', cy: 'Lleol: llai nag ardal heddlu' } },
        { code: 'sub-regional', label: { en: 'Sub-regional', cy: 'Isranbarthol' } },
      ],
    }),
    question('status', 'choice', 'status', {
      required: true,
      options: [
        { code: 'active', label: { en: 'Active', cy: 'Gweithredol' } },
        { code: 'closed', label: { en: 'Closed', cy: 'Wedi cau' } },
      ],
    }),
    question('part-of', 'partnership', 'partOf'),
    question('summary', 'long-text', 'summary'),
    question('founded', 'year', 'founded'),
    question('lead-name', 'text', 'lead.name'),
    question('lead-sector', 'choice', 'lead.sector', { options: { vocabulary: 'sector' } }),
    question('member-sectors', 'choices', 'members[].sector', { options: { vocabulary: 'sector' } }),
    question('member-organisations', 'organisations', 'members[].name'),
    question('activities', 'choices', 'activities', { options: { vocabulary: 'activity' } }),
    question('practice-title', 'text', 'practice[].title', { group: 'good-practice' }),
    question('practice-summary', 'long-text', 'practice[].summary', { group: 'good-practice' }),
    question('practice-themes', 'choices', 'practice[].themes', {
      group: 'good-practice',
      options: { vocabulary: 'theme' },
    }),
    question('website', 'url', 'website'),
    question('contact-email', 'email', 'contact.email'),
    question('contact-phone', 'phone', 'contact.phone'),
    question('contact-label', 'text', 'contact.label'),
    question('sources', 'urls', 'sources[].url'),
    question('answering-organisation', 'text', null, { required: true }),
    question('answered-on', 'date', 'assured.date', { required: true }),
    question('consent', 'choice', null, {
      required: true,
      options: [
        { code: 'yes', label: { en: 'Yes, on behalf of the partnership', cy: 'Cewch, ar ran y bartneriaeth' } },
        { code: 'no', label: { en: 'No', cy: 'Na chewch' } },
      ],
    }),
  ],
};

export function buildQuestionnaire(): Questionnaire {
  const term = (code: string, en: string, cy: string) => [code, { en, cy }] as const;
  return readQuestionnaire(SOURCE, {
    sector: new Map([
      term('police', 'Police', 'Heddlu'),
      term('local-authority', 'Local authority', 'Awdurdod lleol'),
      term('charity-ngo', 'Charity, or other voluntary body', 'Elusen'),
    ]),
    activity: new Map([term('training', 'Training', 'Hyfforddiant'), term('guidance', 'Guidance', 'Canllawiau')]),
    theme: new Map([term('funding', 'Funding', 'Cyllid')]),
  });
}

/** Real areas: a county that is a force area, one that is not, a council and force of one name, one in Wales. */
export function buildRealAreas(): AreaRegister {
  return new AreaRegister([
    { code: 'E23000026', kind: 'police-force-area', name: { en: 'Suffolk' }, parents: [] },
    { code: 'E10000029', kind: 'county', name: { en: 'Suffolk' }, parents: ['E23000026'] },
    { code: 'E07000200', kind: 'district', name: { en: 'Babergh' }, parents: ['E10000029'] },
    { code: 'E23000032', kind: 'police-force-area', name: { en: 'Kent' }, parents: [] },
    { code: 'E10000016', kind: 'county', name: { en: 'Kent' }, parents: ['E23000032'] },
    { code: 'E07000105', kind: 'district', name: { en: 'Ashford' }, parents: ['E10000016'] },
    { code: 'E06000035', kind: 'unitary', name: { en: 'Medway' }, parents: ['E23000032'], formerCodes: ['E06000999'] },
    { code: 'W15000003', kind: 'police-force-area', name: { en: 'South Wales', cy: 'De Cymru' }, parents: [] },
    { code: 'W06000015', kind: 'unitary', name: { en: 'Cardiff', cy: 'Caerdydd' }, parents: ['W15000003'] },
  ]);
}

/** What is read from cells, as the answer by column, with what was said about them. */
export function readCells(cells: Readonly<Record<string, string>>): {
  answers: Record<string, Answer | null>;
  faults: string[];
  notes: string[];
} {
  const reader = new AnswerReader(buildQuestionnaire(), buildRealAreas());
  const { byColumn, faults, notes } = reader.read(Object.entries(cells));
  const say = ({ column, message }: { column: string; message: string }) => `${column}: ${message}`;
  return { answers: Object.fromEntries(byColumn), faults: faults.map(say), notes: notes.map(say) };
}
