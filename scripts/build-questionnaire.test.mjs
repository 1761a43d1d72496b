// Checks the questionnaire against the feed it fills, and the files that are made from it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { buildFiles, FOLDER } from './questionnaire/build-files.mjs';
import { listColumns, readQuestionnaire } from './questionnaire/read-questionnaire.mjs';

const readText = (name) => readFileSync(new URL(name, FOLDER), 'utf8');

const source = JSON.parse(readText('questions.json'));
const schema = JSON.parse(readText('../partnerships.schema.json'));
const feed = JSON.parse(readText('../partnerships.json'));
const questionnaire = readQuestionnaire();
const { questions } = questionnaire;
const columns = listColumns(questionnaire);

/** Definitions that a single answer fills, however they are built. */
const WHOLE = ['text', 'words', 'url', 'footprint', 'point', 'partialDate'].map((name) => `#/$defs/${name}`);

/** Every member that a record can have, as `field` names it, with its schema and whether the feed demands it. */
function listFields(node, path = '', required = false) {
  const isNullable = node.anyOf?.some(({ type }) => type === 'null');
  const branch = isNullable ? node.anyOf.find(({ type }) => type !== 'null') : node;
  if (WHOLE.includes(node.$ref) || WHOLE.includes(branch.$ref)) return [{ path, node: branch, required }];
  if (branch.$ref) return listFields(schema.$defs[branch.$ref.split('/').at(-1)], path, required);
  if (branch.items?.$ref && schema.$defs[branch.items.$ref.split('/').at(-1)].properties) {
    return listFields(branch.items, `${path}[]`, required);
  }
  if (!branch.properties) return [{ path, node: branch, required }];
  return Object.entries(branch.properties).flatMap(([name, member]) => {
    const place = path === '' || path === 'properties' ? name : `${path}.${name}`;
    const demanded = branch.required?.includes(name) && (path === '' || path === 'properties' || required);
    return listFields(member, place, demanded);
  });
}

const fields = listFields(schema.$defs.partnership);

/** Every pair of texts, with whether it, or what it belongs to, is marked for review. */
function listPairs(value, place = '', review = false) {
  if (typeof value !== 'object' || value === null) return [];
  const marked = review || value.review === true;
  const pairs = typeof value.en === 'string' || typeof value.cy === 'string' ? [{ place, value, marked }] : [];
  const inside = Object.entries(value).flatMap(([name, each]) => listPairs(each, `${place}.${name}`, marked));
  return [...pairs, ...inside];
}

/** Rows of cells. Quoted cells may hold commas, quotes and line breaks. */
function parseCsv(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], 'the last line has an ending');
  return rows;
}

describe('questions', () => {
  test('ask for every field of a partnership exactly once, or say why it is not asked for', () => {
    const asked = questions.map(({ field }) => field).filter((field) => field !== null && field !== 'name.cy');
    const notAsked = source.notAsked.map(({ field }) => field);
    assert.deepEqual([...asked, ...notAsked].sort(), fields.map(({ path }) => path).sort());
    for (const { field, reason } of source.notAsked) assert.ok(reason.length > 10, field);
  });

  test('demand what the feed demands of every record', () => {
    const demanded = fields.filter(({ required }) => required).map(({ path }) => path);
    assert.ok(demanded.includes('covers[].code') && demanded.includes('name'), demanded.join());
    for (const path of demanded) {
      const question = questions.find(({ field }) => field === path);
      // The id is made from the name on import; the practices' parts are demanded only of a practice.
      if (question && path !== 'id') assert.ok(question.required, path);
    }
  });

  test('have ids and headings that exist once, and refer to questions that exist', () => {
    const ids = questions.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const headings = source.headings.map(({ id }) => id);
    assert.deepEqual([...new Set(questions.map(({ heading }) => heading))], headings);
    for (const { id, requiredWith, onlyIf, within, group } of questions) {
      for (const other of [requiredWith, onlyIf?.question, within].filter(Boolean)) assert.ok(ids.includes(other), id);
      if (group) assert.ok(source.groups.some((each) => each.id === group));
      if (onlyIf) {
        const { options } = questions.find((each) => each.id === onlyIf.question);
        assert.ok(options.some(({ code }) => code === onlyIf.is));
      }
    }
  });

  test('offer exactly the codes that the feed knows', () => {
    for (const { id, field, type, options, vocabulary } of questions) {
      assert.equal(options !== undefined, ['choice', 'choices'].includes(type), id);
      const codes = options?.map(({ code }) => code);
      if (vocabulary)
        assert.deepEqual(
          codes,
          feed.vocabularies[vocabulary].map(({ code }) => code),
          id,
        );
      else if (options && field) assert.deepEqual(codes, fields.find(({ path }) => path === field).node.enum, id);
    }
    assert.deepEqual(
      questions.find(({ id }) => id === 'answer-language').options.map(({ code }) => code),
      feed.languages,
    );
  });

  test('offer each vocabulary where the feed uses it', () => {
    const used = questions
      .filter(({ vocabulary }) => vocabulary)
      .map(({ field, vocabulary }) => `${field} ${vocabulary}`);
    assert.deepEqual(used, [
      'lead.sector sector',
      'chair.sector sector',
      'coordinator.sector sector',
      'members[].sector sector',
      'activities activity',
      'practice[].themes theme',
    ]);
  });

  test('are in English and Welsh throughout, with the Welsh marked for review', () => {
    const pairs = listPairs(source);
    assert.ok(pairs.length > 100, `only ${pairs.length} texts found`);
    for (const { place, value, marked } of pairs) {
      assert.ok(value.en?.trim() && value.cy?.trim(), place);
      assert.notEqual(value.en, value.cy, place);
      assert.ok(marked, `${place} is not marked for review`);
    }
    for (const { id, text, help } of questions) assert.ok(text.en && help.en, id);
  });

  test('ask for consent, and for shared addresses with the reason', () => {
    const consent = questions.find(({ id }) => id === 'consent');
    assert.ok(consent.required && consent.field === null);
    const { about } = source.headings.find(({ id }) => id === 'contact');
    assert.match(about.en, /shared inbox.*must not be made public/);
  });

  test('use types that the page for the office explains', () => {
    const page = readText('README.md');
    for (const { type } of questions) assert.match(page, new RegExp(`^\\| .*\`${type}\`.* \\|`, 'm'));
  });
});

