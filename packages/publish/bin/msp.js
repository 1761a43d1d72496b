#!/usr/bin/env node
// Starts the compiled command, or says what is missing before it can start.
import process from 'node:process';

try {
  const { runCli } = await import('../lib/cli.js');
  process.exitCode = await runCli(process.argv.slice(2), process);
} catch (error) {
  process.exitCode = 2;
  if (error?.code === 'ERR_MODULE_NOT_FOUND') {
    console.error('msp is not built yet: run "npm install" and "npm run build" in the project\'s folder first.');
  } else {
    console.error('msp stopped because of a fault of its own. Please report this:');
    console.error(error);
  }
}
