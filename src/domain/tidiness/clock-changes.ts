import { DAY_IN_MS, toInstant, toZonedTime } from '#domain/calendar-date.ts';
import type { Content, OpeningEntry } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';

/** One problem for each moment of an opening that clocks skip in spring, or show twice in autumn. */
export const checkClockChanges = ({ openings }: Content): Problem<'clock-change'>[] =>
  openings.flatMap((opening) =>
    (['opens', 'closes'] as const).flatMap((field) => {
      const message = tellChange(opening[field], opening);

      return message
        ? [{ rule: 'clock-change' as const, collection: 'openings' as const, id: opening.id, path: [field], message }]
        : [];
    }),
  );

const HOUR_IN_MS = DAY_IN_MS / 24;

function tellChange(local: string | undefined, { timeZone }: OpeningEntry): string | undefined {
  // Clocks are changed at night, and asking them is slow.
  if (local === undefined || !/T0[0-3]/.test(local)) return undefined;
  const instant = toInstant(local, timeZone);
  const shown = toZonedTime(instant, timeZone).slice(0, local.length);
  const later = toZonedTime(instant + HOUR_IN_MS, timeZone).slice(0, local.length);
  if (shown !== local)
    return `Found ${local}, which never comes in ${timeZone}: clocks are put forward that night. It is taken for ${shown}. Write that, or another time.`;

  return later === local
    ? `Found ${local}, which comes twice in ${timeZone}: clocks are put back that night. The first is taken. Write a time before or after that hour.`
    : undefined;
}