describe('files', async () => {
  const files = await buildFiles();

  for (const [name, content] of Object.entries(files)) {
    test(`${name} is what npm run build:questionnaire makes of the questions`, async () => {
      assert.ok(readText(name) === content, 'run npm run build:questionnaire');
      assert.ok((await buildFiles())[name] === content, 'two runs differ');
    });
  }

  test('template.csv has ids, questions and the worked row, as Excel reads them', () => {
    const text = files['template.csv'];
    assert.ok(text.startsWith('\uFEFF'));
    const [ids, words, example, ...rest] = parseCsv(text.slice(1));
    assert.deepEqual(rest, []);
    assert.deepEqual(
      ids,
      columns.map(({ id }) => id),
    );
    assert.deepEqual(example, Object.values(source.example));
    words.forEach((cell, index) => assert.ok(cell.startsWith(columns[index].question.text.en), ids[index]));
    for (const cell of [...words, ...example]) assert.doesNotMatch(cell, /^[=+\-@]/, 'a spreadsheet would calculate');
  });

  test('survey.json asks every column once, with types and settings that SurveyJS knows', () => {
    const survey = JSON.parse(files['survey.json']);
    const elements = survey.pages.flatMap((page) => page.elements);
    const asked = elements.flatMap((element) => element.elements ?? [element]);
    assert.deepEqual(
      asked.map(({ name }) => name),
      columns.map(({ id }) => id),
    );
    for (const { type } of [...elements, ...asked]) assert.ok(SURVEYJS_TYPES.includes(type), type);
    asked.forEach(({ name, isRequired, choices, title, description }, index) => {
      const { question } = columns[index];
      assert.equal(isRequired === true, question.required, name);
      for (const words of [title, description]) assert.deepEqual(Object.keys(words), ['default', 'cy'], name);
      if (question.options)
        assert.deepEqual(
          choices.map(({ value }) => value),
          question.options.map(({ code }) => code),
        );
    });
    const areas = JSON.parse(readText('../area-register.json')).map(({ code }) => code);
    assert.deepEqual(
      asked.find(({ name }) => name === 'covers').choices.map(({ value }) => value),
      areas,
    );
  });

  test('survey.json tells apart areas that share a name', () => {
    for (const language of ['en', 'cy']) {
      const labels = questionnaire.areas.map(({ label }) => label[language]);
      assert.equal(new Set(labels).size, labels.length);
    }
  });
});

/** Of survey-core 3.1.1: Serializer.getChildrenClasses('question'), and the panel. */
const SURVEYJS_TYPES =
  'panel matrixdropdown matrixdynamic matrix checkbox tagbox ranking radiogroup imagepicker buttongroup dropdown text comment multipletext html image file rating slider boolean imagemap expression signaturepad paneldynamic'.split(
    ' ',
  );
