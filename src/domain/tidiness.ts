import type { Content } from '#domain/content.ts';
import type { Unreadable } from '#domain/integrity/references.ts';
import type { Problem, TidinessRule } from '#domain/problem.ts';
import { checkAlike } from '#domain/tidiness/alike.ts';
import { checkApplyAddresses } from '#domain/tidiness/apply-addresses.ts';
import { checkClockChanges } from '#domain/tidiness/clock-changes.ts';
import { checkCurrencies } from '#domain/tidiness/currencies.ts';
import { checkHidden } from '#domain/tidiness/hidden.ts';
import { checkSteps } from '#domain/tidiness/steps.ts';
import { checkTimeZones } from '#domain/tidiness/time-zones.ts';
import { checkUnused } from '#domain/tidiness/unused.ts';

/**
 * What the site can be built with, and what somebody should look at all the same: entries that nothing uses, links that no page
 * shows, texts that say the same twice. `isPublished` tells whether an entry has an address that people may have kept.
 */
export function checkTidiness(
  content: Content,
  unreadable: Unreadable = {},
  isPublished: (collection: keyof Content, id: string) => boolean = () => false,
): Problem<TidinessRule>[] {
  const isWhole = Object.keys(unreadable).length === 0;

  return [
    // What seems unused may be used by a file that could not be read.
    ...(isWhole ? checkUnused(content, isPublished) : []),
    ...(isWhole ? checkHidden(content) : []),
    ...checkAlike(content),
    ...checkCurrencies(content),
    ...checkTimeZones(content),
    ...checkClockChanges(content),
    ...checkApplyAddresses(content),
    ...checkSteps(content),
  ];
}
