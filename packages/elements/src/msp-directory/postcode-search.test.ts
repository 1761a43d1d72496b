import { expect } from 'chai';
import '../define-directory.js';
import { expectAccessible } from '../testing/axe.js';
import { listIds, mountAndFocus, untilStatus } from '../testing/directory-hands.js';
import { serveAnswers } from '../testing/fixture-server.js';
import { clickOn, press, type } from '../testing/hands.js';
import { findFocused, findPart, findParts, readPart, readText, unmountAll } from '../testing/mount.js';
import { createFeedUrl, DERBYSHIRE } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

describe('a postcode in <msp-directory>', () => {
  afterEach(unmountAll);

  it('is understood while it is typed', async () => {
    const { directory } = await mountAndFocus();
    await type('CF10 1');
    await until(() => (readPart(directory, 'status') ?? '').includes('CF10'), 'the postcode is understood');
    expect(readPart(directory, 'status')).to.match(/CF10/);
  });

  it('that spans several force areas gives a choice of them', async () => {
    const { directory } = await mountAndFocus();
    await type('NG10');
    await untilStatus(directory, 'NG10 reaches into several police force areas. Choose the one you mean.');
    expect(listIds(directory)).to.deep.equal([]);
    const derbyshire = findParts(directory, 'candidate').find((one) => readText(one).startsWith('Derbyshire'))!;
    await clickOn(derbyshire);
    await untilStatus(directory, '2 partnerships for Derbyshire (police force area)');
  });

  it('is chosen from them with the keyboard, and focus goes to the first row of the answer', async () => {
    const { directory } = await mountAndFocus();
    await type('NG10');
    await until(() => findPart(directory, 'candidate'), 'there is a choice');
    findParts(directory, 'candidate')
      .find((one) => readText(one).startsWith('Derbyshire'))!
      .focus();
    await press('Enter');
    await until(() => findPart(directory, 'group'), 'there is an answer');
    await until(() => findPart(directory, 'result')?.contains(findFocused()), 'its first row has focus');
  });

  const problems = {
    'JE2 3AB': /^“JE2 3AB” is in Jersey, Guernsey or the Isle of Man/,
    'BX1 1LT': /^“BX1 1LT” belongs to an organisation/,
    'ZZ9 9ZZ': /^No UK postcode begins like “ZZ9 9ZZ”/,
    'NG7 2CK': /^“NG7 2CK” is not written as a postcode is/,
  };
  for (const [postcode, words] of Object.entries(problems)) {
    it(`such as ${postcode} has a sentence of its own, with an example of a right one`, async () => {
      const { directory } = await mountAndFocus();
      await type(postcode);
      await until(() => words.test(readPart(directory, 'status') ?? ''), 'the directory says what is wrong');
      expect(readPart(directory, 'status')).to.contain('NG7 2RD');
      expect(listIds(directory)).to.deep.equal([]);
      await expectAccessible(directory);
    });
  }

  it('is looked up in the operator’s index first', async () => {
    const index = {
      outcodesVersion: '1.0',
      edition: 'Test',
      attribution: 'Made for a test',
      outcodes: { NG10: [DERBYSHIRE] },
    };
    const { url } = await serveAnswers({ json: index });
    const src = createFeedUrl(undefined, { outcodes: { href: url } });
    const { directory } = await mountAndFocus({ src });
    await type('NG10');
    await until(() => listIds(directory).join() === 'peak,midlands', 'there is an answer');
    expect(readText(directory)).to.contain('Made for a test');
  });

  it('is asked of a service only where the page names one, only whole, and only when it is sent', async () => {
    const answer = { result: { codes: { admin_district: 'E06000015', pfa: DERBYSHIRE } } };
    const service = await serveAnswers({ json: answer });
    const { directory } = await mountAndFocus({ 'postcode-service': service.url });
    await type('NG10 1AA');
    await untilStatus(directory, 'NG10 1AA reaches into several police force areas. Choose the one you mean.');
    expect(await service.countRequests()).to.equal(0);
    await press('Enter');
    await until(() => listIds(directory).join() === 'peak,midlands', 'the service has answered');
    expect(await service.countRequests()).to.equal(1);
  });

  it('in a question is asked of the service by itself', async () => {
    const service = await serveAnswers({ json: { result: { codes: { admin_district: 'E06000015' } } } });
    const { directory } = await mountAndFocus({ 'postcode-service': service.url });
    await type('Who covers NG10 1AA?');
    await untilStatus(directory, 'NG10 1AA reaches into several police force areas. Choose the one you mean.');
    await press('Enter');
    await until(() => listIds(directory).join() === 'peak,midlands', 'the service has answered');
  });
});
