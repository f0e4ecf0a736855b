import { FONTS } from '#testing/weight/budgets.ts';
import type { KindWeight } from '#testing/weight/weigh.ts';

const FIGURES = ['page', 'inPage', 'script', 'onUse', 'later', 'requests'] as const;

/** The weights as a table for people: a row for each kind of page, what it may weigh behind each figure. Bytes, brotli 11. */
export function weightTable(kinds: KindWeight[], fonts: number): string {
  const rows = kinds.map(({ budget, count, heaviest, most }) => [
    budget.pages,
    String(count),
    ...FIGURES.map((figure) => `${most[figure]} of ${budget[figure]}`),
    count > 1 ? heaviest.path : '',
  ]);
  const head = [
    'pages',
    'how many',
    'page',
    'script in it',
    'script after it',
    'script on use',
    'later',
    'requests',
    'heaviest',
  ];
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );

  return [...lines, `All fonts: ${fonts} of ${FONTS} bytes.`].join('\n');
}

/** A sentence for each figure that is over its budget. */
export function listExcesses(kinds: KindWeight[], fonts: number): string[] {
  const ofPages = kinds.flatMap(({ budget, most }) =>
    FIGURES.filter((figure) => most[figure] > budget[figure]).map(
      (figure) => `${budget.pages} ${figure}: ${most[figure]} is more than ${budget[figure]}.`,
    ),
  );

  return fonts > FONTS ? [...ofPages, `Fonts: ${fonts} is more than ${FONTS}.`] : ofPages;
}
