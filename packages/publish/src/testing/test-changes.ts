import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listLines, type Change } from './example-feed.js';

/** What is wrong → how to make it so, and the whole report that must follow. */
export type BrokenFeeds = Readonly<Record<string, readonly [Change, ...lines: string[]]>>;

/** What is right → a change that must leave nothing to mend. */
export type SoundFeeds = Readonly<Record<string, Change>>;

export function testBrokenFeeds(broken: BrokenFeeds): void {
  for (const [fault, [change, ...lines]] of Object.entries(broken)) {
    void test(`reports ${fault}`, () => assert.deepEqual(listLines(change), lines));
  }
}

export function testSoundFeeds(sound: SoundFeeds): void {
  for (const [what, change] of Object.entries(sound)) {
    void test(`accepts ${what}`, () => assert.deepEqual(listLines(change), []));
  }
}
