import type { Fields } from '#checks/document.ts';
import type { Finding, Span } from '#checks/finding.ts';
import type { Severity } from '#checks/rule.ts';
import { RULES, type RuleId } from '#checks/rules.ts';
import { compareText } from '#domain/text-order.ts';

/** A finding as people and programs are told of it. Lines and columns count from 1, columns in UTF-16 units. */
export interface PlacedProblem {
  rule: RuleId;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** `skills.2.need`; empty when it is about no field. */
  field: string;
  message: string;
}

/** A finding with its place in lines and columns. */
export function placeFinding({ rule, file, field = [], message }: Finding, span: Span, text = ''): PlacedProblem {
  const start = lineAndColumn(text, span.start);
  const end = lineAndColumn(text, span.end);

  return {
    rule,
    severity: RULES[rule].severity,
    file,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    field: field.join('.'),
    message,
  };
}

/** Where a finding stands: its span, or else that of its field, or else the beginning of the file. */
export function spanOfFinding({ field, isName, span }: Finding, fields: Fields | undefined): Span {
  if (span) return span;
  if (!field || field.length === 0 || !fields) return { start: 0, end: 0 };

  return isName ? fields.spanOfKey(field) : fields.spanOf(field);
}

// A file can have as many problems as it has lines, and they come file by file: its lines are counted once, not for each problem.
let counted = { text: '', lineStarts: [0] };

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  if (counted.text !== text) counted = { text, lineStarts: listLineStarts(text) };
  const line = countUpTo(counted.lineStarts, offset);

  return { line, column: offset - (counted.lineStarts[line - 1] ?? 0) + 1 };
}

const listLineStarts = (text: string): number[] => [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];

/** How many of the ascending numbers are not above `limit`. */
function countUpTo(numbers: number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }

  return low;
}

/** By file, then by place in it. */
export const sortProblems = (problems: PlacedProblem[]): PlacedProblem[] =>
  problems.sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
