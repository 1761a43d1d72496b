// What `npm ci` asks of a lockfile beyond what `npm install` writes where the registry holds no foreign binaries.

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * @typedef {object} MissingPackage
 * @property {string} name
 * @property {string} version
 * @property {boolean} dev whether only development needs it
 */

/**
 * @param {object} lockfile parsed package-lock.json
 * @returns {MissingPackage[]} optional dependencies that no entry can satisfy, each once
 */
export function listMissingOptionalPackages({ packages }) {
  const missing = new Map();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, path, name)) continue;
      missing.set(name, { name, version, dev: entry.dev === true });
    }
  }
  return [...missing.values()];
}

/**
 * @param {object} lockfile parsed package-lock.json
 * @returns {object} the lockfile with an entry for each missing optional package. It has no integrity hash: npm adds
 *   that when it first installs the package.
 */
export function addOptionalPackages(lockfile) {
  const added = listMissingOptionalPackages(lockfile).map(({ name, version, dev }) => [
    `node_modules/${name}`,
    sortMembers({ version, ...describeSystem(name), ...(dev && { dev }), optional: true }),
  ]);
  const entries = [...Object.entries(lockfile.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(entries) };
}

/** npm's own order, so that its next write changes nothing here. */
function sortMembers({ version, ...others }) {
  return { version, ...Object.fromEntries(Object.entries(others).sort(([a], [b]) => a.localeCompare(b, 'en'))) };
}

/** Looks where Node would: in the package's own node_modules, then in each folder above. */
function isLocked(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
    if (folder === '') return false;
  }
}

/** `rollup-linux-arm64-musl` → Linux, arm64, musl: the name is all there is to go by. */
function describeSystem(name) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`Cannot tell which system ${name} is for.`);
  if (os[0] !== 'linux') return { cpu, os };
  return { cpu, os, libc: [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'] };
}
