import { expect } from 'chai';
import { buildAreas } from '../testing/area-builder.js';
import { loadPublishedAreas } from '../testing/published-data.js';
import { AreaRegister, nameArea, type Area, type AreaKind } from './area-register.js';

const register = new AreaRegister(buildAreas());

function codesOf(areas: readonly Area[]): string[] {
  return areas.map(({ code }) => code);
}

describe('AreaRegister', () => {
  describe('findArea', () => {
    it('finds an area by its code', () => {
      expect(register.findArea('E1-hill')?.name.en).to.equal('Hill');
    });

    it("takes a retired code for today's area", () => {
      expect(register.findArea('E1-old-suburb')?.code).to.equal('E1-city');
    });

    it('takes a code in use for its own area, even where another lists it as retired', () => {
      const [hill, dale] = ['hill', 'dale'].map((code): Area => ({
        code,
        kind: 'district',
        name: { en: code },
        parents: [],
        formerCodes: ['hill'],
      })) as [Area, Area];
      expect(new AreaRegister([hill, dale]).findArea('hill')).to.equal(hill);
    });

    for (const code of ['', 'E9', 'e1', 'constructor', '__proto__']) {
      it(`finds nothing for ${JSON.stringify(code)}`, () => {
        expect(register.findArea(code)).to.equal(undefined);
      });
    }
  });

  describe('listLeaves', () => {
    const expected: [string, string[]][] = [
      ['E1-hill', ['E1-hill']],
      ['E1-county', ['E1-hill', 'E1-dale']],
      ['E1-north', ['E1-hill', 'E1-dale', 'E1-city']],
      ['E1-old-city', ['E1-city']],
      ['K1', ['E1-hill', 'E1-dale', 'E1-city', 'E1-port', 'W1-isle', 'W1-vale']],
      ['E9', []],
      ['constructor', []],
    ];
    for (const [code, leaves] of expected) {
      it(`lists the smallest areas inside ${code}`, () => {
        expect([...register.listLeaves(code)]).to.deep.equal(leaves);
      });
    }
  });

  describe('listContaining', () => {
    it('lists the area and what contains it, nearest first, each once', () => {
      expect(codesOf(register.listContaining('E1-city'))).to.deep.equal([
        'E1-city',
        'E1-north',
        'E1-region',
        'E1',
        'K1',
      ]);
    });

    it('lists nothing for an unknown code', () => {
      expect(register.listContaining('E9')).to.deep.equal([]);
    });

    it('follows a parent by its retired code, and passes over one that is not known', () => {
      const suburb: Area = { code: 'suburb', kind: 'district', name: { en: 'Suburb' }, parents: ['E9', 'E1-old-city'] };
      const grown = new AreaRegister([...buildAreas(), suburb]);
      expect(codesOf(grown.listContaining('suburb')).slice(0, 2)).to.deep.equal(['suburb', 'E1-city']);
      expect([...grown.listLeaves('E1-city')]).to.deep.equal(['suburb']);
    });
  });

  describe('findContaining', () => {
    it('finds the police force area around a district', () => {
      expect(register.findContaining('E1-dale', 'police-force-area')?.code).to.equal('E1-north');
    });

    it('finds the area itself when it is of that kind', () => {
      expect(register.findContaining('E1-north', 'police-force-area')?.code).to.equal('E1-north');
    });

    it('finds nothing when only smaller areas are of that kind', () => {
      expect(register.findContaining('E1', 'police-force-area')).to.equal(undefined);
    });
  });

  describe('of a faulty file', () => {
    const faulty = new AreaRegister([
      ...buildAreas(),
      { code: 'ring-a', kind: 'county', name: { en: 'Ring A' }, parents: ['ring-b'] },
      { code: 'ring-b', kind: 'county', name: { en: 'Ring B' }, parents: ['ring-a'] },
      { code: 'self', kind: 'district', name: { en: 'Self' }, parents: ['self'] },
      { code: 'in-ring', kind: 'district', name: { en: 'In the ring' }, parents: ['ring-a'] },
    ]);

    it('lists areas that contain each other once', () => {
      expect(codesOf(faulty.listContaining('in-ring'))).to.deep.equal(['in-ring', 'ring-a', 'ring-b']);
      expect(codesOf(faulty.listContaining('self'))).to.deep.equal(['self']);
    });

    it('finds what lies in areas that contain each other', () => {
      expect([...faulty.listLeaves('ring-b')]).to.deep.equal(['in-ring']);
    });

    it('keeps sound areas as they are', () => {
      expect(faulty.listLeaves('K1')).to.deep.equal(register.listLeaves('K1'));
    });
  });
});

describe('nameArea', () => {
  const isle: Area = { code: 'W1-isle', kind: 'unitary', name: { en: 'Isle', cy: 'Ynys' }, parents: [] };

  it('names an area in Welsh to a reader of Welsh', () => {
    expect(nameArea(isle, 'cy')).to.deep.equal({ value: 'Ynys', language: 'cy' });
  });

  it('names it in English to everybody else', () => {
    expect(nameArea(isle, 'en')).to.deep.equal({ value: 'Isle', language: 'en' });
  });

  it('says that a name is English when there is no Welsh one', () => {
    expect(nameArea({ ...isle, name: { en: 'Isle' } }, 'cy')).to.deep.equal({ value: 'Isle', language: 'en' });
  });
});

describe('the published register', () => {
  let published: AreaRegister;
  let areas: readonly Area[];

  before(async () => {
    published = (await loadPublishedAreas()).register;
    areas = [...published.areas];
  });

  const listKind = (kind: AreaKind) => areas.filter((area) => area.kind === kind);
  const leavesOf = (some: readonly Area[]) => some.flatMap(({ code }) => [...published.listLeaves(code)]);

  it('has 45 police force areas, 9 regions of England and 4 nations', () => {
    const counts = (['police-force-area', 'region', 'nation'] as const).map((kind) => listKind(kind).length);
    expect(counts).to.deep.equal([45, 9, 4]);
  });

  for (const [kinds, whole] of [
    [['police-force-area'], 'K02000001'],
    [['nation'], 'K02000001'],
    [['region'], 'E92000001'],
  ] as const) {
    it(`divides all of ${whole} among its ${kinds.join()}s: nothing is in two, nothing is left over`, () => {
      const leaves = leavesOf(kinds.flatMap(listKind));
      expect(new Set(leaves).size).to.equal(leaves.length);
      expect(new Set(leaves)).to.deep.equal(published.listLeaves(whole));
    });
  }

  it('has something inside every area that is not a council', () => {
    const larger = areas.filter(({ kind }) => /country|nation|region|force|county/.test(kind));
    expect(larger).to.have.lengthOf(80);
    for (const { code } of larger) expect([...published.listLeaves(code)], code).not.to.include(code).and.not.empty;
  });

  it("takes every retired code for today's area, and no code for two", () => {
    const retired = areas.flatMap((area) => (area.formerCodes ?? []).map((code) => [code, area] as const));
    expect(retired).to.have.lengthOf(60);
    for (const [code, area] of retired) expect(published.findArea(code), code).to.equal(area);
  });

  it('reads the old code of Northumberland', () => {
    expect(published.findArea('E06000048')?.code).to.equal('E06000057');
  });
});
