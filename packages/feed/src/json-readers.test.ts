import { expect } from 'chai';
import { IssueLog } from './issue-log.js';
import { alwaysObject, listOf, membersOf, objectOf, oneOf, stringOf, type Reader } from './json-readers.js';

const readDigit = stringOf('a digit', (value) => /^\d$/.test(value));

function run<T>(read: Reader<T>, value: unknown) {
  const log = new IssueLog();
  return { result: read(value, log), issues: log.list().map(({ field, message }) => `${field}: ${message}`) };
}

describe('a reader', () => {
  it('passes a sound value', () => {
    expect(run(readDigit, '7')).to.deep.equal({ result: '7', issues: [] });
  });

  it('takes missing and null for "not recorded"', () => {
    expect(run(readDigit, undefined)).to.deep.equal({ result: null, issues: [] });
    expect(run(readDigit, null)).to.deep.equal({ result: null, issues: [] });
  });

  it('reports what it expected', () => {
    expect(run(readDigit, 7)).to.deep.equal({ result: null, issues: [': Expected a digit; left out.'] });
  });
});

describe('oneOf', () => {
  it('passes its words and no other', () => {
    const read = oneOf(['on', 'off']);
    expect(run(read, 'off').result).to.equal('off');
    expect(run(read, 'Off')).to.deep.equal({ result: null, issues: [': Expected one of on, off; left out.'] });
  });
});

describe('listOf', () => {
  it('leaves out what is not sound and says where it was', () => {
    const { result, issues } = run(listOf(readDigit), ['1', 2, '3', null]);
    expect(result).to.deep.equal(['1', '3']);
    expect(issues).to.deep.equal(['[1]: Expected a digit; left out.']);
  });

  it('is empty when there is no list', () => {
    expect(run(listOf(readDigit), null)).to.deep.equal({ result: [], issues: [] });
    expect(run(listOf(readDigit), '1')).to.deep.equal({ result: [], issues: [': Expected a list; left out.'] });
  });
});

describe('objectOf', () => {
  const read = objectOf<{ a: string; b: string | null }>({ a: readDigit, b: readDigit }, 'a', ({ a }) => a);

  it('has every member it knows and no other', () => {
    expect(run(read, { a: '1', c: '3' })).to.deep.equal({ result: { a: '1', b: null }, issues: [] });
  });

  it('is refused without what it needs', () => {
    expect(run(read, { b: '1' })).to.deep.equal({ result: null, issues: [': Expected an object with a; left out.'] });
    expect(run(read, ['1']).result).to.equal(null);
  });

  it('needs nothing unless told', () => {
    expect(run(objectOf<{ b: string | null }>({ b: readDigit }), {})).to.deep.equal({
      result: { b: null },
      issues: [],
    });
  });
});

describe('alwaysObject', () => {
  it('has nothing recorded in it when there is no object', () => {
    const read = alwaysObject(objectOf<{ b: string | null }>({ b: readDigit }));
    expect(run(read, undefined)).to.deep.equal({ result: { b: null }, issues: [] });
    expect(run(read, 'b')).to.deep.equal({ result: { b: null }, issues: [': Expected an object; left out.'] });
  });
});

describe('membersOf', () => {
  it('finds own members only', () => {
    const log = new IssueLog();
    expect(membersOf({ a: '1' }, log)('a', readDigit)).to.equal('1');
    expect(membersOf(Object.create({ a: '1' }), log)('a', readDigit)).to.equal(null);
    expect(membersOf('text', log)('length', (value) => value)).to.equal(null);
  });
});
