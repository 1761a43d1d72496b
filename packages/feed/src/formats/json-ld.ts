import type { AreaRegister } from '../areas/area-register.js';
import type { Cover, Feed, Organisation, Partnership, Practice, Text, VocabularyName } from '../partnership.js';

/** A node of JSON-LD, in the words of schema.org. */
export interface JsonLdNode {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

export interface JsonLdDocument {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/**
 * The partnerships in the words of schema.org, for search engines and linked data: a Dataset with its licence, then an Organization each, in
 * every language there is. `@id` is `#` and the partnership's id, so a record's address is that of the document with its id.
 *
 * Funding, measures, strategy, meetings, level, status and what is unconfirmed have no word in schema.org and are not in it.
 */
export function createJsonLd(feed: Feed, partnerships: readonly Partnership[], register: AreaRegister): JsonLdDocument {
  const [language] = feed.languages;
  const ids = new Set(partnerships.map(({ id }) => id));
  const writer = new OrganizationWriter(feed, ids, register);
  const dataset = keepRecorded({
    '@type': 'Dataset',
    '@id': '#dataset',
    name: tagText(feed.title, language),
    dateModified: feed.generated,
    license: feed.licence?.url ?? tagText(feed.licence?.name ?? null, language),
    creator: feed.publisher && {
      '@type': 'Organization',
      ...keepRecorded({ name: tagText(feed.publisher.name, language), url: feed.publisher.url }),
    },
    creditText: tagText(feed.areas?.attribution ?? null, language),
    inLanguage: feed.languages,
    about: partnerships.map(({ id }) => ({ '@id': `#${id}` })),
  });
  return { '@context': 'https://schema.org', '@graph': [dataset, ...partnerships.map((one) => writer.write(one))] };
}

class OrganizationWriter {
  readonly #feed: Feed;
  readonly #ids: ReadonlySet<string>;
  readonly #register: AreaRegister;

  constructor(feed: Feed, ids: ReadonlySet<string>, register: AreaRegister) {
    this.#feed = feed;
    this.#ids = ids;
    this.#register = register;
  }

  write(partnership: Partnership): JsonLdNode {
    const { id, name, aliases, summary, founded, website, contact, covers, partOf, activities } = partnership;
    return keepRecorded({
      '@type': 'Organization',
      '@id': `#${id}`,
      identifier: id,
      name: this.#tag(name),
      alternateName: aliases.flatMap((alias) => this.#tag(alias)),
      description: this.#tag(summary),
      foundingDate: founded,
      url: website,
      areaServed: covers.map((cover) => this.#writeArea(cover)),
      // A record that is not in this document has no address in it
      memberOf: partOf !== null && this.#ids.has(partOf) ? { '@id': `#${partOf}` } : null,
      member: this.#writeMembers(partnership),
      contactPoint:
        contact &&
        keepRecorded({
          '@type': 'ContactPoint',
          name: this.#tag(contact.label),
          url: contact.url,
          email: contact.email,
          telephone: contact.phone,
        }),
      knowsAbout: activities.flatMap((code) => this.#label('activity', code)),
      subjectOf: [
        ...partnership.practice.map((practice) => this.#writePractice(practice)),
        ...partnership.sources.map(({ url, date }) => keepRecorded({ '@type': 'WebPage', url, datePublished: date })),
      ],
    });
  }

  #writeArea({ code, name }: Cover): JsonLdNode {
    const area = this.#register.findArea(code);
    const names = area ? tagText(area.name, 'en') : this.#tag(name);
    return keepRecorded({ '@type': 'AdministrativeArea', identifier: area?.code ?? code, name: names });
  }

  /** The bodies with a role, then the others. */
  #writeMembers({ lead, chair, coordinator, members }: Partnership): JsonLdNode[] {
    const roles = Object.entries({ lead, chair, coordinator }).flatMap(([roleName, body]) =>
      body === null ? [] : [{ '@type': 'OrganizationRole', roleName, member: this.#writeBody(body) }],
    );
    return [...roles, ...members.map((body) => this.#writeBody(body))];
  }

  #writeBody({ name, sector }: Organisation): JsonLdNode {
    const label = this.#label('sector', sector);
    // A sector that takes part without a name is not a body called by its sector
    return keepRecorded({ '@type': 'Organization', name: this.#tag(name), knowsAbout: label });
  }

  #writePractice({ title, summary, themes, source }: Practice): JsonLdNode {
    return keepRecorded({
      '@type': 'CreativeWork',
      name: this.#tag(title),
      abstract: this.#tag(summary),
      keywords: themes.flatMap((code) => this.#label('theme', code)),
      url: source,
    });
  }

  #tag(text: Text | null) {
    return tagText(text, this.#feed.languages[0]);
  }

  #label(vocabulary: VocabularyName, code: string | null) {
    return code === null ? [] : this.#tag(this.#feed.vocabularies[vocabulary].get(code) ?? code);
  }
}

/** A value for each language that a text is in. */
function tagText(text: Text | null, defaultLanguage: string): { '@value': string; '@language': string }[] {
  if (text === null) return [];
  const entries = typeof text === 'string' ? [[defaultLanguage, text] as const] : Object.entries(text);
  return entries.map(([language, value]) => ({ '@value': value, '@language': language }));
}

/** The properties that hold something. */
function keepRecorded(node: Readonly<Record<string, unknown>>): JsonLdNode {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
