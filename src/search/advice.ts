import { fillIn, fillPlural } from '#domain/phrase.ts';
import type { Asking } from '#search/asking.ts';
import type { AddressQuery } from '#search/engine/address.ts';
import { advise } from '#search/engine/advise.ts';
import { type Engine, withoutPart } from '#search/engine/engine.ts';
import type { Advice, Findings } from '#search/engine/findings.ts';
import { need } from '#search/make.ts';
import { clearFilter } from '#search/search-form.ts';
import type { SearchWords } from '#search/words.ts';
import { skillPath } from '#paths';

/** Says what to leave out of a question to which nothing was found, with what would be found then, and the skill that is nearest. */
export function drawAdvice(page: Asking<SearchWords>, engine: Engine, asked: AddressQuery | undefined): void {
  const { words, field, form } = page;
  const { without, nearest }: Advice = asked ? advise(engine, { ...asked, fullText: [] }) : {};
  const { part, filter, amount = 0 } = without ?? {};
  const legend = page.querySelector(`[name=${filter}]`)?.closest('fieldset')?.firstElementChild?.textContent;
  const what = part ? `“${part.typed}”` : (legend ?? '');
  const text = without ? fillPlural(words, words.without, amount, { what }) : '';
  const leaveOut = () => {
    if (part) field.value = withoutPart(field.value, part);
    if (filter) clearFilter(form, filter);
  };
  // Not to the count, which is told by itself.
  page.onPress(page.reveal('.without', text), leaveOut, '.results a');
  need(page.reveal('.nearest', nearest?.name ?? ''), 'a', HTMLAnchorElement).href = skillPath(nearest?.id ?? '');
}

/** Names the words that what is shown at first does not have. The texts may have them, and come later. */
export function unknownText({ unknown, locale }: SearchWords, { understanding, entries }: Findings): string {
  const words = understanding.words.filter(({ known }) => !known).map(({ typed }) => `“${typed}”`);
  if (words.length === 0 || entries.length === 0) return '';

  return fillIn(unknown, { list: new Intl.ListFormat(locale, { type: 'disjunction' }).format(words) });
}
