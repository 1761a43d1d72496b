/**
 * `npm run package`: makes what is put on a web server from the built files: `packed/VERSION/`, whose content never changes, and a zip of
 * it. Fails when that version was packed before with other content: it may be on somebody's server.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listPackageFiles } from './package/list-package-files.mjs';
import { zipFiles } from './package/zip-files.mjs';
import { isBuildStale } from './setup/is-build-stale.mjs';
import { runNpm } from './setup/run-npm.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const PACKED = path.join(ROOT, 'packed');

if (isBuildStale(ROOT) && (await runNpm(['run', '--silent', 'build'], ROOT)) !== 0) process.exit(1);
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'packages/elements/package.json'), 'utf8'));
const files = listPackageFiles(ROOT, version);
const folder = path.join(PACKED, version);
if (existsSync(folder) && !holdsExactly(folder, files)) {
  console.error(
    `Version ${version} was packed before with other content. Raise the version in packages/elements/package.json; or, if nobody has the old one, delete packed/${version}.`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
  const name = `msp-widgets-${version}`;
  writeFileSync(path.join(PACKED, `${name}.zip`), zipFiles(files, name));
  console.log(`Packed ${files.size} files in packed/${version}/ and packed/${name}.zip`);
}

function holdsExactly(folder, files) {
  const names = readdirSync(folder);
  return (
    names.length === files.size &&
    names.every((name) => files.has(name) && readFileSync(path.join(folder, name)).equals(files.get(name)))
  );
}
