import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatGithub } from './format-github.js';

const SOURCE = `{
  "title": "Example",
  "features": [
    {
      "id": "kent",
      "properties": { "name": "Kent" }
    }
  ]
}
`;

const FINDING = { check: 'dates', subject: 'Kent (kent)', id: 'kent' } as const;

test('points at the line of the value, or of what it is missing from', () => {
  const report = formatGithub({
    file: 'data/feed, old.json',
    areasFile: 'areas.json',
    partnerships: 1,
    source: SOURCE,
    findings: [
      { ...FINDING, severity: 'error', path: ['features', 0, 'id'], field: 'id', message: '100% wrong:\nno, really.' },
      {
        ...FINDING,
        severity: 'warning',
        path: ['features', 0, 'properties', 'level'],
        field: 'level',
        message: 'None.',
      },
      { ...FINDING, severity: 'error', path: ['licence'], field: '', message: 'Missing.' },
    ],
  });
  assert.deepEqual(report.split('\n'), [
    '::error file=data/feed%2C old.json,line=5,title=Kent (kent)%2C id::100%25 wrong:%0Ano, really.',
    '::warning file=data/feed%2C old.json,line=6,title=Kent (kent)%2C level::None.',
    '::error file=data/feed%2C old.json,line=1,title=Kent (kent)::Missing.',
    'data/feed, old.json: 1 partnership checked against areas.json, 2 errors and 1 warning.',
    '',
  ]);
});

test('names no line of what is not a file', () => {
  const findings = [{ ...FINDING, severity: 'error', path: [], field: 'ETag', message: 'None.' } as const];
  const report = formatGithub({ file: 'https://example.org/', areasFile: 'a', partnerships: 0, findings });
  assert.match(report, /^::error title=Kent \(kent\)%2C ETag::None\.\n/);
});
