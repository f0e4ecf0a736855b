import { counted } from '#domain/counted.ts';
import { changeLine, pageList, type SharedChange, shareChanges } from '#editor/report/change-lines.ts';
import type { ChangeReport } from '#editor/report/change-report.ts';
import { isOwnWord } from '#editor/report/own-words.ts';
import type { ChangedPage } from '#editor/report/page-changes.ts';
import type { Section } from '#editor/report/sections.ts';
import { comparePieces, keyOf } from '#editor/report/sentence-changes.ts';
import { formatAmount } from '#views/money.ts';

// What a reader of a phone takes in of one page; the rest is folded.
const SHOWN_CHANGES = 12;

/**
 * A section for each page whose own file changed, with its own words; then all other pages in one. Each change is told once, where it
 * belongs: another name of a skill is told with the skills, another title of a role on its page.
 */
export function pageSections(report: ChangeReport): Section[] {
  const told = new Set([
    ...report.skills.map(({ before, after }) => keyOfWords(before, after)),
    ...[...report.pay.bands, ...report.pay.openings].map(({ before, after }) =>
      keyOfWords(formatAmount(before, 'en'), formatAmount(after, 'en')),
    ),
  ]);
  const own = report.pages.changed.filter(({ isOwn }) => isOwn).toSorted((a, b) => rank(a) - rank(b));
  const ended = new Set(report.statuses.map(({ id }) => `/openings/${id}/`));
  const sections = own.map((page) => ownSections(page, told, ended.has(page.path)));
  const withSection = own.filter((_, index) => sections[index]?.some(({ items }) => items.length > 0));
  const others = report.pages.changed.filter((page) => !withSection.includes(page));

  return [...sections.flat(), otherPagesSection(report.pages.changed, others, told)];
}

/** Pages with another title come first: other pages repeat it. */
const rank = ({ changes }: ChangedPage): number => (changes.some(({ part }) => part === 'Title') ? 0 : 1);

const keyOfWords = (before: string, after: string): string => {
  const pieces = comparePieces(before, after);

  return keyOf({ kind: 'changed', part: '', before, after, ...(pieces && { pieces }) });
};

/** What a page says otherwise in its own words. That an opening ends or opens stands above; what follows from it is folded. */
function ownSections(page: ChangedPage, told: Set<string>, hasOtherStatus: boolean): Section[] {
  const own = { ...page, changes: page.changes.filter(isOwnWord) };
  const changes = [...shareChanges([own])].filter(([key]) => !told.has(key));
  for (const [key] of changes) told.add(key);
  const lines = changes.map(([, change]) => changeLine(change));
  const shown = hasOtherStatus ? 0 : lines.length > SHOWN_CHANGES + 1 ? SHOWN_CHANGES : lines.length;
  const rest = lines.slice(shown);
  const more = counted(
    rest.length,
    hasOtherStatus ? 'change with its state' : 'more change',
    hasOtherStatus ? 'changes with its state' : 'more changes',
  );

  return [
    { title: page.title, at: page.path, items: lines.slice(0, shown) },
    { title: `${page.title}: ${more}`, at: page.path, items: rest, isFolded: true },
  ];
}

/** What pages say otherwise because others do, each change once with the pages that have it. */
function otherPagesSection(pages: ChangedPage[], others: ChangedPage[], told: Set<string>): Section {
  const isTold = ({ change }: SharedChange) => told.has(keyOf(change));
  const shared = [...shareChanges(pages).values()].filter((one) => !isTold(one));
  const repeating = others.filter(({ changes }) => changes.every((change) => told.has(keyOf(change))));

  return {
    title: `The same and what follows from it on ${counted(others.length, 'other page')}`,
    items: [
      ...(repeating.length > 0 ? [`- Only what stands above: ${pageList(repeating, 12)}`] : []),
      ...shared
        .sort((a, b) => b.pages.length - a.pages.length)
        .map((one) => `${changeLine(one)} (${pageList(one.pages)})`),
    ],
    isFolded: true,
  };
}
