import type { AreaRegister } from '../areas/area-register.js';
import { nameArea } from '../areas/area-register.js';
import type { Cover, Feed, Organisation, Partnership, PolygonGeometry } from '../partnership.js';
import {
  column,
  FEED_COLUMNS,
  fillTable,
  joinList,
  readLabel,
  readWords,
  type ColumnReader,
  type Reading,
  type Table,
} from './table.js';

type Role = 'lead' | 'chair' | 'coordinator';

/** Columns of a role: the organisation, its sector's code, its sector in words. */
function listRoleColumns(role: Role, [en, cy]: readonly [string, string]): readonly ColumnReader<Partnership>[] {
  return [
    column(role, [en, cy], (row, reading) => readWords(row[role]?.name ?? null, reading)),
    column(`${role}_sector_code`, [`${en}: sector code`, `${cy}: cod y sector`], (row) => row[role]?.sector ?? null),
    column(`${role}_sector`, [`${en}: sector`, `${cy}: sector`], (row, reading) =>
      readLabel('sector', row[role]?.sector ?? null, reading),
    ),
  ];
}

const COLUMNS: readonly ColumnReader<Partnership>[] = [
  column('id', ['Id', 'Dynodydd'], ({ id }) => id),
  column('name', ['Name', 'Enw'], ({ name }, reading) => readWords(name, reading)),
  column(
    'aliases',
    ['Other names', 'Enwau eraill'],
    ({ aliases }, reading) => joinList(aliases.map((alias) => readWords(alias, reading))),
    { list: true },
  ),
  column('level', ['Level', 'Lefel'], ({ level }) => level),
  column('status', ['Status', 'Statws'], ({ status }) => status),
  column('part_of', ['Part of', 'Rhan o'], ({ partOf }) => partOf),
  column('superseded_by', ['Superseded by', 'Disodlwyd gan'], ({ supersededBy }) => supersededBy),
  column('summary', ['Summary', 'Crynodeb'], ({ summary }, reading) => readWords(summary, reading)),
  column('area_codes', ['Codes of areas covered', 'Codau’r ardaloedd'], ({ covers }) => joinCodes(covers), {
    list: true,
  }),
  column(
    'areas',
    ['Areas covered', 'Yn cwmpasu'],
    ({ covers }, reading) => joinList(covers.map((cover) => nameCover(cover, reading))),
    { list: true },
  ),
  column(
    'part_area_codes',
    ['Codes of areas covered in part', 'Codau’r ardaloedd a gwmpesir yn rhannol'],
    ({ covers }) => joinCodes(covers.filter(({ part }) => part)),
    { list: true },
  ),
  column(
    'own_footprint',
    ['Footprint that no area describes (WKT)', 'Ôl troed nad oes ardal yn ei ddisgrifio (WKT)'],
    ({ geometryOverride }) => geometryOverride && writeWkt(geometryOverride),
  ),
  column('longitude', ['Label longitude', 'Hydred y label'], ({ labelPosition }) => labelPosition?.[0] ?? null, {
    type: 'number',
  }),
  column('latitude', ['Label latitude', 'Lledred y label'], ({ labelPosition }) => labelPosition?.[1] ?? null, {
    type: 'number',
  }),
  column('founded', ['Year founded', 'Blwyddyn sefydlu'], ({ founded }) => founded, { type: 'year' }),
  ...listRoleColumns('lead', ['Led by', 'Arweinir gan']),
  ...listRoleColumns('chair', ['Chaired by', 'Cadeirir gan']),
  ...listRoleColumns('coordinator', ['Coordinated by', 'Cydlynir gan']),
  column(
    'members',
    ['Who takes part', 'Pwy sy’n cymryd rhan'],
    ({ members }, reading) => joinList(members.map((member) => describeMember(member, reading))),
    { list: true },
  ),
  column(
    'member_sector_codes',
    ['Codes of sectors that take part', 'Codau’r sectorau sy’n cymryd rhan'],
    ({ members }) => joinList([...new Set(members.map(({ sector }) => sector))]),
    { list: true },
  ),
  column('activity_codes', ['Activity codes', 'Codau gweithgareddau'], ({ activities }) => joinList(activities), {
    list: true,
  }),
  column(
    'activities',
    ['What it does', 'Beth mae’n ei wneud'],
    ({ activities }, reading) => joinList(activities.map((code) => readLabel('activity', code, reading))),
    { list: true },
  ),
  column('meets', ['Meets', 'Yn cyfarfod'], ({ meets }) => meets),
  column('funding', ['Funding', 'Cyllid'], ({ funding }, reading) => readWords(funding, reading)),
  column('measures', ['How progress is measured', 'Sut y mesurir cynnydd'], ({ measures }, reading) =>
    readWords(measures, reading),
  ),
  column('strategy', ['Strategy', 'Strategaeth'], ({ strategy }, reading) => readWords(strategy, reading)),
  column('website', ['Website', 'Gwefan'], ({ website }) => website, { type: 'address' }),
  column('contact_url', ['Contact page', 'Tudalen gyswllt'], ({ contact }) => contact?.url ?? null, {
    type: 'address',
  }),
  column('contact_email', ['E-mail', 'E-bost'], ({ contact }) => contact?.email ?? null),
  column('contact_phone', ['Telephone', 'Ffôn'], ({ contact }) => contact?.phone ?? null),
  column('contact_label', ['Whom to contact', 'Â phwy i gysylltu'], ({ contact }, reading) =>
    readWords(contact?.label ?? null, reading),
  ),
  column(
    'practice',
    ['Good practice', 'Arfer da'],
    ({ practice }, reading) => joinList(practice.map(({ title, summary }) => readWords(title ?? summary, reading))),
    { list: true },
  ),
  column(
    'practice_theme_codes',
    ['Good practice: theme codes', 'Arfer da: codau themâu'],
    ({ practice }) => joinList([...new Set(practice.flatMap(({ themes }) => themes))]),
    { list: true },
  ),
  column('assured_date', ['Last confirmed', 'Cadarnhawyd ddiwethaf'], ({ assured }) => assured.date, {
    type: 'partial-date',
  }),
  column('assured_by', ['Confirmed by', 'Cadarnhawyd gan'], ({ assured }) => assured.by),
  column('assured_method', ['Confirmed through', 'Cadarnhawyd drwy'], ({ assured }) => assured.method),
  column(
    'unconfirmed',
    ['Fields not confirmed', 'Meysydd heb eu cadarnhau'],
    ({ unconfirmed }) => joinList(unconfirmed),
    {
      list: true,
    },
  ),
  column(
    'sources',
    ['Sources', 'Ffynonellau'],
    ({ sources }) =>
      joinList(sources.map(({ url, date }) => `${url.replaceAll(';', '%3B')}${date === null ? '' : ` (${date})`}`)),
    { list: true },
  ),
  ...FEED_COLUMNS,
];

