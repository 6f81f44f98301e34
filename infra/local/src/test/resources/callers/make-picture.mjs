// Makes picture.vp8, which callers without a browser send as their camera: Chromium draws and encodes it (make-picture.html).
// Only who changes the picture needs to run this (node make-picture.mjs): the file is in the repository.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const profile = mkdtempSync(join(tmpdir(), 'picture-'));
const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  if (request.method === 'GET') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(readFileSync(new URL('make-picture.html', import.meta.url)));
    return;
  }
  response.end();
  const made = Buffer.concat(parts);
  if (request.url === '/picture') writeFileSync(new URL('picture.vp8', import.meta.url), made);
  console.log(request.url === '/picture' ? `picture.vp8: ${made.length} bytes` : String(made));
  browser.kill();
  server.close();
});
let browser;
server.listen(0, '127.0.0.1', () => {
  const page = `http://127.0.0.1:${server.address().port}/`;
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`];
  browser = spawn(process.env.ZHEST_CHROMIUM ?? 'chromium', [...flags, page], { stdio: 'ignore' });
  browser.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
});
