import { expect } from 'chai';
import { buildPlaces, buildRegister } from '../testing/places-builder.js';
import { buildPlaceFinder, createPlaceFinder } from './place-finder.js';
import { nameOption, type PlaceAnswer, type PlaceOption } from './place-option.js';

const finder = createPlaceFinder({ register: buildRegister(), places: buildPlaces(), outcodes: null });
const describeOption = ({ kind, name, within }: PlaceOption) => `${name.en}, ${kind}, in ${within?.code ?? 'nothing'}`;
const suggest = (text: string, limit?: number) => finder.suggest(text, limit).map(describeOption);

describe('what PlaceFinder understands', () => {
  const located: [text: string, codes: string[]][] = [
    ['Example City', ['E1-city']],
    ['  example   CITY ', ['E1-city']],
    ['Ex City', ['E1-city']],
    ['the Example City', ['E1-city']],
    ['Example City council', ['E1-city']],
    ['North Force police', ['E1-north']],
    ['Oldbridge', ['E1-city']],
    ['Newport', ['W1-isle']],
    ['casnewydd', ['W1-isle']],
    ['Yr Ail Genedl', ['W1']],
    ['Two Towns', ['E1-city', 'E1-port']],
    ['N1', ['E1-north']],
    ['n1 1aa', ['E1-north']],
    ['who covers Oldbridge?', ['E1-city']],
    ["Pwy sy'n cwmpasu Casnewydd?", ['W1-isle']],
    ['yn Casnewydd', ['W1-isle']],
    ['partneriaethau yng Nghasnewydd', ['W1-isle']],
    ['Newton, Hill', ['E1-hill']],
    ['Newton, Example City, North Force', ['E1-city']],
    ['Oldbridge,', ['E1-city']],
    ['Saint Edge', ['E1-port']],
    ['N', ['E1-north']],
  ];
  for (const [text, codes] of located) {
    it(`locates "${text}"`, () => {
      const answer = finder.understand(text);
      expect(answer.kind === 'located' && answer.option.areas.map(({ code }) => code)).to.deep.equal(codes);
    });
  }

  it('gives a choice of places with one name', () => {
    const answer = finder.understand('Newton');
    expect(answer.kind === 'choice' && answer.options.map(describeOption)).to.deep.equal([
      'Newton, place, in E1-city',
      'Newton, place, in E1-hill',
    ]);
  });

  it('gives a choice of force areas for a postcode in several', () => {
    expect(finder.understand('NE1').kind).to.equal('choice');
    expect(finder.understand('ne').kind).to.equal('choice');
  });

  it('says what is wrong with a postcode', () => {
    expect(finder.understand('QQ1 1AA')).to.include({ kind: 'postcode-problem', problem: 'unknown-area' });
  });

  it('knows Jersey, Guernsey and the Isle of Man by name, and that they are elsewhere', () => {
    for (const text of ['Jersey', ' isle of man', 'Ynys Manaw', 'who covers Guernsey?']) {
      expect(finder.understand(text), text).to.include({ kind: 'postcode-problem', problem: 'crown-dependency' });
    }
  });

  const unknown = ['', ' ', ',', 'training', 'near me', 'who covers me?', 'Oldbridge, Hill', 'Oldbridge, Nowhere'];
  for (const text of [...unknown, 'Newto', 'constructor', '__proto__', 'x'.repeat(10_000)]) {
    it(`does not know "${text.slice(0, 20)}"`, () => {
      expect(finder.understand(text)).to.deep.equal({ kind: 'unknown' });
    });
  }
});

