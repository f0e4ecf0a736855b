import { getMessages } from '#messages/messages.ts';
import { type BuiltElement, type BuiltPage, select, textOf } from '#testing/site/pages.ts';

const { fact } = getMessages('en').opening;

/** The elements that stand for one fact of an opening, by its term. */
function findFact(page: BuiltPage, term: keyof typeof fact): BuiltElement[] {
  const terms = select(page, '[aria-labelledby="facts"] dt').filter((element) => textOf(element) === fact[term]);
  const rows = terms.map(({ parent }) => parent);

  return select(page, '[aria-labelledby="facts"] dd').filter(({ parent }) => rows.includes(parent));
}

/** What a page says of one fact of an opening; empty when it says nothing. */
export const factText = (page: BuiltPage, term: keyof typeof fact): string =>
  findFact(page, term).map(textOf).join(', ');

/** The moment of one fact, as its `<time>` says it. */
export function factTime(page: BuiltPage, term: keyof typeof fact): string | undefined {
  const rows = findFact(page, term);

  return select(page, 'dd time').find(({ parent }) => parent && rows.includes(parent))?.attributes['datetime'];
}

/** The buttons with which one applies. */
export const applyButtons = (page: BuiltPage): BuiltElement[] => {
  const { apply, join } = getMessages('en').opening;

  return select(page, 'a[href]').filter((link) => [apply, join].includes(textOf(link)));
};
