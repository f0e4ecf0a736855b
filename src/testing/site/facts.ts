import { type BuiltPage, select, textOf } from '#testing/site/pages.ts';

/** The facts of an opening as its page lists them, by their terms. What stands beside a term in several parts is joined by spaces. */
export function listFacts(page: BuiltPage): Map<string, string> {
  const texts = select(page, 'main dd');

  return new Map(
    select(page, 'main dt').map((term): [string, string] => [
      textOf(term),
      texts
        .filter(({ parent }) => parent === term.parent)
        .map(textOf)
        .join(' '),
    ]),
  );
}
