import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import { buildFeature, buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import '../define-partnership-card.js';
import { buildFullFeature, FULL_FEED_MEMBERS, PARENT_FEATURE } from '../testing/full-record.js';
import { findPart, findParts, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { createFeedUrl } from '../testing/sample-feed.js';
import { copyModulesWithout } from '../testing/fixture-server.js';
import { until } from '../testing/until.js';
import type { MspPartnershipCard } from './msp-partnership-card.js';

/** Puts a card with one record on the page, of a feed that has it and its parent. */
async function mountCard(feature: unknown, attributes: Readonly<Record<string, string | boolean>> = {}) {
  const src = createFeedUrl([feature, PARENT_FEATURE], FULL_FEED_MEMBERS);
  const card = mount('msp-partnership-card', { src, partnership: (feature as { id: string }).id, ...attributes });
  await untilPart(card, 'card');
  return card;
}

describe('<msp-partnership-card>', () => {
  afterEach(unmountAll);

  describe('with everything recorded', () => {
    const FIELDS: Readonly<Record<string, string>> = {
      name: 'Full Partnership',
      level: 'Sub-regional',
      summary: 'Brings the example organisations together.',
      area: 'Covers E23000018, part of The Old District',
      'part-of': 'Part of Parent Network',
      aliases: 'Also known as Full Network, The Fulls',
      lead: 'Led by Example Constabulary',
      chair: 'Chaired by Example County Council',
      coordinator: 'Coordinated by Charities',
      members: 'Who takes part Charities: Example Shelter, Example Law Centre Health care',
      activities: 'What it does Training Data sharing',
      practice:
        'Good practice to copy Steps for front desks One page of referral steps. Referral Source of this practice',
      meets: 'Meets Every three months',
      founded: 'Year founded 2016',
      funding: 'Funding Paid for by its members.',
      measures: 'How progress is measured Counts the referrals made.',
      strategy: 'Strategy A plan for three years.',
      contact: 'Contact Write to the partnership partnership@example.org +44 (0)1632 960001',
      website: 'Website example.org/partnership',
      sources: 'Where this comes from example.org/about (October 2023) example.org/undated (undated)',
    };

    it('shows every field of the feed', async () => {
      const card = await mountCard(buildFullFeature());
      const shown = Object.fromEntries(Object.keys(FIELDS).map((part) => [part, readPart(card, part)]));
      expect(shown).to.deep.equal(FIELDS);
      expect(readText(card)).not.to.match(/not recorded|\(not confirmed\)/i);
      expect(readPart(card, 'freshness')).to.equal(
        'Last confirmed 5 October 2023 by questionnaire. Not confirmed for over 2 years.',
      );
    });

    it('leads where the record does', async () => {
      const card = await mountCard(buildFullFeature(), { 'no-help': true });
      expect(findParts(card, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://example.org/practice',
        'https://example.org/contact',
        'mailto:partnership@example.org',
        'tel:+441632960001',
        'https://www.example.org/partnership/',
        'https://www.example.org/about/',
        'https://example.org/undated',
      ]);
    });

    it('speaks Welsh, and says what is in English', async () => {
      const card = await mountCard(buildFullFeature(), { lang: 'cy' });
      expect(readPart(card, 'name')).to.equal('Partneriaeth Lawn');
      expect(findPart(card, 'name')?.querySelector('span')?.lang).to.equal('cy');
      expect(readPart(card, 'summary')).to.equal('Brings the example organisations together. (yn Saesneg)');
      expect(readPart(card, 'coordinator')).to.equal('Cydlynir gan Elusennau');
      expect(readPart(card, 'meets')).to.equal('Yn cyfarfod Bob tri mis');
      expect(readPart(card, 'founded'), 'a year is in no language').to.equal('Blwyddyn sefydlu 2016');
      expect(readPart(card, 'activities')).to.contain('Hyfforddiant');
      expect(readPart(card, 'sources')).to.contain('(Hydref 2023)').and.to.contain('(heb ddyddiad)');
      expect(readPart(card, 'freshness')).to.equal(
        'Cadarnhawyd ddiwethaf 5 Hydref 2023 drwy holiadur. Heb ei chadarnhau ers dros 2 flynedd.',
      );
      expect(readText(card)).not.to.match(/Covers|Led by|Meets|Website|not recorded/);
    });
  });

  describe('with little recorded', () => {
    const bare = { id: 'bare', type: 'Feature', properties: { name: 'Bare Partnership' } };
    const EXPECTED = ['area', 'lead', 'chair', 'coordinator', 'members', 'activities', 'practice', 'meets', 'contact'];

    it('says "not recorded" where a reader would look', async () => {
      const card = await mountCard(bare);
      for (const part of [...EXPECTED, 'website', 'sources'])
        expect(readPart(card, part), part).to.match(/not recorded$/);
      expect(readPart(card, 'level')).to.equal('not recorded');
      expect(readPart(card, 'not-recorded')).to.equal(
        'Not recorded Year founded, Funding, How progress is measured, Strategy',
      );
      expect(readPart(card, 'freshness')).to.equal('Date last confirmed not recorded.');
    });

    it('leaves out what only some have', async () => {
      const card = await mountCard(bare);
      for (const part of ['summary', 'notice', 'part-of', 'aliases', 'founded', 'funding', 'measures', 'strategy']) {
        expect(findPart(card, part), part).to.equal(null);
      }
    });

    it('says so in Welsh', async () => {
      const card = await mountCard(bare, { lang: 'cy' });
      for (const part of EXPECTED) expect(readPart(card, part), part).to.match(/heb ei gofnodi$/);
      expect(readText(card)).not.to.contain('ot recorded');
    });
  });

  it('marks what was inferred, and only where there is something', async () => {
    const unconfirmed = ['name', 'status', 'lead', 'covers', 'website', 'partOf', 'aliases', 'founded'];
    const card = await mountCard(buildFullFeature({ unconfirmed, website: null }));
    expect(readText(card)).to.contain('(name not confirmed)');
    expect(readPart(card, 'freshness')).to.contain('Whether it is still active has not been confirmed.');
    for (const part of ['lead', 'area', 'part-of', 'aliases', 'founded']) {
      expect(readPart(card, part), part).to.match(/\(not confirmed\)$/);
    }
    expect(readPart(card, 'website')).to.equal('Website not recorded');
    expect(readPart(card, 'chair')).not.to.contain('not confirmed');
  });

  it('says so when a partnership is not, or no longer, one to turn to', async () => {
    const notices: Record<string, string | null> = {};
    for (const status of ['active', 'closed', 'superseded', 'paused', 'forming']) {
      const card = await mountCard(buildFeature({ status, supersededBy: status === 'superseded' ? 'parent' : null }));
      notices[status] = readPart(card, 'notice');
      card.remove();
    }
    expect(notices).to.deep.equal({
      active: null,
      closed: 'This partnership has closed. It is kept here for the record.',
      superseded: 'This partnership has been replaced. It is kept here for the record. Replaced by Parent Network.',
      paused: 'This partnership has paused its work.',
      forming: 'This partnership is being set up.',
    });
  });

  it('says in words how fresh a record is', async () => {
    const thisYear = new Date().getUTCFullYear();
    const today = new Date().toISOString().slice(0, 10);
    const words: Record<string, string | null> = {};
    for (const date of [today, `${thisYear - 1}-01-01`, String(thisYear - 3)]) {
      const card = await mountCard(buildFeature({ assured: { date, method: 'public-sources' } }));
      words[findPart(card, 'freshness')?.dataset['freshness'] ?? ''] = readPart(card, 'freshness');
    }
    expect(words['current']).to.match(/^Last confirmed .* from public sources\. Confirmed in the last 12 months\.$/);
    expect(words['ageing']).to.match(/^Last confirmed 1 January .*\. Confirmed 1 to 2 years ago\.$/);
    expect(words['stale']).to.equal(
      `Last confirmed ${thisYear - 3} from public sources. Not confirmed for over 2 years.`,
    );
  });

  it('keeps the first nought of a number without a country code', async () => {
    const card = await mountCard(buildFeature({ contact: { phone: '(01632) 960001' } }), { 'no-help': true });
    expect(findPart(card, 'link')?.getAttribute('href')).to.equal('tel:01632960001');
  });

  it('makes no link of an address that is not http or https', async () => {
    const hostile = 'javascript:document.title=1';
    const card = await mountCard(
      buildFullFeature({
        website: hostile,
        contact: { url: hostile, email: 'a@example.org?bcc=b@example.org', phone: '1;ext=javascript:1' },
        sources: [{ url: hostile }, { url: 'data:text/html,x' }],
        practice: [{ summary: 'Practice.', source: hostile }],
      }),
      { 'no-help': true },
    );
    expect(findParts(card, 'link')).to.deep.equal([]);
    for (const part of ['website', 'contact', 'sources']) expect(readPart(card, part)).to.match(/not recorded$/);
  });

  it('shows markup in a record as the text it is', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const card = await mountCard(
      buildFullFeature({
        name: markup,
        summary: markup,
        lead: { name: markup },
        covers: [{ code: 'X1', name: markup }],
        contact: { url: 'https://example.org/', label: markup },
        aliases: [markup],
      }),
    );
    expect(card.shadowRoot?.querySelector('img')).to.equal(null);
    for (const part of ['name', 'summary', 'lead', 'area', 'contact', 'aliases']) {
      expect(readPart(card, part), part).to.contain(markup);
    }
  });

  it('has a heading of the level that the page asks for, or none', async () => {
    const card = await mountCard(buildFullFeature(), { 'heading-level': '4' });
    expect(findPart(card, 'name')?.getAttribute('aria-level')).to.equal('4');
    card.noName = true;
    await card.updateComplete;
    expect(findPart(card, 'name')).to.equal(null);
    expect(findPart(card, 'card')?.getAttribute('aria-label')).to.equal('Full Partnership');
  });

  it('says so when the feed does not have the record', async () => {
    const card = mount('msp-partnership-card', { src: createFeedUrl(), partnership: 'nobody' });
    await untilPart(card, 'empty');
    expect(readPart(card, 'status')).to.equal('This partnership is not in the directory.');
    card.partnership = 'peak';
    await untilPart(card, 'card');
    expect(readPart(card, 'name')).to.equal('Peak Partnership');
  });

  it('shows a record that the page has already, and asks nobody', async () => {
    const { feed } = parseFeed(buildFeedJson([buildFullFeature()]), document.baseURI);
    const [record = null] = feed.partnerships;
    const card = mount('msp-partnership-card', {}, { record, context: { feed, register: null } });
    await untilPart(card, 'card');
    expect(readPart(card, 'name')).to.equal('Full Partnership');
  });

  it('says so when its own code cannot be fetched, and tries again', async () => {
    const copy = copyModulesWithout('card-content');
    const module = await copy.import<typeof import('./msp-partnership-card.js')>(
      'msp-partnership-card/msp-partnership-card.ts',
    );
    customElements.define('incomplete-card', class extends module.MspPartnershipCard {});
    const card = mount('incomplete-card' as 'msp-partnership-card', { src: createFeedUrl(), partnership: 'peak' });
    const retry = await untilPart(card, 'retry');
    expect(readPart(card, 'status')).to.equal('The partnerships could not be loaded just now.');
    expect(readPart(card, 'help')).to.contain('08000 121 700');
    await copy.publish();
    retry.click();
    await untilPart(card, 'card');
  });

  it('gives each of two cards its own record', async () => {
    const src = createFeedUrl();
    const cards: MspPartnershipCard[] = ['peak', 'wales'].map((partnership) =>
      mount('msp-partnership-card', { src, partnership }),
    );
    await until(() => cards.every((card) => findPart(card, 'card')), 'both cards are there');
    expect(cards.map((card) => readPart(card, 'name'))).to.deep.equal(['Peak Partnership', 'Wales Group']);
  });
});
