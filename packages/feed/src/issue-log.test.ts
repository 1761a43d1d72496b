import { expect } from 'chai';
import { IssueLog } from './issue-log.js';

describe('IssueLog', () => {
  it('says in which record and member a fault was found', () => {
    const log = new IssueLog();
    log.where = 'example-partnership';
    log.at('covers', null, () => log.at(2, null, () => log.at('code', null, () => log.report('Expected a code.'))));
    log.report('Expected more.');
    expect(log.list()).to.deep.equal([
      { where: 'example-partnership', field: 'covers[2].code', message: 'Expected a code.' },
      { where: 'example-partnership', field: '', message: 'Expected more.' },
    ]);
  });

  it('keeps 200 issues as they are', () => {
    const log = new IssueLog();
    for (let place = 0; place < 200; place += 1) log.at(place, null, () => log.report('Fault.'));
    expect(log.list()).to.have.lengthOf(200);
    expect(log.list().at(-1)).to.deep.equal({ where: 'feed', field: '[199]', message: 'Fault.' });
  });

  it('ends a longer list with how many more there were', () => {
    const log = new IssueLog();
    for (let place = 0; place < 1_000; place += 1) log.report('Fault.');
    expect(log.list()).to.have.lengthOf(200);
    expect(log.list().at(-1)?.message).to.equal('801 more faults were found.');
  });
});
