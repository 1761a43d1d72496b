import { expect } from 'chai';
import { AreaRegister } from '../areas/area-register.js';
import { isJsonObject } from '../json-readers.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildFeed, buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import { createJsonLd } from './json-ld.js';

const register = new AreaRegister(buildAreas());
const english = (value: string) => [{ '@value': value, '@language': 'en' }];

describe('createJsonLd', () => {
  it('starts with the dataset: its licence, its date, its publisher and what it is about', () => {
    const partnerships = [buildPartnership()];
    const { '@context': context, '@graph': graph } = createJsonLd(buildFeed(partnerships), partnerships, register);
    expect(context).to.equal('https://schema.org');
    expect(graph[0]).to.deep.equal({
      '@type': 'Dataset',
      '@id': '#dataset',
      name: english('Example feed'),
      dateModified: '2025-06-01T09:00:00Z',
      license: 'https://example.org/licence',
      creator: { '@type': 'Organization', name: english('Example Publisher'), url: 'https://example.org/' },
      inLanguage: ['en', 'cy'],
      about: [{ '@id': '#example-partnership' }],
    });
  });

  it('writes a partnership as an organisation that serves areas', () => {
    const partnership = buildPartnership({
      name: { en: 'Isle Network', cy: 'Rhwydwaith yr Ynys' },
      covers: [
        { code: 'W1-isle', name: null, part: false },
        { code: 'E1-old-city', name: null, part: false },
        { code: 'E9', name: 'Elsewhere', part: false },
      ],
    });
    const vocabularies = {
      sector: new Map([['police', { en: 'Police', cy: 'Heddlu' }]]),
      activity: new Map(),
      theme: new Map(),
    };
    const feed = buildFeed([partnership], { vocabularies });
    expect(createJsonLd(feed, [partnership], register)['@graph'][1]).to.deep.equal({
      '@type': 'Organization',
      '@id': '#example-partnership',
      identifier: 'example-partnership',
      name: [...english('Isle Network'), { '@value': 'Rhwydwaith yr Ynys', '@language': 'cy' }],
      alternateName: english('Example Network'),
      description: english('Brings the example organisations together.'),
      foundingDate: '2016',
      url: 'https://example.org/',
      areaServed: [
        {
          '@type': 'AdministrativeArea',
          identifier: 'W1-isle',
          name: [...english('Isle'), { '@value': 'Ynys', '@language': 'cy' }],
        },
        { '@type': 'AdministrativeArea', identifier: 'E1-city', name: english('Example City') },
        { '@type': 'AdministrativeArea', identifier: 'E9', name: english('Elsewhere') },
      ],
      member: [
        {
          '@type': 'OrganizationRole',
          roleName: 'lead',
          member: {
            '@type': 'Organization',
            name: english('Example Constabulary'),
            knowsAbout: [...english('Police'), { '@value': 'Heddlu', '@language': 'cy' }],
          },
        },
        {
          '@type': 'OrganizationRole',
          roleName: 'chair',
          member: {
            '@type': 'Organization',
            name: english('Example County Council'),
            knowsAbout: english('local-authority'),
          },
        },
        { '@type': 'Organization', name: english('Example Shelter'), knowsAbout: english('charity-ngo') },
      ],
      contactPoint: { '@type': 'ContactPoint', email: 'partnership@example.org' },
      knowsAbout: english('training'),
      subjectOf: [
        {
          '@type': 'CreativeWork',
          abstract: english('One page of referral steps for front desks.'),
          keywords: english('referral'),
        },
        { '@type': 'WebPage', url: 'https://example.org/about', datePublished: '2025' },
      ],
    });
  });

  it('is a member only of partnerships that are in the document', () => {
    const whole = buildPartnership({ id: 'whole' });
    const part = buildPartnership({ id: 'part', partOf: 'whole' });
    const feed = buildFeed([whole, part]);
    expect(createJsonLd(feed, [whole, part], register)['@graph'][2]?.['memberOf']).to.deep.equal({ '@id': '#whole' });
    expect(createJsonLd(feed, [part], register)['@graph'][1]).not.to.have.property('memberOf');
  });

  describe('of the published feed', () => {
    it('has an organisation for each partnership, and links that are http or https only', async () => {
      const feed = await loadPublishedFeed();
      const published = (await loadPublishedAreas()).register;
      const document = createJsonLd(feed, feed.partnerships, published);
      const organisations = document['@graph'].slice(1);
      expect(organisations.map(({ identifier }) => identifier)).to.deep.equal(feed.partnerships.map(({ id }) => id));

      const links: string[] = [];
      const ids = new Set(organisations.map((node) => node['@id']));
      JSON.stringify(document, (key, value: unknown) => {
        if (['url', 'license', '@context'].includes(key)) links.push(String(value));
        // Bare strings: no text for people, so nothing else may be an address
        if (typeof value === 'string' && key !== '@value' && /^[a-z][a-z\d+.-]*:/i.test(value)) links.push(value);
        if (isJsonObject(value) && Object.keys(value).join() === '@id') expect(ids).to.include(value['@id']);
        return value;
      });
      expect(links).to.have.length.above(70);
      for (const link of links) expect(link).to.match(/^https?:\/\//);
    });
  });
});
