import { expect } from 'chai';
import { parseOutcodeIndex } from './outcode-index.js';

describe('parseOutcodeIndex', () => {
  it('reads which areas each outcode is in', () => {
    const index = parseOutcodeIndex({
      outcodesVersion: '1.3',
      edition: '2026-08',
      attribution: 'Contains Royal Mail data.',
      outcodes: { NG7: ['E23000019', 'E06000018'], ng8: ['E23000019'] },
    });
    expect([...index.outcodes]).to.deep.equal([
      ['NG7', ['E23000019', 'E06000018']],
      ['NG8', ['E23000019']],
    ]);
    expect([index.edition, index.attribution]).to.deep.equal(['2026-08', 'Contains Royal Mail data.']);
  });

  it('leaves out alone what it does not understand', () => {
    const outcodes = { NG7: ['E23000019', 3], NG8: [], NG9: 'E23000019', NG10: [null] };
    const index = parseOutcodeIndex({ outcodesVersion: '1.0', outcodes });
    expect([...index.outcodes]).to.deep.equal([['NG7', ['E23000019']]]);
    expect(index.outcodes.get('constructor')).to.equal(undefined);
    expect([index.edition, index.attribution]).to.deep.equal(['', '']);
  });

  for (const value of [
    null,
    [],
    {},
    { outcodesVersion: '1.0' },
    { outcodes: {} },
    { outcodesVersion: 1, outcodes: {} },
  ]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => parseOutcodeIndex(value))
        .to.throw('not an outcode index')
        .with.property('code', 'not-a-feed');
    });
  }

  it('refuses a newer version', () => {
    expect(() => parseOutcodeIndex({ outcodesVersion: '2.0', outcodes: {} }))
      .to.throw('newer')
      .with.property('code', 'too-new');
  });
});
