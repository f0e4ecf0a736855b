import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { Told } from '#checks/reporters/contract.ts';

export interface Summary {
  /** Files that were checked. */
  files: number;
  errors: number;
  warnings: number;
  /** Problems that somebody has given a reason for. */
  waived: number;
  filesWithProblems: number;
}

export function summarise({ problems, texts, waived }: Told): Summary {
  const touched = new Set(problems.map(({ file }) => file));
  const errors = problems.filter(({ severity }) => severity === 'error').length;

  return {
    files: new Set([...texts.keys(), ...touched]).size,
    errors,
    warnings: problems.length - errors,
    waived,
    filesWithProblems: touched.size,
  };
}

/** "3 errors and 1 warning in 2 files (289 files checked)." or "The content is fine. 289 files checked." */
export function formatSummary({ files, errors, warnings, waived, filesWithProblems }: Summary): string {
  const checked = `${count(files, 'file')} checked${waived > 0 ? `, ${count(waived, 'problem')} waived` : ''}`;
  const found = [count(errors, 'error'), count(warnings, 'warning')].filter((words) => !words.startsWith('0 '));
  if (found.length === 0) return `The content is fine. ${checked}.`;

  return `${found.join(' and ')} in ${count(filesWithProblems, 'file')} (${checked}).`;
}

/** The problems in their order, all errors before all warnings. */
export const errorsFirst = (problems: PlacedProblem[]): PlacedProblem[] =>
  problems.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));

/** "1 file", "2 files". */
export const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
