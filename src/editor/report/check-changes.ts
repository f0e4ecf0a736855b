import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { Side } from '#editor/report/side.ts';

/** What the content check says of the new side. */
export interface CheckChanges {
  errors: number;
  warnings: number;
  /** Whether a build would refuse it. */
  stopsSite: boolean;
  /** Problems that the change brings. */
  added: PlacedProblem[];
  /** Problems that were there before. */
  stayed: PlacedProblem[];
  /** How many problems the change mends. */
  mended: number;
}

/** The problems of the new side, those that the change brings apart from those that were there. Lines may have shifted. */
export function compareChecks(before: Side, after: Side): CheckChanges {
  const old = before.check.problems.map(keyOf);
  const { problems } = after.check;
  const added = problems.filter((problem) => !takeOne(old, keyOf(problem)));

  return {
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    stopsSite: !after.isBuilt,
    added,
    stayed: problems.filter((problem) => !added.includes(problem)),
    // What is left over of the old ones has found no fellow on the new side.
    mended: old.length,
  };
}

const keyOf = ({ rule, file, field, message }: PlacedProblem): string => [rule, file, field, message].join('\n');

function takeOne(keys: string[], key: string): boolean {
  const at = keys.indexOf(key);
  if (at >= 0) keys.splice(at, 1);

  return at >= 0;
}
