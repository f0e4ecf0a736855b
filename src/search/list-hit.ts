import { joinFacts, keepApart } from '#domain/phrase.ts';
import type { Result } from '#search/engine/findings.ts';
import { make } from '#search/make.ts';
import type { FilterWords } from '#search/words.ts';

/** A role or an opening that stands on another page of its list: its name as a link, and the facts to choose by. */
export const listHit = ({ href, title, facts }: Result, words: FilterWords): HTMLLIElement =>
  make(
    'li',
    {},
    make('h2', {}, make('a', { href }, title)),
    make('p', { class: 'small quiet' }, joinFacts(keepApart(facts.flat(), words))),
  );
