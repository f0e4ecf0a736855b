import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_IN_MS, dateAt, type Instant } from '#domain/calendar-date.ts';
import {
  type Dated,
  isOpen,
  lifeOf,
  type OpeningStatus,
  openingStatus,
  turningPoints,
} from '#domain/opening-status.ts';

// Zones with whole, half and quarter hours, both hemispheres, summer time that begins at midnight (Cairo, Santiago, Beirut, Havana),
// before midnight (Nuuk), by half an hour (Lord Howe), and negative in winter (Dublin).
const ZONES = [
  'UTC',
  'Africa/Cairo',
  'America/Denver',
  'America/Havana',
  'America/Nuuk',
  'America/Santiago',
  'America/St_Johns',
  'America/Toronto',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/Lisbon',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

const zone = fc.constantFrom(...ZONES);
const FIRST = Date.parse('2024-01-01T00:00Z');
const LAST = Date.parse('2029-12-31T23:59Z');
const MINUTE = 60_000;

/** A time on the wall without a zone, `'2026-03-29T02:30'`, every minute as likely. */
const wallTime = fc
  .integer({ min: 0, max: (LAST - FIRST) / MINUTE })
  .map((minutes) => new Date(FIRST + minutes * MINUTE).toISOString().slice(0, 16));

/** The minutes in which the clocks of a zone are changed, found without any code of ours: where the hour and minute jump. */
function listClockChanges(timeZone: string): Instant[] {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offset = (at: Instant) => format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  const changes: Instant[] = [];
  for (let day = FIRST; day < LAST; day += DAY_IN_MS) {
    if (offset(day) === offset(day + DAY_IN_MS)) continue;
    let [before, after] = [day, day + DAY_IN_MS];
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }

  return changes;
}

const CHANGES = new Map(ZONES.map((timeZone) => [timeZone, listClockChanges(timeZone)]));

/** What clocks show, by the formatter and nothing of ours. */
const wallTimeAt = (instant: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(instant).replace(' ', 'T');

/** A wall time within two hours of a change of clocks: skipped, repeated, or near. */
const nearChange = (timeZone: string) =>
  fc
    .tuple(fc.constantFrom(...(CHANGES.get(timeZone) ?? [])), fc.integer({ min: -120, max: 120 }))
    .map(([change, minutes]) => {
      const local = Date.parse(`${wallTimeAt(change - MINUTE, timeZone)}Z`);

      return new Date(local + minutes * MINUTE).toISOString().slice(0, 16);
    });

const anyTime = (timeZone: string) =>
  (CHANGES.get(timeZone) ?? []).length > 0 ? fc.oneof(wallTime, nearChange(timeZone)) : wallTime;

/** An opening as the schema lets it through: nothing ends before it begins. */
const dated: fc.Arbitrary<Dated> = zone.chain((timeZone) =>
  fc
    .record({
      times: fc.array(anyTime(timeZone), { minLength: 3, maxLength: 3 }),
      hasOpens: fc.boolean(),
      hasCloses: fc.boolean(),
      outcome: fc.option(fc.tuple(fc.constantFrom('filled' as const, 'withdrawn' as const), anyTime(timeZone))),
    })
    .map(({ times, hasOpens, hasCloses, outcome }) => {
      const [first = '', second = '', third = ''] = times.toSorted();
      const on = outcome?.[1].slice(0, 10) ?? '';

      return {
        timeZone,
        posted: first.slice(0, 10),
        opens: hasOpens ? second : undefined,
        closes: hasCloses ? third : undefined,
        outcome: outcome && on >= first.slice(0, 10) ? { kind: outcome[0], on } : undefined,
      };
    }),
);

const ORDER: Record<OpeningStatus, number> = {
  draft: 0,
  upcoming: 1,
  open: 2,
  'closing-soon': 3,
  closed: 4,
  filled: 5,
  withdrawn: 5,
};

/** Every moment at which something could go wrong: each turning point, and a millisecond before and after it. */
const moments = (opening: Dated): Instant[] =>
  turningPoints(lifeOf(opening))
    .flatMap((at) => [at - 1, at, at + 1])
    .sort((a, b) => a - b);

const RUNS = { numRuns: 1500 };

describe('over its life, an opening', () => {
  test('never goes back to an earlier state', () => {
    fc.assert(
      fc.property(dated, (opening) => {
        const ranks = moments(opening).map((now) => ORDER[openingStatus(opening, now)]);

        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  test('changes at its turning points and at no other moment', () => {
    fc.assert(
      fc.property(dated, fc.integer({ min: FIRST - DAY_IN_MS, max: LAST + DAY_IN_MS }), (opening, now) => {
        const last = turningPoints(lifeOf(opening))
          .filter((at) => at <= now)
          .sort((a, b) => b - a)[0];

        expect(openingStatus(opening, now)).toBe(last === undefined ? 'draft' : openingStatus(opening, last));
      }),
      RUNS,
    );
  });

  test('begins as a draft and ends as its file says', () => {
    fc.assert(
      fc.property(dated, (opening) => {
        const end = opening.outcome?.kind ?? (opening.closes === undefined ? 'open' : 'closed');

        expect(openingStatus(opening, FIRST - 10 * DAY_IN_MS)).toBe('draft');
        expect(openingStatus(opening, LAST + 10 * DAY_IN_MS)).toBe(end);
      }),
      RUNS,
    );
  });

  test('loses no state that has time to happen', () => {
    fc.assert(
      fc.property(dated, ({ outcome: _, ...opening }) => {
        const { posted = 0, opens = 0, closes } = lifeOf(opening);
        const soon = closes === undefined ? Number.POSITIVE_INFINITY : closes - 7 * DAY_IN_MS;
        const expected: OpeningStatus[] = [
          'draft',
          ...(opens > posted ? (['upcoming'] as const) : []),
          ...(soon > opens ? (['open'] as const) : []),
          ...(closes !== undefined && closes > opens ? (['closing-soon'] as const) : []),
          ...(closes !== undefined ? (['closed'] as const) : []),
        ];

        expect([...new Set(moments(opening).map((now) => openingStatus(opening, now)))]).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe('at its boundaries, on the clocks of its own zone, an opening', () => {
  test('appears with the first instant of its day', () => {
    fc.assert(
      fc.property(dated, ({ outcome: _, ...opening }) => {
        const { posted = 0 } = lifeOf(opening);

        expect(openingStatus(opening, posted - 1)).toBe('draft');
        expect(openingStatus(opening, posted)).not.toBe('draft');
        expect(dateAt(posted, opening.timeZone)).toBe(opening.posted);
        expect(wallTimeAt(posted - 1, opening.timeZone).slice(0, 10) < opening.posted).toBe(true);
      }),
      RUNS,
    );
  });

  test('closes when clocks show the minute; a skipped minute moves on, a repeated one is the first', () => {
    fc.assert(
      fc.property(
        zone.chain((timeZone) => fc.tuple(fc.constant(timeZone), anyTime(timeZone))),
        ([timeZone, closes]) => {
          const opening: Dated = { timeZone, posted: '2023-12-01', closes };
          const { closes: at = 0 } = lifeOf(opening);
          const shown = wallTimeAt(at, timeZone);
          const change = CHANGES.get(timeZone)?.find((one) => Math.abs(one - at) <= 2 * 60 * MINUTE);

          expect(isOpen(openingStatus(opening, at - 1))).toBe(true);
          expect(openingStatus(opening, at)).toBe('closed');
          if (shown !== closes) {
            // Skipped: clocks jumped over the written minute, and no instant shows it.
            expect(change).toBeDefined();
            expect(shown > closes).toBe(true);
            expect(wallTimeAt((change ?? 0) - 1, timeZone) < closes).toBe(true);
            expect(wallTimeAt(change ?? 0, timeZone) > closes).toBe(true);
          }
          for (const earlier of [30, 60, 120]) {
            expect(wallTimeAt(at - earlier * MINUTE, timeZone)).not.toBe(closes);
          }
        },
      ),
      RUNS,
    );
  });

  test('is about to close for exactly seven days of 24 hours', () => {
    fc.assert(
      fc.property(
        zone.chain((timeZone) => fc.tuple(fc.constant(timeZone), anyTime(timeZone))),
        ([timeZone, closes]) => {
          const opening: Dated = { timeZone, posted: '2023-12-01', closes };
          const soon = (lifeOf(opening).closes ?? 0) - 7 * DAY_IN_MS;

          expect(openingStatus(opening, soon - 1)).toBe('open');
          expect(openingStatus(opening, soon)).toBe('closing-soon');
        },
      ),
      RUNS,
    );
  });

  test('ends with the first instant of the day of its outcome, whatever else was planned', () => {
    fc.assert(
      fc.property(
        dated.filter(({ outcome }) => outcome !== undefined),
        (opening) => {
          const { posted = 0, filled, withdrawn = 0 } = lifeOf(opening);
          const end = filled ?? withdrawn;

          expect(dateAt(end, opening.timeZone)).toBe(opening.outcome?.on);
          expect(openingStatus(opening, end)).toBe(opening.outcome?.kind);
          expect(['filled', 'withdrawn']).not.toContain(openingStatus(opening, end - 1));
          expect(openingStatus(opening, Math.max(posted, end) + 400 * DAY_IN_MS)).toBe(opening.outcome?.kind);
        },
      ),
      RUNS,
    );
  });
});

test('the zones under test change their clocks at all hours, and by whole and half ones', () => {
  const jumps = ZONES.flatMap((timeZone) =>
    (CHANGES.get(timeZone) ?? []).map(
      (change) => `${wallTimeAt(change - MINUTE, timeZone).slice(11)} to ${wallTimeAt(change, timeZone).slice(11)}`,
    ),
  );

  expect(jumps).toEqual(
    expect.arrayContaining(['01:59 to 03:00', '02:59 to 02:00', '23:59 to 01:00', '01:59 to 01:30']),
  );
});
