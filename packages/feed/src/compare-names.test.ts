import { expect } from 'chai';
import { createWelshKey, sortByName } from './compare-names.js';

const sort = (names: readonly string[], language: string) => sortByName(names, language, (name) => name);

describe('sortByName', () => {
  const welsh: [name: string, sorted: string[]][] = [
    ['ch after the rest of c', ['Caerdydd', 'Cwm', 'Chwilog', 'Dinbych']],
    ['dd after the rest of d', ['Dolgellau', 'Dyfed', 'Ddol', 'Eryri']],
    ['ff after the rest of f', ['Fali', 'Fron', 'Ffestiniog', 'Gwent']],
    ['ng between g and h', ['Gwynedd', 'Nghymru', 'Hwlffordd']],
    ['ll after the rest of l', ['Lacharn', 'Lon', 'Llanelli', 'Môn']],
    ['ph after the rest of p', ['Penfro', 'Pwllheli', 'Phen', 'Rhyl']],
    ['rh after the rest of r', ['Radur', 'Rwsia', 'Rhondda', 'Sir Benfro']],
    ['th after the rest of t', ['Talybont', 'Tywyn', 'Thornhill', 'Uwch']],
    ['the same within a name', ['Aberdaron', 'Aberdydd', 'Aberddawan']],
  ];
  for (const [name, sorted] of welsh) {
    it(`puts in Welsh ${name}`, () => {
      expect(sort([...sorted].reverse(), 'cy')).to.deep.equal(sorted);
      expect(sort([...sorted].reverse(), 'cy-GB')).to.deep.equal(sorted);
    });
  }

  it('puts accents and case beside plain letters, and shorter names first', () => {
    expect(sort(['Môn b', 'mon', 'Môn', 'Mon a'], 'cy')).to.deep.equal(['mon', 'Môn', 'Mon a', 'Môn b']);
  });

  it('passes over hyphens and apostrophes, and puts digits before letters', () => {
    expect(sort(['Rhos-y-bol', 'Ardal 1', 'Ardal Un', "Ar'dal 0"], 'cy')).to.deep.equal([
      "Ar'dal 0",
      'Ardal 1',
      'Ardal Un',
      'Rhos-y-bol',
    ]);
  });

  it('orders English as English', () => {
    expect(sort(['Llanelli', 'Lon', 'Chester', 'Cwm'], 'en')).to.deep.equal(['Chester', 'Cwm', 'Llanelli', 'Lon']);
  });

  it('puts any two English names as the rules of the language do', () => {
    const names = [
      'Mon',
      'mon',
      'Môn',
      'mon ',
      'Mon-a',
      'Mon a',
      'mon/a',
      'Mon.a',
      'Mon 1',
      'Mona',
      "Mon'a",
      'Mon & a',
      'MON (A)',
      'mon, a',
      'mon: a',
      'mon’a',
      'mon! a',
      '1',
      '10',
      '9',
      '',
    ];
    const rules = new Intl.Collator('en');
    for (const one of names) {
      for (const other of names) {
        const sorted = [one, other].sort((a, b) => rules.compare(a, b));
        expect(sort([one, other], 'en-GB')).to.deep.equal(sorted);
      }
    }
    expect(sort(names, 'en')).to.deep.equal([...names].sort((a, b) => rules.compare(a, b)));
  });

  it('leaves other languages to their own rules', () => {
    expect(sort(['Årby', 'Zby', 'Aby'], 'da')).to.deep.equal(['Aby', 'Zby', 'Årby']);
    expect(sort(['chata', 'hrad', 'dub'], 'cs')).to.deep.equal(['dub', 'hrad', 'chata']);
  });
});

describe('createWelshKey', () => {
  it('is the same for what counts as the same name', () => {
    expect(createWelshKey('Ynys Môn')).to.equal(createWelshKey('ynys-MON'));
    expect(createWelshKey('')).to.equal('');
  });
});
