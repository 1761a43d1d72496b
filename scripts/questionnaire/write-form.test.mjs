import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildFiles } from './build-files.mjs';
import { listColumns, readQuestionnaire } from './read-questionnaire.mjs';

const questionnaire = readQuestionnaire();
const columns = listColumns(questionnaire);

describe('form.html', async () => {
  const html = (await buildFiles())['form.html'];
  const listTags = (names) =>
    [...html.matchAll(new RegExp(`<(${names})\\b([^>]*)>`, 'g'))].map(([, tag, text]) => ({
      tag,
      ...Object.fromEntries(
        [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
      ),
    }));
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  const controls = listTags('input|textarea|select');

  test('asks every column in both languages', () => {
    for (const language of ['en', 'cy']) {
      for (const { id } of columns) {
        const place = `${language}-${id}`;
        assert.ok(
          controls.some((each) => each.name === id && each.id.startsWith(place)),
          place,
        );
      }
    }
  });

  test('has no id twice', () => {
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  test('has one label for every control, and no label for nothing', () => {
    const labels = listTags('label').map((label) => label.for);
    assert.ok(controls.length > 200, `only ${controls.length} controls found`);
    assert.deepEqual(labels.sort(), controls.map(({ id }) => id).sort());
  });

  test('points only to what is there', () => {
    for (const tag of listTags('[a-z0-9]+')) {
      for (const name of ['aria-describedby', 'aria-labelledby', 'list']) {
        if (tag[name] !== undefined) assert.ok(ids.includes(tag[name]), `${name} ${tag[name]}`);
      }
      if (tag.href) assert.ok(ids.includes(tag.href.slice(1)), tag.href);
    }
  });

  test('groups buttons and boxes under a legend', () => {
    const fieldsets = html.split('<fieldset').slice(1);
    assert.ok(fieldsets.every((part) => /^[^>]*>\s*<legend>/.test(part)));
    const outside = html.replace(/<fieldset[\s\S]*?<\/fieldset>/g, '');
    assert.doesNotMatch(outside, /type="(radio|checkbox)"/);
  });

  test('keeps the two languages apart, even when the same button is pressed in both', () => {
    const parts = html.split(/(?=<section id="(?:en|cy)" lang=)/).slice(1);
    assert.deepEqual(
      parts.map((part) => /lang="(\w+)"/.exec(part)[1]),
      ['en', 'cy'],
    );
    for (const part of parts) assert.equal(part.match(/<form\b/g).length, 1);
  });

  test('has no script, sends nothing and fetches nothing', () => {
    assert.doesNotMatch(html, /<script|<link|\son\w+=|action=|<button|type="submit"|url\(|@import|src=/);
  });

  test('says that its Welsh is a draft for as long as any is marked for review', () => {
    assert.equal(html.includes(questionnaire.words.draft.cy), questionnaire.isDraft);
  });
});
