// Run by hand after `npm install` where the test in lockfile.test.mjs says so: node scripts/setup/complete-lockfile.mjs
//
// Packages with native parts name one optional package per system. npm leaves out of the lockfile those that its
// registry does not hold, and `npm ci` then refuses the lockfile, everywhere. This writes them in.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addOptionalPackages } from './lockfile.mjs';

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const completed = addOptionalPackages(JSON.parse(readFileSync(file, 'utf8')));
writeFileSync(file, `${JSON.stringify(completed, null, 2)}\n`);
