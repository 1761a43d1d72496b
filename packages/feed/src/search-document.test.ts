import { expect } from 'chai';
import { AreaRegister } from './areas/area-register.js';
import type { Cover, Partnership, Text } from './partnership.js';
import { createSearchDocument } from './search-document.js';
import { buildAreas } from './testing/area-builder.js';
import { buildFeed, buildPartnership } from './testing/feed-builder.js';

const REGISTER = new AreaRegister(buildAreas());
const FIELDS = ['name', 'aliases', 'covered', 'inside', 'around', 'organisations', 'labels', 'texts', 'title'] as const;

function createFields(
  members: Partial<Partnership>,
  register: AreaRegister | null = REGISTER,
  feed = buildFeed(),
): Record<(typeof FIELDS)[number], readonly string[]> {
  const { fields } = createSearchDocument(buildPartnership(members), feed, register);
  expect(fields).to.have.lengthOf(FIELDS.length);
  return Object.fromEntries(FIELDS.map((name, index) => [name, fields[index]])) as ReturnType<typeof createFields>;
}

function cover(code: string, name: Text | null = null): Cover {
  return { code, name, part: false };
}

describe('createSearchDocument', () => {
  it('goes by the id', () => {
    expect(createSearchDocument(buildPartnership({ id: 'some' }), buildFeed(), null).id).to.equal('some');
  });

  it('lists names and aliases in every language', () => {
    const { name, aliases } = createFields({
      name: { en: 'Wales Group', cy: 'Grŵp Cymru' },
      aliases: ['WG', { cy: 'GC' }],
    });
    expect(name).to.deep.equal(['Wales Group', 'Grŵp Cymru']);
    expect(aliases).to.deep.equal(['WG', 'GC']);
  });

  it('lists what lies within a covered force area, and what is around it but the country', () => {
    const { covered, inside, around } = createFields({ covers: [cover('E1-north')] });
    expect(covered).to.deep.equal(['North Force']);
    expect(inside).to.have.members(['Exampleshire', 'Hill', 'Dale', 'Example City']);
    expect(around).to.have.members(['Example Region', 'First Nation']);
  });

  it('lists the county and the force around a district', () => {
    const { covered, around } = createFields({ covers: [cover('E1-hill')] });
    expect(covered).to.deep.equal(['Hill']);
    expect(around).to.have.members(['Exampleshire', 'North Force', 'Example Region', 'First Nation']);
  });

  it('lists the area that several covered ones make up', () => {
    expect(createFields({ covers: [cover('E1-hill'), cover('E1-dale')] }).inside).to.deep.equal(['Exampleshire']);
  });

  it('lists Welsh names of areas beside English ones', () => {
    expect(createFields({ covers: [cover('W1-isle')] }).covered).to.deep.equal(['Isle', 'Ynys']);
  });

  it('lists a nation by its own name, and by that of its only police force', () => {
    const { covered, inside, around } = createFields({ covers: [cover('W1')] });
    expect(covered).to.deep.equal(['Second Nation', 'Yr Ail Genedl', 'Second Force']);
    expect([...inside, ...around]).to.deep.equal([]);
    expect(createFields({ covers: [cover('E1')] }).covered).to.deep.equal(['First Nation']);
  });

  it('lists other names of areas where they are known', () => {
    const aliases = new Map([
      ['E1-north', ['NF']],
      ['E1-region', ['Ex R']],
    ]);
    const [, , covered, , around] = createSearchDocument(
      buildPartnership({ covers: [cover('E1-north')] }),
      buildFeed(),
      REGISTER,
      aliases,
    ).fields;
    expect(covered).to.deep.equal(['North Force', 'NF']);
    expect(around).to.include.members(['Example Region', 'Ex R']);
  });

  it('lists the other areas that are covered beside a nation', () => {
    const { covered } = createFields({ covers: [cover('W1'), cover('E1-port')] });
    expect(covered).to.include.members(['Second Nation', 'Port']);
  });

  it("lists the publisher's own words for an area, known or not, with a register or without", () => {
    const covers = [cover('E9', { en: 'Far End', cy: 'Pen Draw' }), cover('E1-port', 'The Docks')];
    expect(createFields({ covers }).covered).to.include.members(['Far End', 'Pen Draw', 'The Docks', 'Port']);
    const { covered, around } = createFields({ covers }, null);
    expect(covered).to.deep.equal(['Far End', 'Pen Draw', 'The Docks']);
    expect(around).to.deep.equal([]);
  });

  it('lists organisations by name, and by what their sector is called', () => {
    const sector = new Map<string, Text>([['police', { en: 'Police', cy: 'Heddlu' }]]);
    const feed = buildFeed([], { vocabularies: { ...buildFeed().vocabularies, sector } });
    const { organisations, labels } = createFields(
      {
        lead: { name: 'Example Force', sector: 'police' },
        chair: { name: null, sector: null },
        coordinator: { name: 'Example Office', sector: 'local-authority' },
        members: [{ name: { cy: 'Lloches' }, sector: null }],
        activities: [],
        practice: [],
      },
      null,
      feed,
    );
    expect(organisations).to.deep.equal(['Example Force', 'Example Office', 'Lloches']);
    expect(labels).to.deep.equal(['Police', 'Heddlu', 'local authority']);
  });

  it('lists what activities and themes are called, their codes in words where no label is known', () => {
    const vocabularies = {
      ...buildFeed().vocabularies,
      activity: new Map([['training', 'Courses']]),
      theme: new Map([['faith', 'Faith communities']]),
    };
    const { labels } = createFields(
      {
        lead: null,
        chair: null,
        members: [],
        activities: ['training', 'joint-outreach', 'constructor'],
        practice: [{ title: null, summary: 'How', themes: ['faith'], source: null }],
      },
      null,
      buildFeed([], { vocabularies }),
    );
    expect(labels).to.deep.equal(['Courses', 'joint outreach', 'constructor', 'Faith communities']);
  });

  it('lists summary, practice and the other texts last', () => {
    const { texts } = createFields({
      summary: 'Summary',
      practice: [{ title: 'Title', summary: { en: 'How', cy: 'Sut' }, themes: [], source: null }],
      strategy: 'Plan',
      funding: 'Money',
      measures: 'Counts',
    });
    expect(texts).to.deep.equal(['Summary', 'Title', 'How', 'Sut', 'Plan', 'Money', 'Counts']);
  });

  it('lists the title of the feed for every partnership', () => {
    const feed = buildFeed([], { title: { en: 'Partnerships', cy: 'Partneriaethau' } });
    expect(createFields({}, null, feed).title).to.deep.equal(['Partnerships', 'Partneriaethau']);
  });

  it('lists nothing for what is not recorded', () => {
    const empty = { aliases: [], covers: [], lead: null, chair: null, members: [], activities: [], practice: [] };
    const { name, ...others } = createFields({ ...empty, summary: null }, REGISTER, buildFeed([], { title: null }));
    expect(name).to.have.lengthOf(1);
    expect(Object.values(others).flat()).to.deep.equal([]);
  });
});
