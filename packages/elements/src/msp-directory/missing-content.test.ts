import { expect } from 'chai';
import { expectAccessible } from '../testing/axe.js';
import { copyModulesWithout } from '../testing/fixture-server.js';
import { press, tabTo } from '../testing/hands.js';
import { findPart, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';

describe('<msp-directory> whose content cannot be fetched', () => {
  afterEach(unmountAll);

  it('lists the names with the help line, and draws everything when it is tried again', async () => {
    const copy = copyModulesWithout('directory-content');
    const module = await copy.import<typeof import('./msp-directory.js')>('msp-directory/msp-directory.ts');
    customElements.define('incomplete-directory', class extends module.MspDirectory {});
    const directory = mount('incomplete-directory' as 'msp-directory', { src: createFeedUrl(), areas: AREAS_URL });
    const retry = await untilPart(directory, 'retry');
    expect(readPart(directory, 'error')).to.contain('Search and filters could not be loaded just now.');
    for (const name of ['Peak Partnership', 'Midlands Forum', 'Wales Group']) {
      expect(readText(directory)).to.contain(name);
    }
    expect(readPart(directory, 'help')).to.contain('08000 121 700');
    await expectAccessible(directory);

    await copy.publish();
    await tabTo(retry);
    await press('Enter');
    await untilPart(directory, 'results');
    expect(findPart(directory, 'error')).to.equal(null);
    expect(readPart(directory, 'status')).to.equal('4 partnerships');
  });
});
