import type { Content } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { type EntryFinder, entryFinder } from '#domain/entry-finder.ts';
import { alsoIn, joinWords } from '#domain/integrity/also-in.ts';
import { findFittingBand } from '#domain/integrity/fitting-band.ts';
import { listReferences, type Reference, type Target } from '#domain/integrity/list-references.ts';
import type { Problem } from '#domain/problem.ts';
import { compareText } from '#domain/text-order.ts';

/** What an entry of a collection is called in a message, and where the known ids are listed. */
export const WORDS: Record<Target, { one: string; home: string }> = {
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
  const finders = new Map<Target, EntryFinder>();

  return [...groups.values()].flatMap((group, index) => {
    const [first, ...others] = group.toSorted((a, b) => compareText(fileOf(a), fileOf(b)));
    if (!first) return [];
    const { collection, id, path, target, named } = first;
    const now = target === 'roles' ? renamed.get(named) : undefined;
    const finder = finders.get(target) ?? entryFinder(known[target], content[target]);
    finders.set(target, finder);
    const meant = finder.byName(named);
    const nearest = meant || index >= MOST_GUESSES ? undefined : (findBand(first, content) ?? finder.nearest(named));
    const also = alsoIn(others.map((other) => tellPlace(other, first)));

    const message = `${tellUnknown(first, { now, meant, nearest }, known[target])}${also}`;

    // Sentences stand under the id of a theme, which is the name of a field.
    return [{ rule: 'unknown-id', collection, id, path, isName: target === 'themes', message }];
  });
}

/** The band that fits the opening in which an unknown one is named. */
function findBand({ collection, id, target }: Reference, content: Content): string | undefined {
  const isPay = collection === 'openings' && target === 'payBands';
  const opening = isPay ? content.openings.find((one) => one.id === id) : undefined;

  return opening && findFittingBand(content, opening)?.id;
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

/** Ids that an unknown one may stand for: what it was renamed to, what goes by it as a name, what is spelt alike. */
type Suggestions = Record<'now' | 'meant' | 'nearest', string | undefined>;

function tellUnknown(
  { target, named }: Reference,
  { now, meant, nearest }: Suggestions,
  known: ReadonlySet<string>,
): string {
  const { one } = WORDS[target];
  if (now) return `"${named}" is an old id of "${now}". Write "${now}".`;
  if (meant) return `"${named}" is a name of the ${one} "${meant}". Write "${meant}".`;

  return `"${named}" is no ${one}. ${nearest ? `Did you mean "${nearest}"?` : tellKnown(target, known)}`;
}

// More than anybody chooses from.
const MOST_TOLD = 12;

/** Levels and themes are few, and all that one may write is told: "The known ones are junior, mid and senior, in content/levels.yml …" */
function tellKnown(target: Target, known: ReadonlySet<string>): string {
  const ids = [...known].filter((id) => id !== ANY_ID);
  if ((target !== 'levels' && target !== 'themes') || ids.length < 2 || ids.length > MOST_TOLD) return tellHome(target);

  return `The known ones are ${joinWords(ids)}, in ${WORDS[target].home}; add it there if it is new.`;
}

/** Where one looks for an id, or adds one. */
export const tellHome = (target: Target): string =>
  `The known ones are in ${WORDS[target].home}; add it there if it is new.`;

const fileOf = ({ collection, id }: Reference): string => contentFile(collection, id);

const tellPlace = (other: Reference, first: Reference): string =>
  fileOf(other) === fileOf(first) ? `${other.path.join('.')} of this file` : fileOf(other);
