// Two things only: a page in plain words when the server cannot be reached, and a touched notification that brings
// the page to the front. Pages themselves always come from the server, so a new release is never hidden by an old copy.
const CACHE = 'zhest-offline-2';
const OFFLINE = '/offline.html';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([OFFLINE, '/offline.css'].map((url) => new Request(url, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') {
    // The address stays the one that was asked for; the offline page tries it again by itself.
    event.respondWith(fetch(request).catch(() => fromCache(OFFLINE)));
  } else if (new URL(request.url).pathname === '/offline.css') {
    event.respondWith(fetch(request).catch(() => fromCache('/offline.css')));
  }
});

async function fromCache(path) {
  return (await caches.match(path)) ?? Response.error();
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const url = event.notification.data?.url ?? '/';
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then((windows) => {
      const open = windows.find((each) => new URL(each.url).pathname.startsWith(url)) ?? windows[0];
      return open ? open.focus() : self.clients.openWindow(url);
    }),
  );
});
