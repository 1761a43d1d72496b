/**
 * The part of Open Referral's Human Services Data Specification (HSDS 3.0) that partnerships are written in. What is not recorded is left out.
 * Source: docs.openreferral.org, schema of release 3.0; Open Referral UK 3.0 is a profile of it.
 */

/** What `GET /services` answers: here always all services on one page. */
export interface ServicePage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly ServiceDocument[];
}

export interface ServiceDocument {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  readonly organization: OrganizationDocument;
  readonly alternate_name?: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  readonly alert?: string;
  /** `YYYY-MM-DD`. */
  readonly assured_date?: string;
  readonly service_areas?: readonly ServiceAreaDocument[];
  readonly phones?: readonly PhoneDocument[];
  readonly funding?: readonly FundingDocument[];
  readonly attributes?: readonly AttributeDocument[];
}

export interface OrganizationDocument {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly alternate_name?: string;
  readonly email?: string;
  readonly website?: string;
  readonly parent_organization_id?: string;
}

export interface ServiceAreaDocument {
  readonly id: string;
  readonly service_id: string;
  readonly name?: string;
  readonly description?: string;
  /** A GeoJSON geometry, written as text. */
  readonly extent?: string;
  readonly extent_type?: 'geojson';
  readonly uri?: string;
}

export interface PhoneDocument {
  readonly id: string;
  readonly service_id: string;
  readonly number: string;
  readonly description?: string;
}

export interface FundingDocument {
  readonly id: string;
  readonly service_id: string;
  readonly source: string;
}

/** Links a service with a term. `link_type` says as what. */
export interface AttributeDocument {
  readonly id: string;
  readonly link_id: string;
  readonly link_entity: 'service';
  readonly link_type: AttributeType;
  readonly taxonomy_term_id?: string;
  readonly taxonomy_term?: TermDocument;
  readonly value?: string;
}

export type AttributeType = 'level' | 'activity' | 'theme' | 'lead' | 'chair' | 'coordinator' | 'member';

export interface TermDocument {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly language: string;
}
