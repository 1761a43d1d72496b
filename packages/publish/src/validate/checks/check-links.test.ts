import { describe } from 'node:test';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'error: Example Anti-Slavery Network (example-network)';
const INCOMPLETE =
  'is not a complete web address. It must begin with https:// or http:// and hold no spaces or passwords.';

describe('links', () => {
  testSoundFeeds({
    'http, a port, a query and a fragment': (_, record) => (record.website = 'http://example.org:8080/a?b=c#d'),
  });

  testBrokenFeeds({
    'a script': [
      (_, record) => (record.website = 'javascript:alert(1)'),
      `${NETWORK}, website: "javascript:alert(1)" ${INCOMPLETE}`,
    ],
    'an address without its beginning': [
      (_, record) => (record.contact = { url: 'www.example.org' }),
      `${NETWORK}, contact, url: "www.example.org" ${INCOMPLETE}`,
    ],
    'a password in an address': [
      (_, record) => (record.practice = [{ summary: 'A', themes: ['referral'], source: 'https://a:b@example.org/' }]),
      `${NETWORK}, practice 1, source: "https://a:b@example.org/" ${INCOMPLETE}`,
    ],
    'a space in an address': [
      (_, record) => (record.sources = [{ url: 'https://example.org/a b' }]),
      `${NETWORK}, sources 1, url: "https://example.org/a b" ${INCOMPLETE}`,
    ],
    'a port that does not exist': [
      (_, record) => (record.website = 'https://example.org:99999/'),
      `${NETWORK}, website: no browser can open "https://example.org:99999/". Copy the address again from the browser.`,
    ],
    'a licence that is a file': [
      (feed) => (feed.licence = { name: 'Example Licence', url: 'file:///licence' }),
      `error: The feed, licence, url: "file:///licence" ${INCOMPLETE}`,
    ],
  });
});
