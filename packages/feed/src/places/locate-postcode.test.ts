import { expect } from 'chai';
import { buildPlaces, buildRegister } from '../testing/places-builder.js';
import { locatePostcode, locatePostcodeArea } from './locate-postcode.js';
import { parseOutcodeIndex } from './outcode-index.js';
import type { PlaceAnswer } from './place-option.js';
import { readPostcode } from './postcode.js';

const places = buildPlaces();
const register = buildRegister();
const outcodes = parseOutcodeIndex({
  outcodesVersion: '1.0',
  outcodes: {
    NE1: ['E1-north', 'E1-city', 'E1-hill'],
    NE2: ['E1-north', 'E1-city', 'E1-south', 'E1-port'],
    NE3: ['E1-old-city'],
    NE4: ['unheard-of'],
  },
});

function locate(text: string, index: typeof outcodes | null = null): PlaceAnswer {
  const reading = readPostcode(text);
  if (!reading) throw new Error(`"${text}" was not read as a postcode`);
  return locatePostcode(reading, { register, places, outcodes: index });
}

const codes = (answer: PlaceAnswer) =>
  answer.kind === 'located' ? answer.option.areas.map(({ code }) => code) : answer.kind;

describe('locatePostcode, by the letters alone', () => {
  it('is located where they are in one force area', () => {
    const answer = locate('N1 1AA');
    expect(codes(answer)).to.deep.equal(['E1-north']);
    expect(answer).to.have.nested.property('option.source', 'postcode-area');
    expect(answer).to.have.nested.property('option.within.code', 'E1-north');
  });

  it('gives a choice of force areas where they are in several, and never guesses', () => {
    const answer = locate('NE1 1AA');
    if (answer.kind !== 'choice') throw new Error(answer.kind);
    expect(answer.options.map(({ name, areas }) => [name.en, areas.map(({ code }) => code)])).to.deep.equal([
      ['North Force', ['E1-north']],
      ['South Force', ['E1-south']],
    ]);
    expect(answer.of).to.include({ id: 'NE1 1AA', kind: 'postcode', source: 'postcode-area', within: null });
    expect(answer.of?.name.en).to.equal('NE1 1AA');
  });

  const problems: [text: string, problem: string][] = [
    ['N1 1CC', 'malformed'],
    ['QQ1 1AA', 'unknown-area'],
    ['QQ1', 'unknown-area'],
    ['JE2 3AB', 'crown-dependency'],
    ['BX1 1LT', 'non-geographic'],
  ];
  for (const [text, problem] of problems) {
    it(`says of "${text}": ${problem}`, () => {
      expect(locate(text)).to.deep.equal({ kind: 'postcode-problem', problem, text });
    });
  }
});

describe("locatePostcode, by an operator's outcode index", () => {
  it('is located in the councils of one force area, without the force area around them', () => {
    const answer = locate('NE1 1AA', outcodes);
    expect(codes(answer)).to.deep.equal(['E1-city', 'E1-hill']);
    expect(answer).to.have.nested.property('option.source', 'outcode-index');
    expect(answer).to.have.nested.property('option.kind', 'postcode');
    expect(locate('NE1', outcodes)).to.have.nested.property('option.kind', 'outcode');
  });

  it('gives a choice of force areas, each with its councils', () => {
    const answer = locate('NE2', outcodes);
    if (answer.kind !== 'choice') throw new Error(answer.kind);
    expect(answer.options.map(({ areas }) => areas.map(({ code }) => code))).to.deep.equal([['E1-city'], ['E1-port']]);
    expect(answer.options.map(({ id }) => id)).to.deep.equal(['NE2 E1-north', 'NE2 E1-south']);
  });

  it('reads former codes', () => {
    expect(codes(locate('NE3', outcodes))).to.deep.equal(['E1-city']);
  });

  it('does not know where codes lie that nobody knows', () => {
    expect(codes(locate('NE4', outcodes))).to.equal('unknown');
  });

  it('says that an outcode is not in use when the index has others of its area', () => {
    expect(locate('NE9 1AA', outcodes)).to.include({ kind: 'postcode-problem', problem: 'not-in-use' });
  });

  it('goes by the letters where the index has none of an area', () => {
    expect(locate('N1 1AA', outcodes)).to.have.nested.property('option.source', 'postcode-area');
  });
});

describe('locatePostcodeArea', () => {
  const sources = { register, places, outcodes: null };

  it('answers for letters alone', () => {
    expect(locatePostcodeArea('N', sources)).to.have.nested.property('option.kind', 'postcode-area');
    expect(locatePostcodeArea('NE', sources)).to.have.nested.property('of.kind', 'postcode-area');
    expect(locatePostcodeArea('JE', sources)).to.include({ problem: 'crown-dependency' });
  });

  it('knows nothing of other letters', () => {
    expect(locatePostcodeArea('QQ', sources)).to.equal(null);
    expect(locatePostcodeArea('constructor', sources)).to.equal(null);
  });
});