/**
 * One row for each partnership, with every field of the feed. Codes are followed by their words in `language`. What does not fit into one row is
 * complete in `listCoverageRows` and `listPracticeRows`.
 * @param register names the areas; those that it does not know keep the publisher's name, or their code
 */
export function listPartnershipRows(
  feed: Feed,
  partnerships: readonly Partnership[],
  register: AreaRegister,
  language: string,
): Table {
  return fillTable(COLUMNS, ['id'], partnerships, { feed, register, language });
}

/** An area in words: its name in the register, else the publisher's name for it, else its code. */
export function nameCover({ code, name }: Cover, reading: Reading): string {
  const area = reading.register.findArea(code);
  return area
    ? nameArea(area, reading.language.replace(/-.*/, '').toLowerCase()).value
    : (readWords(name, reading) ?? code);
}

function joinCodes(covers: readonly Cover[]): string | null {
  return joinList(covers.map(({ code }) => code));
}

/** `Example Shelter (Charity)`, or as much of it as is recorded. */
function describeMember({ name, sector }: Organisation, reading: Reading): string | null {
  const label = readLabel('sector', sector, reading);
  const words = readWords(name, reading);
  return words !== null && label !== null ? `${words} (${label})` : (words ?? label);
}

/** Well-known text (OGC 06-103r4), which GIS tools read from a column. */
function writeWkt(geometry: PolygonGeometry): string {
  const writePolygon = (rings: readonly (readonly (readonly number[])[])[]) =>
    `(${rings.map((ring) => `(${ring.map((position) => position.join(' ')).join(', ')})`).join(', ')})`;
  return geometry.type === 'Polygon'
    ? `POLYGON ${writePolygon(geometry.coordinates)}`
    : `MULTIPOLYGON (${geometry.coordinates.map(writePolygon).join(', ')})`;
}
