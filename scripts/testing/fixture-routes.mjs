/**
 * Addresses that answer as a test tells them to, for the web server of the unit tests. Each test names its own by a random key, so
 * that tests in several browsers do not meet. The other side is packages/elements/src/testing/fixture-server.ts.
 *
 *   POST /fixtures/KEY            takes a list of answers: {status, body, held, heldAfter}; the latter holds all but so many characters
 *   GET  /fixtures/KEY            gives the next one; the last one stays
 *   GET  /fixtures/KEY/requests   says how many were given or are held
 *   GET  /fixtures/KEY/postcodes/…  the same as GET /fixtures/KEY, for a service whose base address that is
 *   POST /fixtures/KEY/release    lets go of those that are held, now and later
 *
 *   GET  /without/KEY/NAME/…      the file at …, and so a second copy of all modules below it; but those called NAME are missing …
 *   POST /without/KEY/NAME        … until then
 *
 *   GET  …/src/shared/places.json the gazetteer, which is beside the script only once that is built
 */

import { Readable } from 'node:stream';

/** @returns {import('@web/test-runner').Middleware} */
export function fixtureRoutes() {
  const fixtures = new Map();
  const found = new Set();
  return async (context, next) => {
    const [, area, key, name, ...rest] = context.path.split('/');
    if (area === 'fixtures') await answerFixture(context, fixtures, key, name);
    else if (area === 'without') await answerWithout(context, next, found, { part: `${key}/${name}`, name, rest });
    else {
      if (context.path.endsWith('/src/shared/places.json')) context.url = '/data/places.json';
      await next();
    }
  };
}

async function answerFixture(context, fixtures, key, action) {
  const fixture = fixtures.get(key);
  context.set('cache-control', 'no-store');
  context.status = 200;
  if (context.method === 'POST' && !action) {
    fixtures.set(key, { answers: JSON.parse(await readBody(context)), requests: 0, held: [], released: false });
    context.body = '';
  } else if (!fixture) {
    context.status = 404;
  } else if (action === 'requests') {
    context.body = String(fixture.requests);
  } else if (action === 'release') {
    fixture.released = true; // also for a request that is still on its way
    for (const letGo of fixture.held) letGo();
    context.body = '';
  } else {
    const { answers } = fixture;
    const answer = answers[Math.min(fixture.requests, answers.length - 1)];
    const { status = 200, body = '', held = false, heldAfter } = answer;
    fixture.requests += 1;
    const release = () => new Promise((letGo) => (fixture.released ? letGo() : fixture.held.push(letGo)));
    if (held) await release();
    context.status = status;
    context.type = 'application/json';
    context.body = heldAfter === undefined ? body : sendInTwo(body, heldAfter, release());
  }
}

function sendInTwo(body, length, released) {
  return Readable.from(
    (async function* () {
      yield body.slice(0, length);
      await released;
      yield body.slice(length);
    })(),
  );
}

async function answerWithout(context, next, found, { part, name, rest }) {
  if (context.method === 'POST') {
    found.add(part);
    context.status = 200;
    context.body = '';
  } else if (rest.at(-1).startsWith(`${name}.`) && !found.has(part)) {
    context.set('cache-control', 'no-store');
    context.status = 404;
  } else {
    context.url = `/${rest.join('/')}${context.search}`;
    await next();
  }
}

async function readBody(context) {
  const pieces = [];
  for await (const piece of context.req) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
