import type { OpeningEntry, Role } from '#domain/content.ts';
import type { DateRule, Place, Problem } from '#domain/problem.ts';
import { addDays } from '#domain/timeliness/day.ts';

// A leap year, so that "the same day next year" is never far.
const YEAR = 366;

/** Dates that are mostly a slip of the year, and days in the future on which something is said to have happened. */
export function checkFarDates(roles: Role[], coming: OpeningEntry[], today: string): Problem<DateRule>[] {
  // It is tomorrow already in some time zones.
  const tomorrow = addDays(today, 1);

  return [
    ...roles.flatMap((role) => checkPublished(role, tomorrow)),
    ...coming.flatMap((opening) => [
      ...checkOutcome(opening, tomorrow),
      ...checkPosted(opening, today),
      ...checkEnd(opening),
    ]),
  ];
}

function checkPublished({ id, status, published }: Role, tomorrow: string): Problem<DateRule>[] {
  if (status !== 'published' || published <= tomorrow) return [];
  const message = `Found ${published}, which is still to come, but the role is published already. Write the day it first appeared, or \`status: draft\`.`;

  return [{ rule: 'date-ahead', collection: 'roles', id, path: ['published'], message }];
}

const inOpening = (id: string, ...path: string[]): Place => ({ collection: 'openings', id, path });

function checkOutcome({ id, outcome }: OpeningEntry, tomorrow: string): Problem<DateRule>[] {
  if (!outcome || outcome.on <= tomorrow) return [];
  const message = `Found ${outcome.on}, which is still to come: until then people can apply. Write the day it happened.`;

  return [{ rule: 'date-ahead', ...inOpening(id, 'outcome', outcome.kind), message }];
}

function checkPosted({ id, posted }: OpeningEntry, today: string): Problem<DateRule>[] {
  if (posted <= addDays(today, YEAR)) return [];
  const message = `Found ${posted}, more than a year ahead. Until then nobody sees this opening. Is the year right?`;

  return [{ rule: 'date-far', ...inOpening(id, 'posted'), message }];
}

function checkEnd({ id, posted, opens, closes }: OpeningEntry): Problem<DateRule>[] {
  const latest = addDays(posted, YEAR);
  const isFar = (moment: string | undefined): moment is string => moment !== undefined && moment.slice(0, 10) > latest;
  if (isFar(opens)) {
    const message = `Found ${opens}, more than a year after it appears (${posted}). Is the year right?`;

    return [{ rule: 'date-far', ...inOpening(id, 'opens'), message }];
  }
  if (!isFar(closes)) return [];
  const message = `Found ${closes}, more than a year after it appears (${posted}). Is the year right? An opening without an end says \`openEnded: true\`.`;

  return [{ rule: 'date-far', ...inOpening(id, 'closes'), message }];
}
