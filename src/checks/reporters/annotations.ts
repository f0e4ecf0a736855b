import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { Reporter } from '#checks/reporters/contract.ts';
import { errorsFirst, formatSummary, summarise } from '#checks/reporters/summary.ts';
import { showInvisible, showOnOneLine } from '#checks/reporters/visible-text.ts';

// https://docs.github.com/en/rest/checks: of each kind, a step shows this many on a pull request. All stand in its log.
const MOST_SHOWN = 10;

/**
 * A workflow command for each problem, errors first, which GitHub (and Gitea and Forgejo, where they follow it) shows beside the
 * lines of a pull request; then the summary. Other hosts read the JSON or SARIF.
 */
export const annotations: Reporter = (report) => {
  const summary = summarise(report);
  const isCut = summary.errors > MOST_SHOWN || summary.warnings > MOST_SHOWN;

  return [
    ...errorsFirst(report.problems).map(toCommand),
    formatSummary(summary) +
      (isCut
        ? ` A pull request shows the first ${MOST_SHOWN} errors and ${MOST_SHOWN} warnings; this log has them all.`
        : ''),
  ].join('\n');
};

function toCommand(problem: PlacedProblem): string {
  const { severity, file, line, column, endLine, endColumn, rule, field, message } = problem;
  const properties = {
    file: showInvisible(file),
    line,
    endLine,
    // Columns are refused when the lines differ.
    ...(line === endLine && { col: column, endColumn: Math.max(column, endColumn) }),
    title: rule,
  };
  const told = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);

  return `::${severity} ${told.join(',')}::${escapeMessage(showOnOneLine(field ? `${field}: ${message}` : message))}`;
}

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
