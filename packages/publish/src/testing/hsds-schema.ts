/**
 * Our own account of HSDS 3.0, to hold our export to: every member of release 3.0 with its type, and which ones are required. Nothing else may be
 * there. Source: the schema folder of the specification's repository at release 3.0 (service, organization, service_area, attribute,
 * taxonomy_term, phone, funding); the page is that of its API reference.
 */
const text = { type: 'string' };
const uuid = { type: 'string', format: 'uuid' };
const uri = { type: 'string', format: 'uri' };
const email = { type: 'string', format: 'email' };
const listOf = (name: string) => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });

function define(required: readonly string[], properties: Readonly<Record<string, object>>): object {
  return { type: 'object', required, properties, additionalProperties: false };
}

export const HSDS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...define(['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'], {
    total_items: { type: 'integer' },
    total_pages: { type: 'integer' },
    page_number: { type: 'integer' },
    size: { type: 'integer' },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: listOf('service'),
  }),
  $defs: {
    service: define(['id', 'name', 'status'], {
      id: uuid,
      organization_id: uuid,
      program_id: uuid,
      name: text,
      alternate_name: text,
      description: text,
      url: uri,
      email,
      status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
      interpretation_services: text,
      application_process: text,
      fees_description: text,
      accreditations: text,
      eligibility_description: text,
      minimum_age: { type: 'number' },
      maximum_age: { type: 'number' },
      assured_date: { type: 'string', format: 'date' },
      assurer_email: email,
      alert: text,
      organization: { $ref: '#/$defs/organization' },
      phones: listOf('phone'),
      service_areas: listOf('service_area'),
      funding: listOf('funding'),
      attributes: listOf('attribute'),
    }),
    organization: define(['id', 'name', 'description'], {
      id: uuid,
      name: text,
      alternate_name: text,
      description: text,
      email,
      website: uri,
      year_incorporated: { type: 'number' },
      legal_status: text,
      logo: text,
      uri,
      parent_organization_id: uuid,
    }),
    service_area: define(['id'], {
      id: uuid,
      service_id: uuid,
      name: text,
      description: text,
      extent: text,
      extent_type: { enum: ['geojson', 'topojson', 'kml', 'text'] },
      uri,
    }),
    attribute: define(['id'], {
      id: uuid,
      link_id: uuid,
      taxonomy_term_id: uuid,
      link_type: text,
      link_entity: text,
      value: text,
      taxonomy_term: { $ref: '#/$defs/taxonomy_term' },
    }),
    taxonomy_term: define(['id', 'name', 'description'], {
      id: uuid,
      code: text,
      name: text,
      description: text,
      parent_id: uuid,
      taxonomy: text,
      language: text,
      taxonomy_id: uuid,
      term_uri: uri,
    }),
    phone: define(['id', 'number'], {
      id: uuid,
      location_id: uuid,
      service_id: uuid,
      organization_id: uuid,
      contact_id: uuid,
      number: text,
      extension: { type: 'number' },
      type: text,
      description: text,
    }),
    funding: define(['id'], { id: uuid, organization_id: uuid, service_id: uuid, source: text }),
  },
};
