/** Reading JSON that may be anything. */
import { isJsonObject } from '@msp-widgets/feed/json-readers.js';

/** Own member of an object; undefined when there is none, or when it is no object. */
export function readMember(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The elements of a list; none when it is no list. */
export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
