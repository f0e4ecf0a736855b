import { checkContent } from '#checks/check-content.ts';
import type { Report } from '#checks/check-files.ts';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import { RULES } from '#checks/rules.ts';
import type { CheckedContent } from '#integrations/content-carrier.ts';

/** The content of the project at `root`: read and checked when it is first asked for. */
export function checkedContent(root: string): CheckedContent {
  let last: Report | undefined;
  const checkAnew = (): Report => {
    last = checkContent(root);

    return last;
  };
  const report = (): Report => last ?? checkAnew();

  return { report, checkAnew, isBlocked: () => report().problems.some(stopsSite) };
}

/** Whether a problem keeps the site from being built or shown. What the day alone made wrong does not: vacancies must close in time. */
export const stopsSite = ({ rule, severity }: PlacedProblem): boolean => severity === 'error' && !RULES[rule].byDate;
