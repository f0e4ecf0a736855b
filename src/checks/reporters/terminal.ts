import type { PlacedProblem } from '#checks/placed-problem.ts';
import { type FrameLine, frameLines } from '#checks/reporters/code-frame.ts';
import type { Reporter } from '#checks/reporters/contract.ts';
import { type Paint, paintFor } from '#checks/reporters/paint.ts';
import { lineReader } from '#checks/reporters/source-lines.ts';
import { errorsFirst, formatSummary, summarise } from '#checks/reporters/summary.ts';
import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import { counted } from '#domain/counted.ts';

const WIDTH = 100;

// Who has more is not helped by a longer list.
const MOST_SHOWN = 200;

/** The problems as text for people: each with its place, what to do, and the lines it is about; then one line that sums up. */
export const terminal: Reporter = (report, { color, width = WIDTH }) => {
  const summary = formatSummary(summarise(report));
  const [gravest] = errorsFirst(report.problems);
  if (!gravest) return summary;

  const paint = paintFor(color);
  const linesOf = lineReader(report.texts);
  const shown = chooseShown(report.problems);
  const hidden = report.problems.length - shown.length;

  return [
    ...shown.map((problem) =>
      formatProblem(problem, frameLines(linesOf(problem.file), problem, width - INDENT.length), paint),
    ),
    ...(hidden > 0
      ? [`${counted(hidden, 'more problem')} not shown. Mend these first, then run the check again.`]
      : []),
    `${paint.bold(summary)}\n${paint.dim(`Explain a rule: npm run check:content -- --explain ${gravest.rule}`)}`,
  ].join('\n\n');
};

/** Up to 200 problems in their order; errors before warnings when there are more. */
function chooseShown(problems: PlacedProblem[]): PlacedProblem[] {
  if (problems.length <= MOST_SHOWN) return problems;
  const shown = new Set(errorsFirst(problems).slice(0, MOST_SHOWN));

  return problems.filter((problem) => shown.has(problem));
}

const INDENT = '  ';

function formatProblem(problem: PlacedProblem, frame: FrameLine[], paint: Paint): string {
  const { severity, file, line, column, field, rule, message } = problem;
  const color = severity === 'error' ? paint.red : paint.yellow;
  const head = [
    paint.bold(`${showOnOneLine(file)}:${line}:${column}`),
    color(severity),
    showOnOneLine(field),
    paint.dim(`(${rule})`),
  ];
  const painted = frame.map(({ kind, text }) => {
    if (kind === 'marked') return text;

    return kind === 'carets' ? color(text) : paint.dim(text);
  });

  return [
    head.filter((part) => part !== '').join('  '),
    `${INDENT}${showOnOneLine(message)}`,
    ...painted.map((text) => `${INDENT}${text}`),
  ].join('\n');
}
