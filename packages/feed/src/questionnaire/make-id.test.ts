import { expect } from 'chai';
import { makePartnershipId } from './make-id.js';

const nothingTaken = () => false;

describe('makePartnershipId', () => {
  it('makes a slug of the name', () => {
    expect(makePartnershipId('Ynys Môn & Gwynedd: King’s Anti-Slavery Group', nothingTaken)).to.equal(
      'ynys-mon-and-gwynedd-kings-anti-slavery-group',
    );
  });

  it('numbers a name whose slug is taken, and never uses one twice', () => {
    const taken = new Set(['kent-network', 'kent-network-2']);
    expect(makePartnershipId('Kent Network', (id) => taken.has(id))).to.equal('kent-network-3');
  });

  it('makes an id of any name', () => {
    for (const name of ['', '!!!', 'Ωμέγα', '-'.repeat(200), 'a '.repeat(200)]) {
      expect(makePartnershipId(name, nothingTaken)).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});
