import { expect } from 'chai';
import { buildRealAreas } from '../testing/questionnaire-builder.js';
import { PartnershipIndex, type KnownPartnership } from './partnership-index.js';

const KENT = 'E23000032';
const CARDIFF = 'W06000015';

function build(id: string, name: string, more: Partial<KnownPartnership> = {}): KnownPartnership {
  return { id, names: [name], aliases: [], level: 'sub-regional', codes: [KENT], ...more };
}

function indexOf(...partnerships: KnownPartnership[]): PartnershipIndex {
  const index = new PartnershipIndex(buildRealAreas());
  for (const partnership of partnerships) index.add(partnership);
  return index;
}

/** What is found, with how it is like and whether it is in the same place. */
const find = (index: PartnershipIndex, wanted: KnownPartnership) =>
  index
    .findCandidates(wanted)
    .map(({ partnership, likeness, isSamePlace }) => `${partnership.id} ${likeness}${isSamePlace ? '' : ' elsewhere'}`);

describe('PartnershipIndex', () => {
  const index = indexOf(
    build('kent', 'Kent and Medway Anti-Slavery Partnership', { aliases: ['KMASP'] }),
    build('cardiff', 'Cardiff Modern Slavery Forum', {
      names: ['Cardiff Modern Slavery Forum', 'Fforwm Caerdydd'],
      codes: [CARDIFF],
      level: 'local',
    }),
  );

  it('finds the same name, but for case, accents and punctuation, in any language', () => {
    expect(find(index, build('', 'KENT & Medway: anti slavery partnership'))).to.deep.equal(['kent similar-name']);
    expect(find(index, build('', 'kent and medway anti slavery partnership'))).to.deep.equal(['kent name']);
    expect(find(index, build('', 'Fforwm Caerdydd', { codes: [] }))).to.deep.equal(['cardiff name elsewhere']);
  });

  it('finds another name, and a name that differs by common words or by a slip, in the same place', () => {
    expect(find(index, build('', 'KMASP', { level: 'local' }))).to.deep.equal(['kent alias']);
    expect(find(index, build('', 'Kent & Medway Modern Slavery Network', { level: 'local' }))).to.deep.equal([
      'kent similar-name',
    ]);
    expect(find(index, build('', 'Cardif Slavery Board', { codes: [CARDIFF] }))).to.deep.equal([
      'cardiff similar-name',
    ]);
    expect(find(index, build('', 'Cardif Slavery Board', { codes: ['E07000200'] }))).to.deep.equal([]);
  });

  it('finds another name for exactly the same area at the same level, unless many work there', () => {
    expect(find(index, build('', 'Pilgrims United'))).to.deep.equal(['kent area']);
    expect(find(index, build('', 'Pilgrims United', { level: 'local' }))).to.deep.equal([]);
    expect(find(index, build('', 'Pilgrims United', { codes: ['E10000016'] }))).to.deep.equal([]);
    const crowded = indexOf(build('a', 'Alpha'), build('b', 'Beta'), build('c', 'Gamma'));
    expect(find(crowded, build('', 'Pilgrims United'))).to.deep.equal([]);
  });

  it('tells numbers apart', () => {
    const areas = indexOf(build('one', 'Action Area 1 Group'), build('x', 'X'), build('y', 'Y'));
    expect(find(areas, build('', 'Action Area 2 Group'))).to.deep.equal([]);
  });

  it('forgets what is removed, and knows a partnership by its newest names', () => {
    const changing = indexOf(build('a', 'First Name'));
    changing.add(build('a', 'Second Name'));
    expect([changing.findByName('first name').length, changing.findByName('SECOND NAME').length]).to.deep.equal([0, 1]);
    changing.remove('a');
    expect([changing.findByName('Second Name').length, changing.get('a'), [...changing.ids]]).to.deep.equal([
      0,
      undefined,
      [],
    ]);
  });
});
