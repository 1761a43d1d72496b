import type { AreaRegister } from '../areas/area-register.js';
import { startOfPartialDate } from '../partial-date.js';
import type { Cover, Feed, Partnership, Status } from '../partnership.js';
import type { FootprintAreas } from './footprint-geojson.js';
import { FootprintShapes, type FootprintShape } from './footprint-shapes.js';
import type {
  OrganizationDocument,
  ServiceAreaDocument,
  ServiceDocument,
  ServicePage,
} from './open-referral-document.js';
import { listAttributes } from './open-referral-attributes.js';
import { nameCover } from './partnership-rows.js';
import { readWords, type Reading } from './table.js';
import { uuidOf } from './uuid-of.js';

/** The register of GSS codes of the Office for National Statistics. */
const AREA_URI = 'http://statistics.data.gov.uk/id/statistical-geography/';

const STATUSES: Readonly<Record<Status, ServiceDocument['status']>> = {
  active: 'active',
  forming: 'inactive',
  paused: 'temporarily closed',
  closed: 'defunct',
  superseded: 'defunct',
};

/** What a reader must be told where the format asks for a value that the feed does not have. */
const WORDS = {
  en: {
    notRecorded: 'Not recorded.',
    status: 'Whether this partnership is still active has not been confirmed.',
    part: 'Only a part of this area.',
    own: 'Area that no code describes',
  },
  cy: {
    notRecorded: 'Heb ei gofnodi.',
    status: 'Ni chadarnhawyd a yw’r bartneriaeth hon yn dal yn weithredol.',
    part: 'Rhan o’r ardal hon yn unig.',
    own: 'Ardal nad oes cod yn ei disgrifio',
  },
} as const;

/**
 * The partnerships as services of HSDS 3.0, which Open Referral UK builds on: one page with everything, as `GET /services` answers. A
 * partnership is both the organisation and its service; who leads, chairs, coordinates and takes part are attributes.
 *
 * A date of confirmation that names only a year or month becomes its first day. Meetings, measures, strategy, practice texts, sources and what
 * is unconfirmed other than the status have no member in HSDS and are not in it.
 */
export function createOpenReferral(
  feed: Feed,
  partnerships: readonly Partnership[],
  { register, topologies }: FootprintAreas,
  language: string,
): ServicePage {
  const writer = new ServiceWriter({ feed, register, language }, new FootprintShapes(register, topologies));
  return {
    total_items: partnerships.length,
    total_pages: 1,
    page_number: 1,
    size: partnerships.length,
    first_page: true,
    last_page: true,
    empty: partnerships.length === 0,
    contents: partnerships.map((partnership) => writer.write(partnership)),
  };
}

class ServiceWriter {
  readonly #reading: Reading;
  readonly #shapes: FootprintShapes;
  readonly #words: (typeof WORDS)['en' | 'cy'];

  constructor(reading: Reading, shapes: FootprintShapes) {
    this.#reading = reading;
    this.#shapes = shapes;
    this.#words = /^cy\b/i.test(reading.language) ? WORDS.cy : WORDS.en;
  }

  write(partnership: Partnership): ServiceDocument {
    const { id, name, aliases, summary, website, contact, status, funding, assured, unconfirmed } = partnership;
    const service = uuidOf('service', id);
    const phone = contact?.phone ?? null;
    return keepRecorded<ServiceDocument>({
      id: service,
      organization_id: uuidOf('organization', id),
      name: this.#read(name) ?? id,
      alternate_name: aliases.map((alias) => this.#read(alias)).join('; '),
      description: this.#read(summary),
      url: website ?? contact?.url ?? null,
      email: contact?.email ?? null,
      status: status === null ? 'active' : STATUSES[status],
      // The format has no word for "not known".
      alert: status === null || unconfirmed.includes('status') ? this.#words.status : null,
      assured_date: writeDay(assured.date),
      organization: this.#writeOrganization(partnership),
      phones:
        phone === null
          ? []
          : [
              keepRecorded({
                id: uuidOf('phone', id),
                service_id: service,
                number: phone,
                description: this.#read(contact?.label ?? null),
              }),
            ],
      funding:
        funding === null ? [] : [{ id: uuidOf('funding', id), service_id: service, source: this.#read(funding) ?? '' }],
      service_areas: this.#writeAreas(partnership, service),
      attributes: listAttributes(partnership, service, this.#reading),
    });
  }

  #writeOrganization({ id, name, aliases, summary, website, contact, partOf }: Partnership): OrganizationDocument {
    return keepRecorded<OrganizationDocument>({
      id: uuidOf('organization', id),
      name: this.#read(name) ?? id,
      alternate_name: aliases.map((alias) => this.#read(alias)).join('; '),
      description: this.#read(summary) ?? this.#words.notRecorded,
      email: contact?.email ?? null,
      website,
      parent_organization_id: partOf === null ? null : uuidOf('organization', partOf),
    });
  }

  #writeAreas(partnership: Partnership, service: string): ServiceAreaDocument[] {
    const { id, covers, geometryOverride } = partnership;
    const areas = listOnce(covers).map((cover) =>
      keepRecorded<ServiceAreaDocument>({
        id: uuidOf('service-area', id, cover.code),
        service_id: service,
        name: nameCover(cover, this.#reading),
        description: cover.part ? this.#words.part : null,
        // A footprint of the partnership's own stands in place of those of its codes.
        ...(geometryOverride === null && writeExtent(this.#shapes.drawFootprint({ ...partnership, covers: [cover] }))),
        uri: uriOf(cover, this.#reading.register),
      }),
    );
    if (geometryOverride === null) return areas;
    const own = {
      id: uuidOf('service-area', id),
      service_id: service,
      name: this.#words.own,
      ...writeExtent(this.#shapes.drawFootprint(partnership)),
    };
    return [...areas, own];
  }

  #read(text: Partnership['summary']): string | null {
    return readWords(text, this.#reading);
  }
}

/** An area that is named twice is one area, with one id. */
function listOnce(covers: readonly Cover[]): readonly Cover[] {
  return [...new Map(covers.map((cover) => [cover.code, cover])).values()];
}

function writeExtent({ rings }: FootprintShape): Pick<ServiceAreaDocument, 'extent' | 'extent_type'> {
  if (rings.length === 0) return {};
  return { extent: JSON.stringify({ type: 'MultiPolygon', coordinates: rings }), extent_type: 'geojson' };
}

function uriOf({ code }: Cover, register: AreaRegister): string | null {
  const area = register.findArea(code);
  return area ? `${AREA_URI}${area.code}` : null;
}

function writeDay(date: string | null): string | null {
  const start = date === null ? null : startOfPartialDate(date);
  return start === null ? null : new Date(start).toISOString().slice(0, 10);
}

type Unrecorded<T> = { readonly [Name in keyof T]: T[Name] | null };

/** The members that hold something. */
function keepRecorded<T extends object>(document: Unrecorded<T>): T {
  const isRecorded = (value: unknown) =>
    value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(document).filter(([, value]) => isRecorded(value))) as T;
}
