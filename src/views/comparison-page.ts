import type { PartTable } from '#compare/part-table.ts';
import { tellComparison, tellCounts } from '#compare/tell-comparison.ts';
import { type Catalogue, get } from '#domain/catalogue.ts';
import type { Step } from '#domain/steps.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { compareStep, comparisonNames } from '#views/comparison.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { comparePath, comparisonPath, familyPath, rolePath, rolesPath } from '#paths';

export type { Mark } from '#compare/part-table.ts';

export interface ComparisonPageView {
  frame: PageFrame;
  /** "Skills: 7 added, 3 raised." */
  lead: string;
  legend: string;
  /** The roles, in the order of the columns. */
  roles: Link[];
  parts: PartTable[];
  /** Ways to the parts. */
  jumps: Link[];
  /** Where these roles begin in the picker. */
  others: Link;
}

/** Two neighbours on a ladder side by side. */
export function comparisonPage(step: Step, catalogue: Catalogue, locale: Locale): ComparisonPageView {
  const { lower, higher } = step;
  const { compare: words, nav } = getMessages(locale);
  const comparison = compareStep(step, catalogue);
  const counts = tellCounts(comparison, 0, 1, words.inBrowser);
  const family = get(catalogue.families, higher.family);
  const parts = tellComparison(comparison, comparisonNames(catalogue), words.inBrowser);

  return {
    frame: pageFrame(
      {
        title: words.between(lower.title, higher.title),
        description: words.description(lower.title, higher.title, counts),
        path: comparisonPath(lower.id, higher.id),
        section: 'roles',
        above: [
          { text: nav.roles, href: rolesPath() },
          { text: family.name, href: familyPath(family.id) },
        ],
      },
      catalogue,
      locale,
    ),
    lead: words.changes(counts),
    legend: words.legend,
    roles: [lower, higher].map(({ id, title }) => ({ text: title, href: rolePath(id) })),
    parts,
    jumps: parts.map(({ id, title }) => ({ text: title, href: `#${id}` })),
    others: { text: words.others, href: comparePath(lower.id, higher.id) },
  };
}
