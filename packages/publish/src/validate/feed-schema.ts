import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Path } from './finding.js';

/** What the schema says about one place in a feed. */
export interface SchemaPlace {
  /** Names of the definitions that apply there, such as `text` or `url`. */
  readonly definitions: ReadonlySet<string>;
  /** The schemas that apply there, from the general to the particular, with references followed. */
  readonly schemas: readonly JsonObject[];
}

/** The feed's JSON Schema, ready for use. */
export interface FeedSchema {
  /** Everything in a value that does not fit. */
  readonly listErrors: (value: unknown) => readonly ErrorObject[];
  readonly findPlace: (path: Path) => SchemaPlace;
}

/**
 * @param schema JSON Schema 2020-12, whose references all lead to `#/$defs/…`.
 * @throws Error when it is no valid schema.
 */
export function compileFeedSchema(schema: JsonObject): FeedSchema {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return {
    listErrors: (value) => (validate(value) ? [] : [...(validate.errors ?? [])]),
    findPlace: makePlaceFinder(schema),
  };
}

function makePlaceFinder(schema: JsonObject): (path: Path) => SchemaPlace {
  const definitions = isJsonObject(schema['$defs']) ? schema['$defs'] : {};
  const known = new Map<string, SchemaPlace>([['', expand([schema], definitions)]]);
  const find = (path: Path): SchemaPlace => {
    // Every element of a list is described by the same words, but for the tuples of a position.
    const key = path.map((step) => (typeof step === 'number' && step > 1 ? 2 : step)).join('\n');
    let place = known.get(key);
    if (!place) {
      const step = path.at(-1) ?? '';
      place = expand(
        find(path.slice(0, -1)).schemas.map((parent) => describeMember(parent, step)),
        definitions,
      );
      known.set(key, place);
    }
    return place;
  };
  return find;
}

/** The schema of a member or element, from that of the object or list it is in. */
function describeMember(parent: JsonObject, step: string | number): unknown {
  if (typeof step === 'number') {
    const { prefixItems, items } = parent;
    return (Array.isArray(prefixItems) ? (prefixItems as unknown[])[step] : undefined) ?? items;
  }
  const { properties, additionalProperties } = parent;
  return isJsonObject(properties) && Object.hasOwn(properties, step) ? properties[step] : additionalProperties;
}

function expand(schemas: readonly unknown[], definitions: JsonObject): SchemaPlace {
  const found: JsonObject[] = [];
  const names = new Set<string>();
  const visit = (schema: unknown): void => {
    if (!isJsonObject(schema)) return;
    found.push(schema);
    const { $ref, anyOf, allOf } = schema;
    if (typeof $ref === 'string') {
      const name = $ref.replace('#/$defs/', '');
      names.add(name);
      visit(definitions[name]);
    }
    for (const branch of [anyOf, allOf]) if (Array.isArray(branch)) branch.forEach(visit);
  };
  schemas.forEach(visit);
  return { definitions: names, schemas: found };
}
