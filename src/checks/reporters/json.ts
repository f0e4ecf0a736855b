import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { Reporter } from '#checks/reporters/contract.ts';
import { toSafeJson } from '#checks/reporters/safe-json.ts';
import { summarise } from '#checks/reporters/summary.ts';

/** What `--reporter json` prints. New fields may come; `version` changes when one of these goes or changes its meaning. */
export interface JsonReport {
  version: 1;
  tool: 'Rolebook content check';
  summary: {
    /** Files that were checked. */
    files: number;
    errors: number;
    warnings: number;
    /** Problems that somebody has given a reason for. They are not listed. */
    waived: number;
    /** What is wrong outside of the part that `--only`, `--changed` or `--rule` asked for. It is not listed. */
    elsewhere: { errors: number; warnings: number };
  };
  /** By file and place. Lines and columns count from 1, columns in UTF-16 units; `endColumn` is the first one after the place. */
  problems: PlacedProblem[];
}

/** The problems for programs. */
export const json: Reporter = (report) => {
  const { files, errors, warnings, waived, elsewhere } = summarise(report);
  const told: JsonReport = {
    version: 1,
    tool: 'Rolebook content check',
    summary: { files, errors, warnings, waived, elsewhere },
    problems: report.problems.map(inOrder),
  };

  return toSafeJson(told);
};

/** Keys in one order, whoever made the problem. */
const inOrder = (problem: PlacedProblem): PlacedProblem => {
  const { rule, severity, file, line, column, endLine, endColumn, field, message } = problem;

  return { rule, severity, file, line, column, endLine, endColumn, field, message };
};
