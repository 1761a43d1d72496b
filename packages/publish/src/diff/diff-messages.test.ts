import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diffMessages } from './diff-messages.js';

describe('diffMessages', () => {
  /** Names of all members, those of members too. */
  const listKeys = (value: unknown): string[] =>
    Object.entries(value ?? {}).flatMap(([key, member]) =>
      typeof member === 'object' && key !== 'partnership' ? listKeys(member).map((inner) => `${key}.${inner}`) : [key],
    );

  test('has the same words in both languages', () => {
    assert.deepEqual(listKeys(diffMessages.cy), listKeys(diffMessages.en));
  });
});