describe('what PlaceFinder suggests', () => {
  it('says of each what it is and where it lies', () => {
    expect(suggest('new')).to.deep.equal([
      'Newton, place, in E1-city',
      'Newton, place, in E1-hill',
      'Newport, place, in W1-isle',
    ]);
  });

  it('forgives typos and goes by Welsh names', () => {
    expect(suggest('oldbrige')).to.deep.equal(['Oldbridge, place, in E1-city']);
    expect(suggest('casn')).to.deep.equal(['Newport, place, in W1-isle']);
  });

  it('tells places of one name apart by the area around them', () => {
    expect(suggest('newton hill')).to.deep.equal(['Newton, place, in E1-hill']);
  });

  it('understands a question, and a council or a police force by its full name', () => {
    expect(suggest('who covers Oldb')).to.deep.equal(['Oldbridge, place, in E1-city']);
    expect(suggest('Example City coun')[0]).to.equal('Example City, unitary, in E1-north');
    expect(suggest('north force police')).to.deep.equal(['North Force, police-force-area, in E1-region']);
  });

  it('does not suggest what is merely in an area of that name', () => {
    expect(suggest('hill')).to.deep.equal(['Hill, district, in E1-county']);
  });

  it('finds what a Welsh question asks about, whatever the letters that "yn" changes look like', () => {
    expect(suggest('yng Nghasnew')).to.deep.equal(['Newport, place, in W1-isle']);
  });

  it('leaves out a town that is called as a council in the area around it is', () => {
    expect(suggest('port').filter((shown) => shown.startsWith('Port,'))).to.deep.equal(['Port, unitary, in E1-south']);
  });

  it('leaves out a town that is called as its council is', () => {
    expect(suggest('example city').filter((shown) => shown.startsWith('Example City'))).to.deep.equal([
      'Example City, unitary, in E1-north',
    ]);
  });

  it('puts what is called so before what begins so, and that before the rest', () => {
    expect(suggest('isle')[0]).to.equal('Isle, unitary, in W1-force');
    expect(suggest('port')[0]).to.equal('Port, unitary, in E1-south');
  });

  it('puts a postcode first, whole or not', () => {
    expect(suggest('NE1')[0]).to.equal('NE1, outcode, in nothing');
    expect(suggest('n1 1aa')[0]).to.equal('N1 1AA, postcode, in E1-north');
    expect(suggest('N')[0]).to.equal('N, postcode-area, in E1-north');
    expect(suggest('ne')[0]).to.equal('NE, postcode-area, in nothing');
  });

  it('suggests no more than it is asked for, each once', () => {
    expect(suggest('n', 3)).to.have.lengthOf(3);
    const all = finder.suggest('n', 100).map(({ id }) => id);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('suggests nothing for nothing', () => {
    for (const text of ['', '  ', '?!', 'xqzjvk', 'JE2 3AB']) expect(suggest(text), text).to.deep.equal([]);
  });

  it('answers 10,000 characters as quickly as a few', () => {
    expect(suggest('oldbridge '.repeat(1_000))).to.deep.equal(['Oldbridge, place, in E1-city']);
  });
});

describe('buildPlaceFinder', () => {
  it('prepares the same finder in slices', async () => {
    const pauses: null[] = [];
    const sliced = await buildPlaceFinder(
      { register: buildRegister(), places: buildPlaces(), outcodes: null },
      {
        sliceMs: 0,
        pause: () => {
          pauses.push(null);
          return Promise.resolve();
        },
      },
    );
    expect(pauses).to.have.length.above(10);
    expect(sliced.suggest('new')).to.deep.equal(finder.suggest('new'));
    expect(sliced.understand('NE1')).to.deep.equal(finder.understand('NE1'));
  });
});

describe('what PlaceFinder resolves', () => {
  const take = (text: string, resolve: (option: PlaceOption) => PlaceAnswer = finder.resolve.bind(finder)) => {
    const [option] = finder.suggest(text);
    if (!option) throw new Error(`nothing is suggested for "${text}"`);
    return resolve(option);
  };

  it('a place to where it is', () => {
    expect(take('oldb')).to.have.nested.property('option.areas[0].code', 'E1-city');
  });

  it('a postcode in one force area to that', () => {
    expect(take('N1 1AA')).to.have.nested.property('option.areas[0].code', 'E1-north');
  });

  it('a postcode in several to the same choice as typed, and what is chosen to where it is', () => {
    const answer = take('NE1 1AA');
    expect(answer).to.deep.equal(finder.understand('NE1 1AA'));
    const second = answer.kind === 'choice' ? answer.options[1] : undefined;
    if (!second) throw new Error('there was nothing to choose');
    expect(finder.resolve(second)).to.have.nested.property('option.areas[0].code', 'E1-south');
  });
});

describe('nameOption', () => {
  it('is in Welsh where there is a Welsh name', () => {
    const [newport] = finder.suggest('newport');
    const [newton] = finder.suggest('newton');
    if (!newport || !newton) throw new Error('nothing was suggested');
    expect(nameOption(newport, 'cy')).to.deep.equal({ value: 'Casnewydd', language: 'cy' });
    expect(nameOption(newton, 'cy')).to.deep.equal({ value: 'Newton', language: 'en' });
  });
});
