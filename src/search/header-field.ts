/** Lets the field in the header suggest names once it is used. Where a page has a field of its own, few use that one. */
export function suggestInHeader(): void {
  const field = document.querySelector('search-field input');
  const load = () => void import('#search/search-field.ts');
  if (field?.matches(':focus')) load();
  else field?.addEventListener('focus', load, { once: true });
}
