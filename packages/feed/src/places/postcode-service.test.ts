import { expect } from 'chai';
import { buildRegister } from '../testing/places-builder.js';
import { askPostcodeService } from './postcode-service.js';

const postcode = { area: 'NG', outcode: 'NG7', full: 'NG7 2RD' };

/** A service that answers at some addresses, with 404 at all others, and remembers what it was asked. */
function buildService(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const fetch = (input: unknown) => {
    const url = String(input);
    asked.push(url);
    const found = Object.hasOwn(answers, url);
    return Promise.resolve(Response.json(found ? answers[url] : { status: 404 }, { status: found ? 200 : 404 }));
  };
  const ask = (base = 'https://codes.example/') =>
    askPostcodeService(postcode, base, buildRegister(), { fetch: fetch });
  return { asked, ask };
}

const answerWith = (codes: Readonly<Record<string, unknown>>) => ({
  'https://codes.example/postcodes/NG72RD': { status: 200, result: { postcode: 'NG7 2RD', codes } },
});

describe('askPostcodeService', () => {
  it('is located in the smallest area that the service names', async () => {
    const { ask, asked } = buildService(
      answerWith({ admin_district: 'E1-hill', admin_county: 'E1-county', pfa: 'E1-north', admin_ward: 'E05000001' }),
    );
    const answer = await ask();
    expect(answer).to.have.nested.property('option.areas.length', 1);
    expect(answer).to.have.nested.property('option.areas[0].code', 'E1-hill');
    expect(answer).to.have.nested.property('option.within.code', 'E1-north');
    expect(answer).to.have.nested.property('option.source', 'postcode-service');
    expect(asked).to.deep.equal(['https://codes.example/postcodes/NG72RD']);
  });

  it('asks below the path of its address, with or without a slash at the end', async () => {
    const { ask, asked } = buildService({});
    await ask('https://codes.example/api');
    await ask('https://codes.example/api/');
    expect(new Set(asked.filter((url) => url.includes('/postcodes/')))).to.deep.equal(
      new Set(['https://codes.example/api/postcodes/NG72RD']),
    );
  });

  it('falls back on the force area where the council is not known', async () => {
    const { ask } = buildService(answerWith({ admin_district: 'E99999999', admin_county: null, pfa: 'E1-north' }));
    expect(await ask()).to.have.nested.property('option.areas[0].code', 'E1-north');
  });

  it('tells a withdrawn postcode from one that never was', async () => {
    const withdrawn = buildService({ 'https://codes.example/terminated_postcodes/NG72RD': { status: 200 } });
    expect(await withdrawn.ask()).to.deep.equal({
      kind: 'postcode-problem',
      problem: 'terminated',
      text: 'NG7 2RD',
    });
    expect(await buildService({}).ask()).to.include({ problem: 'not-in-use' });
  });

  for (const [name, answer] of Object.entries({
    'no codes': { status: 200, result: {} },
    'no known codes': { status: 200, result: { codes: { pfa: 'E99999999' } } },
    'something else': ['hello'],
  })) {
    it(`fails on an answer with ${name}`, async () => {
      const { ask } = buildService({ 'https://codes.example/postcodes/NG72RD': answer });
      const error: unknown = await ask().catch((reason: unknown) => reason);
      expect(error).to.have.property('code', 'not-a-feed');
    });
  }

  it('fails when the service does', async () => {
    const fetch = () => Promise.resolve(new Response('', { status: 503 }));
    const error: unknown = await askPostcodeService(postcode, 'https://codes.example', buildRegister(), {
      fetch,
    }).catch((reason: unknown) => reason);
    expect(error).to.include({ code: 'http', status: 503 });
  });
});
