// Builds the spreadsheet, the form and the survey in data/questionnaire/ from its questions.json: `npm run build:questionnaire`.
import { writeFileSync } from 'node:fs';
import { buildFiles, FOLDER } from './questionnaire/build-files.mjs';

for (const [name, content] of Object.entries(await buildFiles())) {
  writeFileSync(new URL(name, FOLDER), content);
  console.log(`data/questionnaire/${name}: ${(Buffer.byteLength(content) / 1000).toFixed(1)} kB`);
}
