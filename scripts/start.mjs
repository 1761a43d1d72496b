// `npm start`: from a fresh clone to the demo in a browser. Imports nothing that must be installed first.
import { fileURLToPath } from 'node:url';
import { serveDemo } from './serve.mjs';
import { installIfNeeded } from './setup/install-if-needed.mjs';
import { runNpm } from './setup/run-npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  await installIfNeeded(root);
  console.log('Building …');
  const exitCode = await runNpm(['run', '--silent', 'build'], root);
  if (exitCode !== 0) throw new Error('The build failed: see its message above.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await serveDemo();
