import type { Asking } from '#search/asking.ts';
import { advise } from '#search/engine/advise.ts';
import type { Question } from '#search/engine/answering.ts';
import { type Engine, withoutPart } from '#search/engine/engine.ts';
import type { Findings } from '#search/engine/findings.ts';
import type { Filter } from '#search/engine/selection.ts';
import { make } from '#search/make.ts';
import { clearFilter, toName } from '#search/search-form.ts';
import { fillIn, fillPlural, type SearchWords } from '#search/words.ts';
import { skillPath } from '#paths';

/** What to leave out where nothing was found, with what would be found then, and the skill that is nearest. */
export function adviceLines(
  page: Asking<SearchWords>,
  form: HTMLFormElement,
  engine: Engine,
  question: Omit<Question, 'fullText'>,
): HTMLElement[] {
  const { words, field } = page;
  const { without, nearest } = advise(engine, { ...question, fullText: [] });
  const lines: HTMLElement[] = [];
  if (without) {
    const { amount } = without;
    const isPart = 'part' in without;
    const what = isPart ? `“${without.part.typed}”` : nameOfFilter(form, without.filter);
    const leaveOut = () => {
      if (isPart) field.value = withoutPart(question.text, without.part);
      else clearFilter(form, without.filter);
    };
    // Not to the count, which is told by itself.
    const next = () => page.querySelector<HTMLElement>('.results a') ?? field;
    const button = page.button([fillPlural(words.locale, words.without, amount, { what })], leaveOut, next);
    lines.push(make('p', {}, button));
  }
  if (nearest) lines.push(make('p', {}, `${words.nearest} `, make('a', { href: skillPath(nearest.id) }, nearest.name)));

  return lines;
}

/** What the page calls a filter. */
const nameOfFilter = (form: HTMLFormElement, filter: Filter): string =>
  [...form.elements].find((field) => field.getAttribute('name') === toName(filter))?.closest('fieldset')
    ?.firstElementChild?.textContent ?? '';

/** Names the words that what is shown at first does not have. The texts may have them, and come later. */
export function unknownText({ unknown, locale }: SearchWords, { understanding, entries }: Findings): string {
  const words = understanding.words.filter(({ known }) => !known).map(({ typed }) => `“${typed}”`);
  if (words.length === 0 || entries.length === 0) return '';

  return fillIn(unknown, { list: new Intl.ListFormat(locale, { type: 'disjunction' }).format(words) });
}
