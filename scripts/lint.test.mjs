/** Each rule of the never-list and each boundary, shown to refuse what it must and to leave alone what is right beside it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { REFUSED_CODE } from './lint/refused-code.mjs';
import { REFUSED_IMPORTS } from './lint/refused-imports.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
/** The snippets are in files that do not exist, so the rules that ask the compiler are off here; they have their own test below. */
const linter = new ESLint({
  cwd: ROOT,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, project: null } },
    },
    { rules: { 'no-unused-vars': 'off', '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});

for (const [name, [refused, passing]] of Object.entries({ ...REFUSED_CODE, ...REFUSED_IMPORTS })) {
  test(`lint refuses ${name}`, async () => {
    const [file, code, words] = refused;
    const messages = await lintSnippet(file, code);
    assert.ok(
      messages.some((message) => message.includes(words)),
      `expected "${words}" among ${JSON.stringify(messages)}`,
    );
  });
  test(`lint accepts what is right beside ${name}`, async () => {
    assert.deepEqual(await lintSnippet(...passing), []);
  });
}

test('lint refuses a promise that nobody awaits or catches', async () => {
  const typed = new ESLint({ cwd: ROOT });
  const file = 'packages/feed/src/partnership.ts';
  const lint = async (code) => (await typed.lintText(code, { filePath: path.join(ROOT, file) }))[0].messages;
  const refused = await lint('export function start(): void { Promise.resolve(1); }\n');
  assert.deepEqual(
    refused.map((message) => message.ruleId),
    ['@typescript-eslint/no-floating-promises'],
  );
  const accepted = await lint('export async function start(): Promise<void> { await Promise.resolve(1); }\n');
  assert.deepEqual(accepted, []);
});

/** @returns {Promise<string[]>} the messages that lint has for the code if it were that file's */
async function lintSnippet(file, code) {
  const [result] = await linter.lintText(`${code}\n`, { filePath: path.join(ROOT, file) });
  return result.messages.map((message) => message.message);
}
