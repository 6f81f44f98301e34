import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In development a deep link gets the page that the server would give. */
const deepLinks: Plugin = {
  name: 'deep-links',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const path = request.url?.split('?')[0] ?? '/';
      if (request.headers.accept?.includes('text/html') && !path.endsWith('.html')) {
        request.url = /^\/(console|desk)(\/|$)/.test(path) ? '/console.html' : '/citizen.html';
      }
      next();
    });
  },
};

/** One announcer for all: see the module that stands in. */
const oneAnnouncer: Plugin = {
  name: 'one-announcer',
  enforce: 'pre',
  resolveId(source, importer) {
    const theirs = source.endsWith('/LiveAnnouncer.mjs') && importer?.includes('react-aria');
    return theirs ? here('src/primitives/reactAriaAnnouncer.ts') : undefined;
  },
};

/**
 * Every stylesheet says the order of the layers first: pages load several, and whichever comes first would otherwise
 * decide by accident which layer wins.
 */
const layersFirst: Plugin = {
  name: 'layers-first',
  generateBundle(_options, bundle) {
    const order = readFileSync(here('src/styles/layers.css'), 'utf8').match(/@layer [^;]+;/)?.[0] ?? '';
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order + file.source;
    }
  },
};

const backend = process.env.ZHEST_BACKEND ?? 'http://127.0.0.1:8080';

export default defineConfig({
  // React Aria speaks 34 languages; we ship the two that the catalogue has.
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['ru-RU', 'en-US'] }), enforce: 'pre' },
    deepLinks,
    oneAnnouncer,
    layersFirst,
  ],
  appType: 'mpa',
  server: { proxy: { '/api': backend, '/ws': { target: backend, ws: true } } },
  build: {
    outDir: here('target/classes/static'),
    emptyOutDir: true,
    manifest: 'manifest.vite.json',
    // Every browser that has the media features we need has these too.
    target: ['chrome111', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { citizen: here('citizen.html'), console: here('console.html') } },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/test/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // A loaded machine must not turn a passing test into a failing one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
