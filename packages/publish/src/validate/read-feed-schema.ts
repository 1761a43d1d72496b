import { isJsonObject } from '@msp-widgets/feed/json-readers.js';
import { CannotCheckError } from '../cannot-check-error.js';
import { readPublishedSchema } from '../files/read-inputs.js';
import { compileFeedSchema, type FeedSchema } from './feed-schema.js';

/** @throws CannotCheckError when the project's schema is not where it belongs, or is none. */
export function readFeedSchema(): FeedSchema {
  const schema = readPublishedSchema();
  if (!isJsonObject(schema)) throw new CannotCheckError("The project's partnerships.schema.json is not a JSON Schema.");
  return compileFeedSchema(schema);
}
