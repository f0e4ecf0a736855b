import { fillIn, fillPlural, keepApart } from '#domain/phrase.ts';
import type { Asking } from '#search/asking.ts';
import type { AddressQuery } from '#search/engine/address.ts';
import { advise } from '#search/engine/advise.ts';
import { type Engine, withoutPart } from '#search/engine/engine.ts';
import type { Advice, Findings } from '#search/engine/findings.ts';
import { need } from '#search/make.ts';
import { clearFilter } from '#search/search-form.ts';
import type { SearchWords } from '#search/words.ts';
import { skillPath } from '#paths';

const MOST_NAMED = 5;

/**
 * Says what of an address was ignored and, where nothing was found, what to leave out of the question, with what would be found then,
 * and the skill that is nearest.
 */
export function drawAdvice(page: Asking<SearchWords>, engine: Engine, asked: AddressQuery, isNothing: boolean): void {
  const { words, field, form } = page;
  const { without, nearest }: Advice = isNothing ? advise(engine, { ...asked, fullText: [] }) : {};
  const { part, filter } = without ?? {};
  const legend = page.querySelector(`fieldset:has([name=${filter}]) > legend`)?.textContent;
  const what = part ? `“${part.typed}”` : (legend ?? '');
  const text = without ? fillPlural(words, words.without, without.amount, { what }) : '';
  const leaveOut = () => {
    if (part) field.value = withoutPart(field.value, part);
    if (filter) clearFilter(form, filter);
  };
  page.place('.ignored').textContent = ignoredText(words, asked.ignored);
  // Not to the count, which is told by itself.
  page.onPress(page.reveal('.without', text), leaveOut, '.results a');
  need(page.reveal('.nearest', nearest?.name ?? ''), 'a', HTMLAnchorElement).href = skillPath(nearest?.id ?? '');
}

/** Names the first of what was ignored: an address may have hundreds. */
function ignoredText(words: SearchWords, ignored: string[]): string {
  const named = ignored.slice(0, MOST_NAMED);
  const rest = ignored.length - MOST_NAMED;
  if (rest > 0) named.push(fillPlural(words, words.more, rest));

  return tellList(words.ignored, named, 'unit', words);
}

/** Names the words that what is shown at first does not have. The texts may have them, and come later. */
export function unknownText(words: SearchWords, { understanding, entries }: Findings): string {
  const unknown = understanding.words.filter(({ known }) => !known).map(({ typed }) => `“${typed}”`);

  return entries.length > 0 ? tellList(words.unknown, unknown, 'disjunction', words) : '';
}

/** A sentence with a list in it; nothing for an empty list. */
function tellList(sentence: string, names: string[], type: 'unit' | 'disjunction', words: SearchWords): string {
  const list = new Intl.ListFormat(words.locale, { type }).format(keepApart(names, words));

  return list && fillIn(sentence, { list });
}
