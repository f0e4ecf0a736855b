import type { Result } from '#search/engine/findings.ts';
import { make } from '#search/make.ts';
import { openingPath, rolePath } from '#paths';

/** A role or an opening that stands on another page of its list: its name as a link, and the facts to choose by. */
export const listHit = ({ kind, id, title, family, level, locations, workplaces }: Result): HTMLLIElement =>
  make(
    'li',
    {},
    make('h2', {}, make('a', { href: (kind === 'role' ? rolePath : openingPath)(id) }, title)),
    make('p', { class: 'small quiet' }, [family, level, ...locations, ...workplaces].filter(Boolean).join(' · ')),
  );
