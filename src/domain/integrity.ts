import type { Content } from '#domain/content.ts';
import { checkLadders } from '#domain/integrity/ladders.ts';
import { checkNames } from '#domain/integrity/names.ts';
import { checkOpenings } from '#domain/integrity/openings.ts';
import { checkOrphans } from '#domain/integrity/orphans.ts';
import { checkReferences } from '#domain/integrity/references.ts';
import type { Problem } from '#domain/problem.ts';

/**
 * Every mistake that only shows between files: ids that lead nowhere, names that lead to two places, ladders that do not hold,
 * openings that contradict their role or band, entries that nothing uses. Empty when all is well.
 */
export function checkIntegrity(content: Content): Problem[] {
  return [checkReferences, checkNames, checkLadders, checkOpenings, checkOrphans].flatMap((check) => check(content));
}
