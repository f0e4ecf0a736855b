import type { Benefit, OpeningEntry, PayLaw } from '#domain/content.ts';
import { joinWords } from '#domain/integrity/also-in.ts';
import type { LawRule, Problem } from '#domain/problem.ts';
import type { Demand } from '#schemas/pay-law.ts';

/**
 * What the law asks an opening to say and it leaves out. The other demands, such as a closing date or whether software judges, are
 * fields without which there is no opening. `given` are the benefits that its page names.
 */
export function checkUnsaid(opening: OpeningEntry, given: Benefit[], laws: PayLaw[]): Problem<LawRule>[] {
  const isExtraSaid = opening.payExtras.length > 0 || given.some(({ category }) => category === 'pay');

  return [
    ...(isExtraSaid ? [] : unsaid(opening, 'extras', laws)),
    ...(given.length > 0 ? [] : unsaid(opening, 'benefits', laws)),
  ];
}

const RULE = {
  extras: {
    rule: 'law-extras',
    path: ['payExtras'],
    what: 'what comes on top of the pay',
    advice: 'Write payExtras, for example [{ kind: bonus, text: Up to 8% a year by two company goals. }]',
  },
  benefits: {
    rule: 'law-benefits',
    path: ['benefits'],
    what: 'a description of all benefits',
    advice: 'Leave `benefits` out, and all that hold there are shown',
  },
} as const satisfies Partial<Record<Demand, unknown>>;

function unsaid(opening: OpeningEntry, demand: keyof typeof RULE, laws: PayLaw[]): Problem<LawRule>[] {
  const names = laws.filter(({ asks }) => asks.includes(demand)).map(({ name }) => name);
  if (names.length === 0) return [];
  const { rule, path, what, advice } = RULE[demand];
  const message = `${joinWords(names)} ${names.length > 1 ? 'ask' : 'asks'} for ${what}, and nothing is said here. ${advice}; or waive this rule when there is none.`;

  return [{ rule, collection: 'openings', id: opening.id, path: [...path], message }];
}
