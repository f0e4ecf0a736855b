// Stands in every page, so it imports nothing: an import would be a request. Search itself is fetched when a field gets the focus,
// and at once where the page is there to search or the address asks for something. Where nothing is listed, names are enough.
const { names = '' } = document.querySelector<HTMLElement>('[data-names]')?.dataset ?? {};
const fields = document.querySelectorAll<HTMLInputElement>('[type=search]');
const page = document.querySelector<HTMLElement>('site-search');
const asking = page ?? document.querySelector<HTMLElement>('list-filter');

const start = () =>
  import(/* @vite-ignore */ asking?.dataset['script'] ?? names).catch(() => {
    if (asking) asking.dataset['state'] = navigator.onLine ? 'failed' : 'offline';
  });

for (const field of fields) {
  field.addEventListener('focus', start, { once: true });
  if (field === document.activeElement) void start();
}
if (page || (location.search && asking)) void start();

addEventListener('keydown', (event) => {
  const isTyping = (event.target as Element).closest('input, select, textarea'); // keys are pressed in elements
  const isChord = event.ctrlKey || event.metaKey;
  const isAsked = event.key === '/' ? !isTyping && !isChord && !isSlashOff() : event.key === 'k' && isChord;
  if (!isAsked) return;
  event.preventDefault();
  (page?.querySelector<HTMLElement>('[name=q]') ?? fields[0])?.focus();
});

/** Whether "/" was switched off on this device, with `<off-switch>`. */
function isSlashOff(): boolean {
  try {
    return localStorage.getItem('rolebook.slash-key') !== null;
  } catch {
    return false; // a browser that keeps nothing
  }
}
