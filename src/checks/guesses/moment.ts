import { guessDate } from '#checks/guesses/date.ts';
import { type Guess, readShort } from '#checks/guesses/guess.ts';

const TIME =
  /(?:[T ,]|at )+(\d{1,2})(?:[:.](\d\d))?(?::\d\d(?:\.\d+)?)? ?([ap]m)?(?: ?(Z|UTC|[A-Z]{3,4}|[+-]\d\d:?\d\d))?$/i;

/** The date and time of day that were meant: `2026-11-02T09:00` for `2026-11-02 09:00:00`. */
export function guessMoment(found: unknown, field = ''): Guess {
  const text = readShort(found);
  if (text === undefined) return {};
  if (field === 'closes' && /^\P{N}+$/u.test(text))
    return {
      instead: 'date and time, such as 2027-01-15T23:59, or `openEnded: true` in place of `closes` when nobody knows',
    };
  const time = TIME.exec(text);
  const day = guessDay(time ? text.slice(0, time.index) : text);
  if (!day.meant) return day;
  if (!time) return { remark: 'The time of day is missing.', meant: day.meant.flatMap((date) => [`${date}T23:59`]) };

  const [, hour = '', minute = '00', half, zone] = time;
  const clock = toClock(Number(hour), minute, half?.toLowerCase());
  const remark = zone && `Leave out ${zone}: the zone stands in \`timeZone\`.`;

  return clock === undefined ? { remark } : { remark, meant: day.meant.map((date) => `${date}T${clock}`) };
}

function guessDay(text: string): Guess {
  const { remark, meant } = guessDate(text);

  return { remark, meant: meant?.map((date) => date.slice(0, 10)) };
}

/** `09:00`; a day ends with its last minute. */
function toClock(hour: number, minute: string, half: string | undefined): string | undefined {
  if (half) return hour > 12 ? undefined : toClock((hour % 12) + (half === 'pm' ? 12 : 0), minute, undefined);
  if (hour === 24) return '23:59';

  return hour > 24 || Number(minute) > 59 ? undefined : `${String(hour).padStart(2, '0')}:${minute}`;
}
