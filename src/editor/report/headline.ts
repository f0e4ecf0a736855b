import { counted } from '#domain/counted.ts';
import type { ChangeReport } from '#editor/report/change-report.ts';
import type { PayChange } from '#editor/report/pay-changes.ts';
import type { StatusEffect } from '#editor/report/status-changes.ts';

/** "2 pages change, 1 opening opens, pay rises at 3 openings." */
export function toHeadline(report: ChangeReport): string {
  const { added, removed, moved, changed } = report.pages;
  const own = changed.filter(({ isOwn }) => isOwn).length;
  const others = changed.length - own;
  const news = [
    say(added.length, 'page comes', 'pages come'),
    say(removed.length, 'page goes', 'pages go'),
    say(moved.length, 'page moves', 'pages move'),
    own > 0
      ? `${counted(own, 'page changes', 'pages change')}${others > 0 ? ` and ${others} with ${own === 1 ? 'it' : 'them'}` : ''}`
      : say(others, 'page changes', 'pages change'),
    ...EFFECTS.map(([effect, one, many]) =>
      say(report.statuses.filter((change) => change.effect === effect).length, one, many),
    ),
    ...payNews(report.pay.openings),
    say(
      report.skills.filter(({ field }) => field === 'name').length,
      'skill has another name',
      'skills have other names',
    ),
    report.pay.openings.length === 0 ? say(report.pay.bands.length, 'pay band changes', 'pay bands change') : undefined,
  ].filter((text) => text !== undefined);
  const text =
    news.length > 0
      ? news.join(', ')
      : report.served.length > 0
        ? 'only files change that are served as they are'
        : 'candidates see no change';

  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const EFFECTS: [StatusEffect, string, string][] = [
  ['opens', 'opening opens', 'openings open'],
  ['reopens', 'opening opens again', 'openings open again'],
  ['announced', 'opening is announced', 'openings are announced'],
  ['ends', 'opening ends', 'openings end'],
  ['hidden', 'opening is hidden', 'openings are hidden'],
];

const say = (amount: number, one: string, many: string): string | undefined =>
  amount > 0 ? counted(amount, one, many) : undefined;

/** Up when no end falls, down when none rises. */
function payNews(changes: PayChange[]): string[] {
  const kinds = Map.groupBy(changes, ({ percent }) => {
    if (!percent) return 'changes';
    const [low, high] = [Math.min(percent.min, percent.max), Math.max(percent.min, percent.max)];

    return low >= 0 && high > 0 ? 'rises' : high <= 0 && low < 0 ? 'falls' : 'changes';
  });

  return (['rises', 'falls', 'changes'] as const).flatMap((kind) => {
    const amount = kinds.get(kind)?.length ?? 0;

    return amount > 0 ? [`pay ${kind} at ${counted(amount, 'opening')}`] : [];
  });
}
