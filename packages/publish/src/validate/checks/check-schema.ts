import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { quote } from '../../quote.js';
import type { CheckContext } from '../check-context.js';
import type { FeedDocument } from '../feed-document.js';
import type { SchemaPlace } from '../feed-schema.js';
import { reportError, type Fault, type Path } from '../finding.js';
import { listShapeFaults } from './check-geometry.js';
import { explainMisfit } from './explain-misfit.js';

/** Where the schema asks for areas or a footprint: two branches, of which the publisher needs to hear about one. */
const COVERED_SOMEHOW = '/properties/properties/anyOf/';

/** A footprint has hundreds of numbers and two shapes to choose from; one fault for all of it says more. */
const INSIDE_FOOTPRINT = /^(\/features\/\d+\/properties\/geometryOverride)\/.*/;

interface Place {
  readonly path: Path;
  readonly value: unknown;
  readonly errors: ErrorObject[];
}

const NO_SHAPE = 'this is not a GeoJSON Polygon or MultiPolygon, of closed rings of [longitude, latitude].';

/** What does not fit the JSON Schema: one fault for each place, and one for each missing member. */
export function* checkSchema({ root }: FeedDocument, { schema }: CheckContext): Iterable<Fault> {
  const errors = schema.listErrors(root).filter(({ schemaPath, keyword }) => !isOtherBranch(schemaPath, keyword));
  const places = groupByPlace(errors, root);
  const withDeeper = listAncestors(places.keys());
  for (const [pointer, place] of places) {
    yield* explainPlace(place, withDeeper.has(pointer), schema.findPlace(place.path));
  }
}

function isOtherBranch(schemaPath: string, keyword: string): boolean {
  return schemaPath.includes(COVERED_SOMEHOW) && keyword !== 'minItems';
}

/**
 * Several branches of a choice may each complain of one value. When some complaint is about what is inside the value, or about more than its
 * type, then a branch was the right one, and the others' complaints about the type say nothing.
 */
function* explainPlace({ path, value, errors }: Place, hasDeeper: boolean, place: SchemaPlace): Iterable<Fault> {
  if (place.definitions.has('footprint')) {
    const [fault] = isJsonObject(value) ? listShapeFaults(path, value) : [];
    yield fault?.severity === 'error' ? fault : reportError(path, NO_SHAPE);
    return;
  }
  const telling = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'type');
  const missing = new Set(telling.filter(({ keyword }) => keyword === 'required').map(readMissing));
  for (const name of missing) yield reportError([...path, name], 'this is missing, and it is always needed.');
  const [first] = telling.filter(({ keyword }) => keyword !== 'required' && keyword !== 'propertyNames');
  const wrongKeys = telling.filter(({ keyword }) => keyword === 'propertyNames');
  if (wrongKeys.length > 0) {
    for (const { params } of wrongKeys) {
      const tag = String(params['propertyName']);
      yield reportError([...path, tag], `${quote(tag)} is not a language tag such as en or cy.`);
    }
  } else if (first) {
    yield reportError(path, explainMisfit(path, value, first, place));
  } else if (!hasDeeper && missing.size === 0) {
    const [wrongType] = errors;
    if (wrongType) yield reportError(path, explainMisfit(path, value, wrongType, place));
  }
}

function readMissing({ params }: ErrorObject): string {
  return String(params['missingProperty']);
}

function groupByPlace(errors: readonly ErrorObject[], root: unknown): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const error of errors) {
    const pointer = error.instancePath.replace(INSIDE_FOOTPRINT, '$1');
    const place = places.get(pointer);
    if (place) place.errors.push(error);
    else places.set(pointer, { ...follow(pointer, root), errors: [error] });
  }
  return places;
}

/** Turns a JSON Pointer into a path, with the places in lists as numbers, and finds the value there. */
function follow(pointer: string, root: unknown): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(name) : name;
    path.push(step);
    value = (value as Record<string | number, unknown>)[step];
  }
  return { path, value };
}

/** Pointers of all places that hold another place with an error. */
function listAncestors(pointers: Iterable<string>): Set<string> {
  const ancestors = new Set<string>();
  for (const pointer of pointers) {
    const parts = pointer.split('/');
    for (let length = parts.length - 1; length > 0; length--) ancestors.add(parts.slice(0, length).join('/'));
  }
  return ancestors;
}
