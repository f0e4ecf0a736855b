import type { Content } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { alsoIn } from '#domain/integrity/also-in.ts';
import { listReferences, type Reference, type Target } from '#domain/integrity/list-references.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import type { Problem } from '#domain/problem.ts';
import { compareText } from '#domain/text-order.ts';

/** What an entry of a collection is called in a message, and where the known ids are listed. */
const WORDS: Record<Target, { one: string; home: string }> = {
  roles: { one: 'role', home: 'content/roles' },
  faqs: { one: 'question', home: 'content/faqs' },
  openings: { one: 'opening', home: 'content/openings' },
  skills: { one: 'skill', home: 'content/skills' },
  families: { one: 'family', home: 'content/families' },
  levels: { one: 'level', home: 'content/levels.yml' },
  themes: { one: 'theme', home: 'content/themes.yml' },
  locations: { one: 'location', home: 'content/locations' },
  payBands: { one: 'pay band', home: 'content/pay-bands' },
  benefits: { one: 'benefit', home: 'content/benefits' },
  processes: { one: 'process', home: 'content/processes' },
  pages: { one: 'page', home: 'content/pages' },
  words: { one: 'row of words', home: 'content/words.yml' },
  payLaws: { one: 'law', home: 'content/pay-laws.yml' },
};

/** Stands for all entries of a file with many of them. */
export const ANY_ID = '*';

/** Ids of entries whose files have mistakes of their own. */
export type Unreadable = Partial<Record<keyof Content, string[]>>;

// Looking for a name among 10,000 others takes a few milliseconds; with hundreds of unknown ids a whole folder is missing.
const MOST_GUESSES = 50;

/** One problem for each id that no entry has, at the first place that names it, with the nearest id that exists. */
export function checkReferences(
  content: Content,
  unreadable: Unreadable = {},
  further: Reference[] = [],
): Problem<'unknown-id'>[] {
  const known = listKnown(content, unreadable);
  const unknown = [...listReferences(content), ...further].filter(isUnknownTo(known));
  const groups = Map.groupBy(unknown, ({ target, named }) => `${target}/${named}`);
  const renamed = new Map(content.roles.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id])));

  return [...groups.values()].flatMap((group, index) => {
    const [first, ...others] = group.toSorted((a, b) => compareText(fileOf(a), fileOf(b)));
    if (!first) return [];
    const { collection, id, path, target, named } = first;
    const now = target === 'roles' ? renamed.get(named) : undefined;
    const nearest = index < MOST_GUESSES ? findNearestName(named, known[target]) : undefined;
    const also = alsoIn(others.map((other) => tellPlace(other, first)));

    return [{ rule: 'unknown-id', collection, id, path, message: `${tellUnknown(first, now, nearest)}${also}` }];
  });
}

/** The collections of which somebody names an entry that is not there: it may be meant for one that seems unused. */
export const listUncertain = (content: Content): Set<Target> =>
  new Set(
    listReferences(content)
      .filter(isUnknownTo(listKnown(content, {})))
      .map(({ target }) => target),
  );

const isUnknownTo =
  (known: Record<Target, Set<string>>) =>
  ({ target, named }: Reference): boolean =>
    !known[target].has(named) && !known[target].has(ANY_ID);

const listKnown = (content: Content, unreadable: Unreadable): Record<Target, Set<string>> =>
  Object.fromEntries(
    (Object.keys(WORDS) as Target[]) // keys of WORDS are its keys
      .map((target) => [target, new Set([...content[target].map(({ id }) => id), ...(unreadable[target] ?? [])])]),
  ) as Record<Target, Set<string>>;

function tellUnknown({ target, named }: Reference, now: string | undefined, nearest: string | undefined): string {
  if (now) return `"${named}" is an old id of "${now}". Write "${now}".`;
  const { one, home } = WORDS[target];

  return `"${named}" is no ${one}. ${nearest ? `Did you mean "${nearest}"?` : `The known ones are in ${home}.`}`;
}

const fileOf = ({ collection, id }: Reference): string => contentFile(collection, id);

const tellPlace = (other: Reference, first: Reference): string =>
  fileOf(other) === fileOf(first) ? `${other.path.join('.')} of this file` : fileOf(other);
