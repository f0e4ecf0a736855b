import { byId } from '#domain/by-id.ts';
import type { Content, OpeningEntry, PayBand } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { alsoIn } from '#domain/integrity/also-in.ts';
import type { DateRule, Problem } from '#domain/problem.ts';

/** Pay that no longer holds, or does not hold yet, where a role page or an opening needs it. */
export function checkBandDates(content: Content, coming: OpeningEntry[], today: string): Problem<DateRule>[] {
  // The newest first: that is the one most often looked for.
  const rungs = Map.groupBy(content.payBands.toSorted(byNewest), rungOf);
  const users = Map.groupBy(coming, ({ pay }) => ('band' in pay ? pay.band : ''));
  const alive = new Set(
    content.roles.filter(({ status }) => status === 'published').map(({ family, level }) => `${family}, ${level}`),
  );
  const isNeeded = (band: PayBand) => alive.has(`${band.family}, ${band.level}`) || users.has(band.id);

  return [
    ...content.payBands
      .filter((band) => hasEnded(band, today) && isNeeded(band))
      .flatMap((band) => checkFollower(band, rungs.get(rungOf(band)) ?? [], users.get(band.id) ?? [], today)),
    ...checkUsers(coming, byId(content.payBands), rungs, today),
  ];
}

const rungOf = ({ family, level, period }: PayBand): string => `${family}, ${level}, ${period}`;

const byNewest = (a: PayBand, b: PayBand): number => (a.effectiveFrom > b.effectiveFrom ? -1 : 1);

const hasEnded = ({ effectiveTo }: PayBand, date: string): boolean => effectiveTo !== undefined && effectiveTo < date;

const holds = (band: PayBand, date: string): boolean => band.effectiveFrom <= date && !hasEnded(band, date);

const shareCountry = (a: PayBand, b: PayBand): boolean => a.countries.some((country) => b.countries.includes(country));

/** A band that has ended, and after which nobody is told what the work pays. */
function checkFollower(band: PayBand, rung: PayBand[], users: OpeningEntry[], today: string): Problem<DateRule>[] {
  const isNewer = (other: PayBand) => other.effectiveFrom > band.effectiveFrom && shareCountry(other, band);
  if (rung.some((other) => holds(other, today) && shareCountry(other, band))) return [];
  // One that ended later is told instead.
  if (rung.some((other) => hasEnded(other, today) && isNewer(other))) return [];
  const message = tellEnded(band, rung.findLast(isNewer), users);

  return [{ rule: 'band-expired', collection: 'payBands', id: band.id, path: ['effectiveTo'], message }];
}

function tellEnded(band: PayBand, next: PayBand | undefined, users: OpeningEntry[]): string {
  const follows = next ? `"${next.id}" holds only from ${next.effectiveFrom} on` : 'no band follows it';
  const work = `${band.family}, ${band.level} in ${band.countries.join(', ')}`;
  const wanted = next ? 'Write an earlier effectiveFrom there' : 'Write a new band';
  const advice = `${wanted}, or a later effectiveTo here if the numbers still hold.`;
  const named = alsoIn(users.map(({ id }) => contentFile('openings', id))).replace('Also in', 'It is still named in');

  return `This band ended on ${band.effectiveTo} and ${follows}, so no role page says what ${work} pays. ${advice}${named}`;
}

/** Openings whose band does not hold on the day they need it, although another one may: one problem for each band. */
function checkUsers(
  openings: OpeningEntry[],
  bands: Map<string, PayBand>,
  rungs: Map<string, PayBand[]>,
  today: string,
): Problem<DateRule>[] {
  const problems = openings.flatMap((opening) => {
    const band = 'band' in opening.pay ? bands.get(opening.pay.band) : undefined;
    const date = opening.posted > today ? opening.posted : today;
    if (!band || holds(band, date)) return [];
    const fitting = (rungs.get(rungOf(band)) ?? []).find((other) => holds(other, date) && shareCountry(other, band));
    // Told at the band itself.
    if (!fitting && hasEnded(band, today)) return [];

    return [{ band, opening, message: tellUser(band, date, fitting) }];
  });

  return [...Map.groupBy(problems, ({ message }) => message).values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => (a.opening.id < b.opening.id ? -1 : 1));
    if (!first) return [];
    const { band, opening, message } = first;
    const also = alsoIn(others.map((other) => contentFile('openings', other.opening.id)));
    const rule = hasEnded(band, opening.posted > today ? opening.posted : today) ? 'band-expired' : 'band-not-yet';

    return [{ rule, collection: 'openings', id: opening.id, path: ['pay', 'band'], message: message + also }];
  });
}

function tellUser(band: PayBand, date: string, fitting: PayBand | undefined): string {
  const [held, limit] = hasEnded(band, date)
    ? [`holds until ${band.effectiveTo} only`, 'a later effectiveTo']
    : [`holds from ${band.effectiveFrom} on only`, 'an earlier effectiveFrom'];
  if (fitting) return `"${band.id}" ${held}. Write "${fitting.id}", which holds on ${date}.`;
  const work = `${band.family}, ${band.level} in ${band.countries.join(', ')}`;

  return `"${band.id}" ${held}, and no band says what ${work} pays on ${date}. Write ${limit} in ${contentFile('payBands', band.id)}, or add a band that holds then.`;
}
