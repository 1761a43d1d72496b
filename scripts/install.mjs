// Installs what package-lock.json names, unless it is there. `npm start` and `npm test` do the same by themselves.
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './setup/install-if-needed.mjs';

try {
  await installIfNeeded(fileURLToPath(new URL('..', import.meta.url)));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
