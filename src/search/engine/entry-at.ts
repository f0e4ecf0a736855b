import type { Engine } from '#search/engine/engine.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';
import { placeOfAnswer } from '#search/engine/show.ts';
import { answerFragment } from '#paths';

/** Finds the entry at an address of the full text, `/roles/x/` or `/faq/#y`, below any base; undefined when the table has none. */
export function findByAddress({ index }: Engine): (address: string) => number | undefined {
  const entries = new Map(Array.from(index.ids, (id, entry) => [endOf(entry, id, index), entry]));

  return (address) => entries.get(/[\w-]+\/#?[\w-]+\/?$/.exec(address)?.[0].replace(/\/$/, '') ?? '');
}

/** `roles/x`, `openings/x`, `skills/x`, `x/#answer-y`, `faq/#x` and `benefits/#x`: the end of every address, whatever the site is built under. */
function endOf(entry: number, id: string, { at, table }: IndexedTable): string {
  if (entry >= at.answer) return endOfAnswer(entry - at.answer, id, table);
  if (entry >= at.skill) return `skills/${id}`;

  return `${entry >= at.opening ? 'openings' : 'roles'}/${id}`;
}

/** The end of `answerPath` in paths.ts: the page, and the fragment on it. */
function endOfAnswer(number: number, id: string, table: IndexedTable['table']): string {
  if (table.answer.benefit[number]) return `benefits/#${id}`;
  const { role, family } = placeOfAnswer(table, number);

  return role === undefined && family === undefined ? `faq/#${id}` : `${role ?? family}/#${answerFragment(id)}`;
}
