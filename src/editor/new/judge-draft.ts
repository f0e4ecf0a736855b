import { checkFiles, type Report } from '#checks/check-files.ts';
import type { RawFile } from '#checks/document.ts';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { Instant } from '#domain/calendar-date.ts';
import { asFile, type Draft } from '#editor/new/draft.ts';

/** What the content check would say because of a new file, of it and of others. */
export interface Verdict {
  errors: PlacedProblem[];
  warnings: PlacedProblem[];
  /** Whether a page comes of it at once, whose address is to be guarded. */
  isShown: boolean;
}

/** The verdict of the check on a draft: what it says with the file and did not say without. */
export function judgeDraft(draft: Draft, files: RawFile[], before: Report, now: Instant): Verdict {
  const known = new Set(before.problems.map(keyOf));
  const { problems } = checkFiles([...files, asFile(draft)], now);
  const fresh = problems.filter((problem) => !known.has(keyOf(problem)));

  return {
    errors: fresh.filter(({ severity }) => severity === 'error'),
    warnings: fresh.filter(({ severity, rule }) => severity === 'warning' && rule !== NEW_ADDRESS),
    isShown: fresh.some(({ rule }) => rule === NEW_ADDRESS),
  };
}

const NEW_ADDRESS = 'address-new';

const keyOf = ({ file, rule, field, message }: PlacedProblem): string => [file, rule, field, message].join('\n');
