/** `npm run build`: types and `lib/` by the compiler, `dist/` by rollup, then the files beside the scripts. Same input, same bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { formatThirdPartyLicences, listPackageFolders } from './build/third-party.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');

/** Boundaries and place names travel with the script: the elements look for them beside it. The feed does not, it has its own address. */
const PUBLISHED_FILES = ['areas.topo.json', 'councils.topo.json', 'places.json'];

/** The page for frames has its own stylesheet: it has no host that could bring one. */
const FRAME_STYLES = 'packages/elements/src/embed/embed.css';

const PACKAGES = ['packages/feed', 'packages/elements', 'packages/publish'];

process.chdir(ROOT);
compilePackages();
rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
const moduleIds = await bundleAll();
for (const name of PUBLISHED_FILES) copyFileSync(path.join('data', name), path.join(DIST, name));
writeFileSync(path.join(DIST, 'THIRD-PARTY.txt'), formatThirdPartyLicences(listPackageFolders(moduleIds)));
const integrity = hashScripts(DIST);
writeFileSync(path.join(DIST, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
copyFileSync(FRAME_STYLES, path.join(DIST, 'embed.css'));
writeFileSync(path.join(DIST, 'embed.html'), await writeFramePage(integrity['msp.js']));
console.log(`Built ${readdirSync(DIST).length} files in dist/`);

function compilePackages() {
  const tsc = path.join('node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-b', ...PACKAGES], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** @returns {Promise<Set<string>>} the file names of all modules of which some code is in `dist/` */
async function bundleAll() {
  const { default: configs } = await import('../rollup.config.js');
  const bundled = new Set();
  for (const { output: outputOptions, ...inputOptions } of configs) {
    const bundle = await rollup(inputOptions);
    const { output } = await bundle.write(outputOptions);
    await bundle.close();
    for (const chunk of output) {
      for (const [id, module] of Object.entries(chunk.modules ?? {})) if (module.renderedLength > 0) bundled.add(id);
    }
  }
  return bundled;
}

/** @returns {Promise<string>} the page for frames, which shows whichever feed of its own server its address names */
async function writeFramePage(hash) {
  const { writeEmbedPage } = await import('../packages/feed/lib/embed/write-embed-page.js');
  return writeEmbedPage({ scripts: '', integrity: hash });
}

/** @returns {Record<string, string>} script name → value for the `integrity` attribute, sorted by name */
function hashScripts(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.sort().map((name) => [name, hashFile(path.join(folder, name))]));
}

function hashFile(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
