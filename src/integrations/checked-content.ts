import { checkContent } from '#checks/check-content.ts';
import type { Report } from '#checks/check-files.ts';
import { stopsSite } from '#checks/rules.ts';
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
