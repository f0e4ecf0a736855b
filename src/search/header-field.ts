import type { Engine } from '#search/engine/engine.ts';

/** Lets the field in the header suggest names once it is used. Where a page has a field of its own, few use that one. */
export function suggestInHeader(load: () => Promise<{ engine: Engine }>): void {
  const field = document.querySelector('search-field input');
  const start = async () => {
    const { defineField } = await import('#search/search-field.ts');
    defineField(async () => (await load()).engine.index);
  };
  if (field?.matches(':focus')) void start();
  else field?.addEventListener('focus', start, { once: true });
}
