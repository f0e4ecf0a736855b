// Stands in every page, so it imports nothing: an import would be a request. Search itself is fetched when a field gets the focus,
// and at once where the page is there to search or the address asks for something. Where nothing is listed, names are enough.
const { script = '', names = '' } = document.querySelector<HTMLElement>('[data-script]')?.dataset ?? {};
const fields = document.querySelectorAll<HTMLInputElement>('[type=search]');
const page = document.querySelector<HTMLElement>('site-search');
const list = document.querySelector('list-filter');

const start = () =>
  import(/* @vite-ignore */ page || list ? script : names).catch(() => {
    if (page) page.dataset['state'] = 'failed';
  });

for (const field of fields) {
  field.addEventListener('focus', start, { once: true });
  if (field === document.activeElement) void start();
}
if (page || (location.search && list)) void start();

addEventListener('keydown', (event) => {
  const isTyping = (event.target as Element).closest('input, select, textarea'); // keys are pressed in elements
  const isAsked = event.key === '/' ? !isTyping : event.key === 'k' && (event.ctrlKey || event.metaKey);
  if (!isAsked) return;
  event.preventDefault();
  (page?.querySelector<HTMLElement>('[name=q]') ?? fields[0])?.focus();
});
