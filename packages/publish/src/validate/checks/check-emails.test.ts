import { describe } from 'node:test';
import type { Change } from '../../testing/example-feed.js';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'Example Anti-Slavery Network (example-network)';

function setEmail(email: string): Change {
  return (_, record) => (record.contact = { email });
}

describe('e-mail addresses', () => {
  testSoundFeeds({
    'info@': setEmail('info@example.org'),
    'enquiries@': setEmail('enquiries@example.org'),
    'modernslavery@': setEmail('modernslavery@example.org'),
    'a role of two words': setEmail('modern.slavery@example.org'),
    'a role with hyphens': setEmail('community-safety@example.org'),
    'a role with a place': setEmail('kent.info@example.org'),
    'an @ that is no address': (_, record) => (record.summary = 'Meets @ noon; see @example.'),
  });

  testBrokenFeeds({
    'first.last@': [
      setEmail('first.last@example.org'),
      `error: ${NETWORK}, contact, email: first.last@example.org looks like a person's own address. Use a shared one, such as info@example.org.`,
    ],
    'an initial and a name': [
      setEmail('F_Last2@example.org'),
      `error: ${NETWORK}, contact, email: F_Last2@example.org looks like a person's own address. Use a shared one, such as info@example.org.`,
    ],
    'an address in the middle of a text': [
      (_, record) => (record.summary = 'Write to first.last@example.org, or ring.'),
      `error: ${NETWORK}, summary: first.last@example.org looks like a person's own address. Use a shared one, such as info@example.org.`,
    ],
    'free mail': [
      setEmail('someone@gmail.com'),
      `error: ${NETWORK}, contact, email: someone@gmail.com is at a free mail service, so it looks like a person's own. Use an address of the organisation.`,
    ],
    'free mail in another country': [
      setEmail('someone@yahoo.co.uk'),
      `error: ${NETWORK}, contact, email: someone@yahoo.co.uk is at a free mail service, so it looks like a person's own. Use an address of the organisation.`,
    ],
    'free mail of an organisation, as a warning': [
      setEmail('exampleantislavery@outlook.com'),
      `warning: ${NETWORK}, contact, email: exampleantislavery@outlook.com is at a free mail service. Check that it is the organisation's own, and not one person's.`,
    ],
  });
});
