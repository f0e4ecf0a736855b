import type { Entry } from '#checks/document.ts';
import type { FindEntry } from '#checks/guesses/clues.ts';
import type { Content } from '#domain/content.ts';
import { type EntryFinder, entryFinder } from '#domain/entry-finder.ts';
import { findFittingBand } from '#domain/integrity/fitting-band.ts';
import type { Target } from '#domain/integrity/list-references.ts';

/** What a message about one file may say of the others. */
export interface KnownEntries {
  find: FindEntry;
  /** The pay band for an opening with these fields, right or wrong; undefined when there is none. */
  findBand: (opening: unknown) => string | undefined;
}

// As many as one mends in a day. Each takes a few milliseconds among 10,000 entries.
const MOST_GUESSES = 50;

/** `content` are those of the entries that are valid by themselves. */
export function knownEntries(entries: Entry[], content: Content | undefined): KnownEntries {
  const ids = Map.groupBy(entries, ({ collection }) => collection);
  const finders = new Map<Target, EntryFinder>();
  const finderOf = (target: Target): EntryFinder => {
    const finder =
      finders.get(target) ??
      entryFinder(
        (ids.get(target) ?? []).map(({ id }) => id),
        content?.[target] ?? [],
      );
    finders.set(target, finder);

    return finder;
  };
  let guesses = 0;

  return {
    find: (target, typed) => {
      const named = finderOf(target).byName(typed);
      if (named === undefined) guesses += 1;

      return named ?? (guesses > MOST_GUESSES ? undefined : finderOf(target).nearest(typed));
    },
    findBand: (opening) => (content ? findFittingBand(content, readPlaces(opening))?.id : undefined),
  };
}

/** What of an opening decides about its pay. */
function readPlaces(opening: unknown): { role: string; locations: string[]; eligibleIn: string[] } {
  const { role, locations, eligibleIn } = { role: '', locations: [], eligibleIn: [], ...Object(opening) };
  const ids = (list: unknown): string[] => (Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []);

  return { role: String(role), locations: ids(locations), eligibleIn: ids(eligibleIn) };
}
