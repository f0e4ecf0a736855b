import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { Told } from '#checks/reporters/contract.ts';
import { counted } from '#domain/counted.ts';

export interface Summary {
  /** Files that were checked. */
  files: number;
  errors: number;
  warnings: number;
  /** Problems that somebody has given a reason for. */
  waived: number;
  filesWithProblems: number;
  /** What stands outside of the part that was asked for. */
  elsewhere: Tally;
}

interface Tally {
  errors: number;
  warnings: number;
}

/** How much was read and found, the findings of files that nobody asked for apart. */
export function summarise({ problems, texts, waived, elsewhere = [] }: Told): Summary {
  const touched = new Set(problems.map(({ file }) => file));

  return {
    files: new Set([...texts.keys(), ...[...problems, ...elsewhere].map(({ file }) => file)]).size,
    ...tally(problems),
    waived,
    filesWithProblems: touched.size,
    elsewhere: tally(elsewhere),
  };
}

function tally(problems: PlacedProblem[]): Tally {
  const errors = problems.filter(({ severity }) => severity === 'error').length;

  return { errors, warnings: problems.length - errors };
}

/**
 * "3 errors and 1 warning in 2 files (289 files checked)." or "The content is fine. 289 files checked." Of a part that was asked for
 * it says what stands elsewhere, so that nobody takes the part for the whole.
 */
export function formatSummary({ files, waived, filesWithProblems, elsewhere, ...own }: Summary): string {
  const checked = `${counted(files, 'file')} checked${waived > 0 ? `, ${counted(waived, 'problem')} waived` : ''}`;
  const [found, left] = [formatTally(own), formatTally(elsewhere)];
  if (!found && !left) return `The content is fine. ${checked}.`;
  if (!found) return `Nothing is wrong in what you asked for; elsewhere: ${left} (${checked}).`;

  return `${found} in ${counted(filesWithProblems, 'file')}${left && `, and ${left} elsewhere`} (${checked}).`;
}

const formatTally = ({ errors, warnings }: Tally): string =>
  [counted(errors, 'error'), counted(warnings, 'warning')].filter((words) => !words.startsWith('0 ')).join(' and ');

/** The problems in their order, all errors before all warnings. */
export const errorsFirst = (problems: PlacedProblem[]): PlacedProblem[] =>
  problems.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
