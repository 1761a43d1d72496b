/** Lint rule: a file is named in kebab-case for the one thing inside, never for a drawer of things. */
import path from 'node:path';

const DRAWERS = new Set(['util', 'utils', 'helper', 'helpers', 'types', 'constants', 'common', 'misc', 'manager']);
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @type {import('eslint').Rule.RuleModule} */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      drawer: '"{{name}}" says nothing about what is inside: name the file for the one thing it holds.',
      kebab: 'File names are in kebab-case: "{{name}}".',
    },
  },
  create(context) {
    return {
      Program(node) {
        const [name] = path.basename(context.filename).split('.');
        const messageId = DRAWERS.has(name) ? 'drawer' : KEBAB_CASE.test(name) ? null : 'kebab';
        if (messageId) context.report({ node, messageId, data: { name } });
      },
    };
  },
};
