import { expect } from 'chai';
import { findEmails, judgeEmail, type EmailOwner } from './personal-email.js';

describe('judgeEmail', () => {
  const OWNERS: Readonly<Record<string, EmailOwner>> = {
    'info@example.org': 'shared',
    'modern.slavery@example.org': 'shared',
    'kent.info@example.org': 'shared',
    'partnership@example.org': 'shared',
    'first.last@example.org': 'person',
    'F_Last2@example.org': 'person',
    'firstlast@gmail.com': 'free-mail',
    'example.network@yahoo.co.uk': 'free-mail-role',
    'no address': 'shared',
  };
  for (const [address, owner] of Object.entries(OWNERS)) {
    it(`takes ${address} for ${owner}`, () => expect(judgeEmail(address)).to.equal(owner));
  }
});

describe('findEmails', () => {
  it('finds each address in a sentence, and nothing around an @ that belongs to none', () => {
    expect(findEmails('Write to info@example.org, or (a.b@example.com). Meets @ noon; see @example.')).to.deep.equal([
      'info@example.org',
      'a.b@example.com',
    ]);
  });

  it('takes no longer for a long text than its length', () => {
    expect(findEmails('a'.repeat(100_000) + '@'.repeat(10_000))).to.deep.equal([]);
  });
});
