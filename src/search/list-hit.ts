import { joinFacts } from '#domain/phrase.ts';
import type { Result } from '#search/engine/findings.ts';
import { make } from '#search/make.ts';

/** A role or an opening that stands on another page of its list: its name as a link, and the facts to choose by. */
export const listHit = ({ href, title, facts }: Result): HTMLLIElement =>
  make(
    'li',
    {},
    make('h2', {}, make('a', { href }, title)),
    make('p', { class: 'small quiet' }, joinFacts(facts.flat())),
  );
