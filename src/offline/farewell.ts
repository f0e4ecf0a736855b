/** The worker of a site that wants nothing kept any more: it takes back what an earlier one kept, and itself last. */
export const FAREWELL = `addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil((async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith('rolebook.pages.'));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
})()));
`;
