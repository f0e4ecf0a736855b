import type { Result } from '#search/engine/findings.ts';
import { make } from '#search/make.ts';
import { openingPath, rolePath } from '#paths';

/** A role or an opening that stands on another page of its list: its name as a link, and the facts to choose by. */
export function listHit(
  { kind, id, title, family, level, locations, countries, workplaces, employment }: Result,
  locale: string,
): HTMLLIElement {
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const isRole = kind === 'role';
  const places = locations.length > 0 ? locations : countries;
  const facts = isRole ? [family, level] : [places, workplaces, employment].map((list) => or.format(list));

  return make(
    'li',
    {},
    make('h2', {}, make('a', { href: (isRole ? rolePath : openingPath)(id) }, title)),
    make('p', { class: 'small quiet' }, facts.filter(Boolean).join(' · ')),
  );
}
