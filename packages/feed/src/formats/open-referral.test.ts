import { expect } from 'chai';
import type { Topology } from 'topojson-specification';
import { AreaRegister } from '../areas/area-register.js';
import type { Feed, Partnership, Position } from '../partnership.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildFeed, buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import type { ServiceDocument } from './open-referral-document.js';
import { createOpenReferral } from './open-referral.js';
import { uuidOf } from './uuid-of.js';

const SQUARE: Topology = {
  type: 'Topology',
  arcs: [[[0, 51], [1, 51], [1, 52], [0, 52], [0, 51]]], // prettier-ignore
  objects: {
    pfa: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'E1-north', arcs: [[0]] }] },
  },
};

const vocabularies: Feed['vocabularies'] = {
  sector: new Map([['police', { en: 'Police', cy: 'Heddlu' }]]),
  activity: new Map([['training', { en: 'Training', cy: 'Hyfforddiant' }]]),
  theme: new Map([['referral', { en: 'Referral', cy: 'Atgyfeirio' }]]),
};

function writeService(overrides: Partial<Partnership> = {}, language = 'en'): ServiceDocument {
  const partnerships = [buildPartnership({ covers: [coverOf('E1-north')], ...overrides })];
  const areas = { register: new AreaRegister(buildAreas()), topologies: [SQUARE], attribution: '' };
  const { contents } = createOpenReferral(buildFeed(partnerships, { vocabularies }), partnerships, areas, language);
  if (!contents[0]) throw new Error('One partnership is one service.');
  return contents[0];
}

function coverOf(code: string, part = false) {
  return { code, name: null, part };
}

function readExtent(extent: string | undefined): unknown {
  return extent === undefined ? undefined : JSON.parse(extent);
}

describe('createOpenReferral', () => {
  it('makes of a partnership an organisation and its service, under ids that are always the same', () => {
    const service = writeService();
    expect(service).to.include({
      id: uuidOf('service', 'example-partnership'),
      organization_id: uuidOf('organization', 'example-partnership'),
      name: 'Example Anti-Slavery Partnership',
      alternate_name: 'Example Network',
      description: 'Brings the example organisations together.',
      url: 'https://example.org/',
      email: 'partnership@example.org',
      status: 'active',
      assured_date: '2025-03-01',
    });
    expect(service.organization).to.include({ id: service.organization_id, name: service.name });
  });

  it('leaves out what is not recorded, and says so where the format asks for words', () => {
    const service = writeService({ summary: null, website: null, contact: null, aliases: [], activities: [] });
    for (const name of ['description', 'url', 'email', 'alternate_name', 'phones', 'funding']) {
      expect(service).not.to.have.property(name);
    }
    expect(service.organization.description).to.equal('Not recorded.');
    expect(writeService({ summary: null }, 'cy').organization.description).to.equal('Heb ei gofnodi.');
  });

  it('has a word of the format for every status, and an alert where it is not known', () => {
    const statuses = (['active', 'forming', 'paused', 'closed', 'superseded'] as const).map(
      (status) => writeService({ status }).status,
    );
    expect(statuses).to.deep.equal(['active', 'inactive', 'temporarily closed', 'defunct', 'defunct']);
    expect(writeService()).not.to.have.property('alert');
    expect(writeService({ status: null }).alert).to.match(/has not been confirmed/);
    expect(writeService({ unconfirmed: ['status'] }).alert).to.match(/has not been confirmed/);
  });

  it('writes the first day of a date that names only a month or year, and none when there is none', () => {
    const dayOf = (date: string | null) => writeService({ assured: { date, by: null, method: null } }).assured_date;
    expect(['2025-03-14', '2025-03', '2025', null].map(dayOf)).to.deep.equal([
      '2025-03-14',
      '2025-03-01',
      '2025-01-01',
      undefined,
    ]);
  });

  it('gives each area its name, its address in the register of codes and its shape', () => {
    const [area] = writeService().service_areas ?? [];
    expect(area).to.include({
      name: 'North Force',
      uri: 'http://statistics.data.gov.uk/id/statistical-geography/E1-north',
      extent_type: 'geojson',
    });
    expect(readExtent(area?.extent)).to.deep.equal({
      type: 'MultiPolygon',
      coordinates: [[[[0, 51], [1, 51], [1, 52], [0, 52], [0, 51]]]], // prettier-ignore
    });
  });

  it('writes today’s code of an area, and no shape where none is known', () => {
    const [city, unknown] = writeService({ covers: [coverOf('E1-old-city'), coverOf('X9')] }).service_areas ?? [];
    expect(city?.uri).to.match(/E1-city$/);
    expect(unknown).to.deep.include({ name: 'X9' }).and.not.to.have.any.keys('uri', 'extent', 'extent_type');
  });

  it('says when only a part of an area is covered, and names an area once', () => {
    const areas = writeService({ covers: [coverOf('E1-north', true), coverOf('E1-north', true)] }).service_areas;
    expect(areas?.map(({ description }) => description)).to.deep.equal(['Only a part of this area.']);
  });

  it('gives a footprint of its own in place of those of its codes', () => {
    const ring: Position[] = [[0, 51], [1, 51], [1, 52], [0, 51]]; // prettier-ignore
    const areas = writeService({ geometryOverride: { type: 'Polygon', coordinates: [ring] } }).service_areas;
    expect(areas?.map(({ extent }) => readExtent(extent))).to.deep.equal([
      undefined,
      { type: 'MultiPolygon', coordinates: [[ring]] },
    ]);
  });

  it('says as attributes what a partnership is, does and who is in it', () => {
    const { attributes = [], id } = writeService();
    expect(
      attributes.map(({ link_type: type, taxonomy_term: term, value }) => [type, term?.code, term?.name, value]),
    ).to.deep.equal([
      ['level', 'sub-regional', 'sub-regional', undefined],
      ['activity', 'training', 'Training', undefined],
      ['theme', 'referral', 'Referral', undefined],
      ['lead', 'police', 'Police', 'Example Constabulary'],
      ['chair', 'local-authority', 'local-authority', 'Example County Council'],
      ['member', 'charity-ngo', 'charity-ngo', 'Example Shelter'],
    ]);
    expect(attributes.every((attribute) => attribute.link_id === id)).to.equal(true);
    expect(writeService({}, 'cy').attributes?.[1]?.taxonomy_term).to.include({ name: 'Hyfforddiant', language: 'cy' });
  });

  it('links an organisation with the one it is part of', () => {
    expect(writeService({ partOf: 'wider-board' }).organization.parent_organization_id).to.equal(
      uuidOf('organization', 'wider-board'),
    );
  });

  it('carries telephone and funding when they are recorded', () => {
    const contact = { url: null, email: null, phone: '0113 496 0000', label: 'Office' };
    const { phones, funding } = writeService({ contact, funding: 'A grant.' });
    expect(phones?.[0]).to.include({ number: '0113 496 0000', description: 'Office' });
    expect(funding?.[0]).to.include({ source: 'A grant.' });
  });

  it('gives everything in the published feed an id of its own', async () => {
    const feed = await loadPublishedFeed();
    const { register, topology, attribution } = await loadPublishedAreas();
    const areas = { register, topologies: [topology], attribution };
    const page = createOpenReferral(feed, feed.partnerships, areas, 'en');
    expect(page).to.include({ total_items: 70, size: 70, empty: false, last_page: true });
    const ids = page.contents.flatMap(({ id, organization, service_areas = [], attributes = [] }) => [
      id,
      organization.id,
      ...[...service_areas, ...attributes].map((part) => part.id),
    ]);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
