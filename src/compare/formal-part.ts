import { cellOf, markOf, type TableRow } from '#compare/part-table.ts';
import { tellSentences } from '#compare/sentences.ts';
import type { CompareWords } from '#compare/words.ts';
import type { ChangeKind } from '#domain/compare/compare-needs.ts';
import type { Comparison } from '#domain/compare.ts';
import { fillIn, fillPlural, keepApart } from '#domain/phrase.ts';

type Education = NonNullable<Comparison['education'][number]>;

/** Education, experience and what else is asked for, each in a row; what no role asks for has none. */
export const tellFormal = (comparison: Comparison, words: CompareWords): TableRow[] => [
  ...tellEducation(comparison, words),
  ...tellExperience(comparison, words),
  ...tellQualifications(comparison, words),
];

function tellEducation({ education }: Comparison, words: CompareWords): TableRow[] {
  if (education.every((one) => one === undefined)) return [];
  const cells = education.map((one, column) => {
    const kind = column > 0 ? kindOf(education[column - 1], one) : undefined;

    return cellOf(one ? linesOf(one, words) : [], words, kind && markOf(kind, words));
  });

  return [{ names: [{ text: words.education }], cells }];
}

function linesOf({ credential, fields, experienceAccepted }: Education, words: CompareWords) {
  const lines = [
    words.credential[credential],
    keepApart(fields, words).join(', '),
    experienceAccepted ? words.experienceAccepted : '',
  ];

  return lines.filter((text) => text !== '').map((text) => ({ text }));
}

function kindOf(before: Education | undefined, after: Education | undefined): ChangeKind | undefined {
  if (!before || !after) return before ? 'dropped' : after && 'added';

  return JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'changed';
}

function tellExperience({ experience }: Comparison, words: CompareWords): TableRow[] {
  if (experience.every((months) => months === 0)) return [];
  const cells = experience.map((months, column) => {
    const kind = column > 0 ? kindOfMonths(experience[column - 1] ?? 0, months) : undefined;
    const text = fillIn(words.similarWork, { duration: tellMonths(months, words) });

    return cellOf(months > 0 ? [{ text }] : [], words, kind && markOf(kind, words));
  });

  return [{ names: [{ text: words.experience }], cells }];
}

function kindOfMonths(before: number, after: number): ChangeKind | undefined {
  if (before === after) return after > 0 ? 'same' : undefined;
  if (before === 0) return 'added';
  if (after === 0) return 'dropped';

  return after > before ? 'raised' : 'lowered';
}

const tellMonths = (months: number, words: CompareWords): string =>
  months % 12 > 0 ? fillPlural(words, words.months, months) : fillPlural(words, words.years, months / 12);

function tellQualifications({ qualifications, experience }: Comparison, words: CompareWords): TableRow[] {
  if (qualifications.length === 0) return [];

  return [{ names: [{ text: words.qualifications }], cells: tellSentences(qualifications, experience.length, words) }];
}
