import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { home } from './run.mjs';

const KB = 1000;
/** What an entry may load before anybody touches the page: scripts by gzip as sent, fonts as they are. */
const budgets = [
  { entry: 'citizen.html', scripts: 120 * KB, fonts: 60 * KB },
  { entry: 'console.html', scripts: 250 * KB, fonts: 60 * KB },
];

/** Prints what each entry weighs; a heavier one than allowed stops the build. */
export function checkBudget(out, manifestPath) {
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  let tooHeavy = false;
  for (const { entry, scripts, fonts } of budgets) {
    const { files, lazy } = firstLoad(manifest, entry);
    const js = sum(
      [...files].filter((file) => file.endsWith('.js')),
      (file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length,
    );
    const font = sum(
      [...files].filter((file) => file.endsWith('.woff2')),
      (file) => statSync(join(out, file)).size,
    );
    const words = `${entry}: scripts ${kb(js)} of ${kb(scripts)} gzip, fonts ${kb(font)} of ${kb(fonts)}; ${lazy} chunks on demand`;
    if (js > scripts || font > fonts) {
      tooHeavy = true;
      console.error(`TOO HEAVY ${words}`);
    } else console.log(words);
  }
  if (tooHeavy) process.exit(1);
}

/** The entry and all that it imports, not what it asks for later. */
function firstLoad(manifest, entry) {
  const files = new Set();
  const seen = new Set();
  const later = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const each of chunk.imports ?? []) visit(each);
    for (const each of chunk.dynamicImports ?? []) later.add(each);
  };
  visit(entry);
  return { files, lazy: [...later].filter((each) => !seen.has(each)).length };
}

const sum = (files, sizeOf) => files.reduce((total, file) => total + sizeOf(file), 0);
const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

if (process.argv[1] === new URL(import.meta.url).pathname) {
  process.chdir(home);
  checkBudget('target/classes/static', 'target/manifest.vite.json');
}
