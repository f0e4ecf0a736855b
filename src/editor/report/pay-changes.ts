import { dateAt } from '#domain/calendar-date.ts';
import { type Catalogue, listedOpenings } from '#domain/catalogue.ts';
import { listBandsFor } from '#domain/pay.ts';
import type { Side } from '#editor/report/side.ts';
import type { Pay } from '#schemas/pay.ts';

/** An entry by its id and the name that people know it by. */
interface Named {
  id: string;
  title: string;
}

/** Another pay for the same opening or band. */
export interface PayChange extends Named {
  before: Pay;
  after: Pay;
  /** By how many per cent each end moves; undefined where currency or period differ, and nothing can be compared. */
  percent?: { min: number; max: number };
}

interface BandChange extends PayChange {
  /** Openings in lists that are paid by it. */
  openings: Named[];
  /** Published roles whose page prints it. */
  roles: Named[];
}

export interface PayChanges {
  bands: BandChange[];
  /** Openings in lists that pay otherwise than before, by their band or by figures of their own. */
  openings: PayChange[];
}

/** Where pay changes, in figures and per cent, and whom a changed band reaches. */
export function comparePay(before: Side, after: Side): PayChanges {
  const [old, now] = [before.catalogue, after.catalogue];
  if (!old || !now) return { bands: [], openings: [] };
  const bandOf = new Map(
    (after.content?.openings ?? []).map(({ id, pay }) => [id, 'band' in pay ? pay.band : undefined]),
  );

  return {
    bands: [...now.payBands.values()].flatMap((band) =>
      listChange({ id: band.id, title: band.id }, old.payBands.get(band.id), band).map((change) => ({
        ...change,
        openings: listedOpenings(now)
          .filter(({ id }) => bandOf.get(id) === band.id)
          .map(toName),
        roles: listRolesOf(band.id, now),
      })),
    ),
    openings: listedOpenings(now).flatMap((opening) =>
      listChange(toName(opening), old.openings.get(opening.id)?.pay, opening.pay),
    ),
  };
}

const toName = ({ id, title }: Named): Named => ({ id, title });

/** The change from one pay to another; empty when there is none to tell. */
function listChange(name: Named, before: Pay | undefined, after: Pay): PayChange[] {
  if (!before || (['min', 'max', 'currency', 'period'] as const).every((field) => before[field] === after[field]))
    return [];
  const isComparable = before.currency === after.currency && before.period === after.period;

  return [
    {
      ...name,
      before: toPay(before),
      after: toPay(after),
      ...(isComparable && { percent: { min: percent(before.min, after.min), max: percent(before.max, after.max) } }),
    },
  ];
}

const toPay = ({ min, max, currency, period }: Pay): Pay => ({ min, max, currency, period });

/** By how many per cent, with one decimal. */
const percent = (before: number, after: number): number => Math.round((after / before - 1) * 1000) / 10;

const listRolesOf = (band: string, { roles, payBands, now, organisation }: Catalogue): Named[] =>
  [...roles.values()]
    .filter((role) =>
      listBandsFor(role, payBands.values(), dateAt(now, organisation.defaultTimeZone)).some(({ id }) => id === band),
    )
    .map(toName);
