import { tellFormal } from '#compare/formal-part.ts';
import { tellNeeds } from '#compare/needs-part.ts';
import type { Names, PartTable, TableRow } from '#compare/part-table.ts';
import { tellPay } from '#compare/pay-part.ts';
import { tellSentences } from '#compare/sentences.ts';
import { type CompareWords, formatList, PARTS, type PartId } from '#compare/words.ts';
import { CHANGE_KINDS } from '#domain/compare/compare-needs.ts';
import { type Comparison, countChanges } from '#domain/compare.ts';
import { fillIn } from '#domain/phrase.ts';

/** A comparison in words, part by part. Each change is told at the role that comes later, against the one before it. */
export function tellComparison(comparison: Comparison, names: Names, words: CompareWords): PartTable[] {
  const columns = comparison.experience.length;
  const rows: Record<PartId, TableRow[]> = {
    skills: tellNeeds(comparison.needs, names, words),
    responsibilities: comparison.themes.map(({ id, rows: sentences }) => ({
      names: [{ text: names.themes[id] ?? id }],
      cells: tellSentences(sentences, columns, { ...words, none: words.noTheme }),
    })),
    formal: tellFormal(comparison, words),
    pay: tellPay(comparison.pay, words),
  };

  return PARTS.map((id) => ({ id, title: words.parts[id], subject: words.subjects[id], rows: rows[id] })).filter(
    (part) => part.rows.length > 0,
  );
}

/** "7 added, 3 raised, 2 the same": what happens to the skills from one role to another. */
export function tellCounts(comparison: Comparison, from: number, to: number, words: CompareWords): string {
  const counts = countChanges(comparison, from, to);
  const told = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    fillIn(words.counted[kind], { amount: counts[kind].toLocaleString(words.locale) }),
  );

  return formatList(told, words);
}
