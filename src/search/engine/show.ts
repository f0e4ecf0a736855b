import type { Named, OpeningColumns, SearchTable, Target } from '#domain/search/table.ts';
import type { Understanding } from '#domain/search/understanding.ts';
import { stem } from '#domain/search/word-forms.ts';
import { addressOf } from '#search/engine/address-of.ts';
import { tellEvidence } from '#search/engine/evidence.ts';
import type { Reason, Result } from '#search/engine/findings.ts';
import { type IndexedTable, kindOf, valuesAt } from '#search/engine/index-table.ts';

/** Some entries as results: the facts to choose by, and why each answers the query. */
export function showEntries(index: IndexedTable, entries: number[], understanding: Understanding): Result[] {
  const reasons = listReasons(index, entries, understanding);

  return entries.map((entry) => ({
    ...factsOf(index, entry),
    reasons: reasons.get(entry) ?? [],
    leading: listLeading(index, entry, understanding),
  }));
}

/** Words that an answer is found by though its question does not say them: "training budget" for professional development. */
function listLeading({ table: { answer }, at }: IndexedTable, entry: number, { words }: Understanding): string {
  const says = ` ${answer.says[entry - at.answer] ?? ''}`;

  return words.flatMap(({ word }) => (says.includes(` ${stem(word)}`) ? word : [])).join(' ');
}

/** What of an entry of each kind is told beside its name. */
const FACTS = {
  role: ['family', 'level', 'location'],
  opening: ['level', 'location', 'workplace', 'employment'],
  skill: [],
  answer: [],
} as const;

function factsOf(index: IndexedTable, entry: number): Omit<Result, 'reasons' | 'leading'> {
  const { table, columns, at, standIns, openingsOf } = index;
  const { opening, role, answer } = table;
  const kind = kindOf(index, entry);
  const number = entry - at[kind];
  const namesOf = (of: Exclude<keyof typeof columns, 'kind'>): string[] => [
    ...new Set(valuesAt(standIns[entry] ?? [], columns[of]).map((value) => nameOf(index, { of, value }))),
  ];

  return {
    entry,
    kind: kind === 'answer' && answer.benefit[number] ? 'benefit' : kind,
    href: addressOf(index, entry),
    title: table[kind].name[number] || (role.name[opening.role[number] ?? -1] ?? ''),
    // Remote work has countries where other work has places.
    facts: FACTS[kind].map((of) => (of === 'location' && namesOf(of).length === 0 ? namesOf('country') : namesOf(of))),
    opening: kind === 'opening' ? openingFacts(index, number) : undefined,
    openings: (openingsOf[entry] ?? []).filter((one) => columns.open[one]?.length && !opening.pool[one - at.opening])
      .length,
  };
}

const MINUTE = 60_000;

function openingFacts({ table, status }: IndexedTable, number: number): Result['opening'] {
  const { opens, closes, pool, currency, zone, ...facts } = rowOf(table.opening, number);
  const own = status[number] ?? 'closed';

  return {
    ...facts,
    status: own,
    isPool: pool === 1,
    currency: table.currency.id[currency] ?? '',
    moment: (own === 'upcoming' ? opens : closes) * MINUTE,
    timeZone: table.zone[zone] ?? 'UTC',
  };
}

type OpeningRow = { [Name in keyof OpeningColumns]: OpeningColumns[Name][number] };

const rowOf = (opening: OpeningColumns, number: number): OpeningRow =>
  Object.fromEntries(Object.entries(opening).map(([name, column]) => [name, column[number]])) as OpeningRow; // one for each column

/** For each entry the strongest reason of each recognised part that it answers, in the order of the query. */
function listReasons(index: IndexedTable, entries: number[], { groups }: Understanding): Map<number, Reason[]> {
  const reasons = new Map(entries.map((entry): [number, Reason[]] => [entry, []]));
  for (const part of groups.flat()) {
    const best = new Map<number, Reason & { grade: number }>();
    for (const meaning of part.meanings) {
      tellEvidence(index, meaning, (entry, told, why, proficiency = 0) => {
        const grade = told * meaning.trust;
        if (reasons.has(entry) && grade > (best.get(entry)?.grade ?? 0))
          best.set(entry, { grade, part, meaning, name: nameOf(index, meaning), why, proficiency });
      });
    }
    for (const [entry, reason] of best) reasons.get(entry)?.push(reason);
  }

  return reasons;
}

/** "Kubernetes" for what `k8s` was understood as, "80,000 a year or more" for `80k`. */
export function nameOf({ table }: { table: Pick<SearchTable, Named | 'words'> }, { of, value }: Target): string {
  const { payFrom, locale } = table.words;

  return (of === 'pay' ? payFrom.replace('{amount}', value.toLocaleString(locale)) : table[of].name[value]) ?? '';
}
