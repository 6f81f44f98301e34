// Builds the pages into target/classes/static, unless they are there already for these very sources.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { checkBudget } from './budget.mjs';
import { compress } from './compress.mjs';
import { home, tool } from './run.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

process.chdir(home);

/** React Aria's own announcer writes markup, which the content policy answers by breaking the page. */
function forbidMarkup(folder) {
  for (const name of readdirSync(`${folder}/assets`)) {
    if (name.endsWith('.js') && readFileSync(`${folder}/assets/${name}`, 'utf8').includes('assertiveLog')) {
      console.error(
        `${name} holds React Aria's own announcer: oneAnnouncer in vite.config.ts no longer takes its place.`,
      );
      process.exit(1);
    }
  }
}

const out = 'target/classes/static';
const stamp = 'target/web-built';
const wanted = hashOf([
  'src',
  'public',
  'scripts',
  'citizen.html',
  'console.html',
  'vite.config.ts',
  'package-lock.json',
]);
if (!isStamped(stamp, wanted) || !existsSync(`${out}/citizen.html`) || !existsSync(`${out}/console.html`)) {
  rmSync(stamp, { force: true });
  tool('vite/bin/vite.js', 'build', '--logLevel', 'warn');
  // The list of what loads what is for us, not for browsers.
  renameSync(`${out}/manifest.vite.json`, 'target/manifest.vite.json');
  forbidMarkup(out);
  compress(out);
  checkBudget(out, 'target/manifest.vite.json');
  writeStamp(stamp, wanted);
}
