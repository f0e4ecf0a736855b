import type { Content } from '#domain/content.ts';
import { checkLadders } from '#domain/integrity/ladders.ts';
import { checkNames } from '#domain/integrity/names.ts';
import { checkOpenings } from '#domain/integrity/openings.ts';
import { checkOrphans } from '#domain/integrity/orphans.ts';
import { checkPages } from '#domain/integrity/pages.ts';
import { checkReferences, type Unreadable } from '#domain/integrity/references.ts';
import type { Problem } from '#domain/problem.ts';

/**
 * Every mistake that only shows between files: ids that lead nowhere, names that lead to two places, ladders that do not hold,
 * openings that contradict their role or band, entries that nothing uses. Empty when all is well. Ids of `unreadable` files
 * count as known, so that one broken file is not reported by everything that links to it.
 */
export function checkIntegrity(content: Content, unreadable: Unreadable = {}): Problem[] {
  const isWhole = Object.keys(unreadable).length === 0;

  return [
    ...checkReferences(content, unreadable),
    ...checkNames(content),
    ...checkLadders(content),
    ...checkOpenings(content),
    ...(isWhole ? checkPages(content) : []),
    // An entry may be used by a file that could not be read.
    ...(isWhole ? checkOrphans(content) : []),
  ];
}
