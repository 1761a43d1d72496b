// The Chromium headless shell inside the npm package @sparticuz/chromium. Runs on a bare Debian: no system package.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// al2023 holds the NSS libraries that a bare machine lacks. The package itself unpacks it on AWS only.
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

const CACHE_FOLDER = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * Unpacks the browser on first use (2 to 3 seconds, 211 MB in node_modules/.cache) and says how to start it.
 *
 * Start it headless, and never with the package's own `args`: they turn web security and site isolation off.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string | undefined> } | undefined>}
 *   undefined where the package has no build for this system (anything but Linux on x64)
 */
export async function unpackNpmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;

  // The exports map hides package.json: go up from the entry point, build/index.js.
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(CACHE_FOLDER, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(packageFolder, 'bin'));

  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * The package unpacks under fixed names into the temporary folder and takes whatever lies there for its own, of any
 * version and however incomplete. So unpack aside, and give the folder its name when all of it is there.
 */
async function unpackInto(folder, archiveFolder) {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-unpacking-`);
  try {
    await inflateArchives(staging, archiveFolder);
    await mkdir(join(staging, 'font-cache'));
    await writeFile(join(staging, 'fonts.conf'), describeFonts(folder));
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another run finished first and the name is taken: its copy serves as well.
    if (!existsSync(folder)) throw error;
  }
}

async function inflateArchives(target, archiveFolder) {
  const { inflate } = await import('@sparticuz/chromium');
  const temporaryFolder = process.env.TMPDIR;
  process.env.TMPDIR = target; // the only way to tell `inflate` where to
  try {
    await Promise.all(ARCHIVES.map((archive) => inflate(join(archiveFolder, archive))));
  } finally {
    if (temporaryFolder === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporaryFolder;
  }
}

/** The package's own fonts.conf names a fixed temporary folder; Chromium aborts at start when it finds no font. */
function describeFonts(folder) {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/font-cache</cachedir>
</fontconfig>
`;
}
