import { benefitsOf } from '#domain/benefits.ts';
import { byId } from '#domain/by-id.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import type { Unreadable } from '#domain/integrity/references.ts';
import { findPay } from '#domain/pay.ts';
import { lawsFor } from '#domain/pay-laws/laws-for.ts';
import { checkRangeWidth } from '#domain/pay-laws/range-width.ts';
import { checkUnsaid } from '#domain/pay-laws/unsaid.ts';
import type { LawRule, Problem } from '#domain/problem.ts';
import { listComing } from '#domain/timeliness/day.ts';

/**
 * What openings that are shown or will be leave out, of all that content/pay-laws.yml says the law of their places asks. Nothing in
 * it is legal advice. Openings that are over are left alone: nobody can be misled by them any more.
 */
export function checkPayLaws(content: Content, now: Instant, unreadable: Unreadable = {}): Problem<LawRule>[] {
  const bands = byId(content.payBands);

  return listComing(content.openings, now).flatMap((opening) => {
    const laws = lawsFor(opening, content.payLaws, content.locations);
    const pay = findPay(opening, bands);
    if (laws.length === 0) return [];

    return [
      // A band that does not exist is told of itself.
      ...(pay ? checkRangeWidth(opening, pay, laws) : []),
      // What is given there may stand in a file that could not be read.
      ...(unreadable.benefits || unreadable.locations
        ? []
        : checkUnsaid(opening, benefitsOf(opening, content.benefits, content.locations), laws)),
    ];
  });
}
