import type { Content } from '#domain/content.ts';
import { checkLadders } from '#domain/integrity/ladders.ts';
import type { Reference } from '#domain/integrity/list-references.ts';
import { checkNames } from '#domain/integrity/names.ts';
import { checkOpenings } from '#domain/integrity/openings.ts';
import { checkPages } from '#domain/integrity/pages.ts';
import { checkPayBands } from '#domain/integrity/pay-bands.ts';
import { checkReferences, type Unreadable } from '#domain/integrity/references.ts';
import type { IntegrityRule, Problem } from '#domain/problem.ts';

/**
 * Every mistake between files with which the catalogue is of no use: ids that lead nowhere, names that lead to two places, ladders
 * that do not hold, openings that contradict their role or band. Empty when all is well. Ids of `unreadable` files count as known,
 * so that one broken file is not reported by everything that links to it; `further` are ids that such files name themselves.
 */
export function checkIntegrity(
  content: Content,
  unreadable: Unreadable = {},
  further: Reference[] = [],
): Problem<IntegrityRule>[] {
  return [
    ...checkReferences(content, unreadable, further),
    ...checkNames(content),
    ...checkLadders(content),
    ...checkOpenings(content),
    ...checkPayBands(content),
    // A page that is missed may be one that could not be read.
    ...(unreadable.pages ? [] : checkPages(content)),
  ];
}
