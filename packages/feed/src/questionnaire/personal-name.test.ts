import { expect } from 'chai';
import { dropPeopleFromName, dropPeopleFromProse } from './personal-name.js';

describe('dropPeopleFromName', () => {
  const PEOPLE: Readonly<Record<string, string>> = {
    'Jane Example': '',
    'Jane Example, Kent Police': 'Kent Police',
    'Kent Police (DI Example)': 'Kent Police',
    'Example Council - Rhys ap Example': 'Example Council',
    'Cllr Mary O’Example': '',
    'Kent Police / jane.example@example.org': 'Kent Police',
  };
  for (const [written, left] of Object.entries(PEOPLE)) {
    it(`leaves "${left}" of "${written}"`, () => {
      const { text, found } = dropPeopleFromName(written);
      expect(text).to.equal(left);
      expect(found).to.have.length.above(0);
    });
  }

  for (const organisation of [
    'Kent Police',
    'Salvation Army',
    'Jasmine House',
    'Jane Example Foundation',
    'Grace Baptist Church',
    'Hope for Justice',
    'Heddlu De Cymru',
    'Cyngor Caerdydd',
    'Police, Fire and Crime Commissioner for Essex',
    'Unseen',
    'Partnership inbox',
  ]) {
    it(`takes "${organisation}" for no person`, () =>
      expect(dropPeopleFromName(organisation)).to.deep.equal({ text: organisation, found: [] }));
  }
});

describe('dropPeopleFromProse', () => {
  it('leaves out sentences with a titled name or a personal address, and no other', () => {
    expect(dropPeopleFromProse('Two members pay. Ask DI Jane Example. Write to info@example.org.')).to.deep.equal({
      text: 'Two members pay. Write to info@example.org.',
      found: ['DI Jane Example'],
    });
    expect(dropPeopleFromProse('Led by Dr. Example since 2019.\nMeets monthly.').text).to.equal('Meets monthly.');
    expect(dropPeopleFromProse('Write to jane.example@example.org').text).to.equal('');
  });

  it('leaves prose about places and organisations as it is', () => {
    const prose = 'Works in St Albans and King’s Lynn. Reports to the Chief Constable.\n\nWrite to info@example.org.';
    expect(dropPeopleFromProse(prose)).to.deep.equal({ text: prose, found: [] });
  });
});
