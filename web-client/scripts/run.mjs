import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const home = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the module's folder; its failure is ours. */
export function run(command, ...args) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: home, stdio: 'inherit', shell: windows });
  if (error) {
    console.error(`${command} did not start: ${error.message}`);
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a tool of node_modules by this same Node, without npx's start-up. */
export function tool(script, ...args) {
  run(process.execPath, `node_modules/${script}`, ...args);
}
