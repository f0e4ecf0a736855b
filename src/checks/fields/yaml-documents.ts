import { lineAt, lineBefore } from '#checks/fields/lines.ts';
import type { Explanation } from '#checks/fields/yaml-mistake.ts';

/** A line of three dashes or dots in the middle of the fields. */
const severalDocuments: Explanation = ({ text, code, line }) => {
  if (code !== 'MULTIPLE_DOCS') return undefined;
  let mark = line;
  while (!/^(---|\.\.\.)/.test(mark.text)) {
    const above = lineBefore(text, mark);
    if (!above) break;
    mark = above;
  }

  return {
    rule: 'yaml-documents',
    span: { start: mark.start, end: mark.end },
    message: 'The fields end here, and nothing that follows is read as fields. Delete this line.',
  };
};

/** `--- title: Web developer` */
const fieldBesideMark: Explanation = ({ reason, line }) =>
  reason.startsWith('Block collection cannot start')
    ? {
        rule: 'yaml-documents',
        span: { start: line.start, end: line.end },
        message: 'Nothing stands in the same line as three dashes. Begin the first field in the next line.',
      }
    : undefined;

/** `%YAML 1.1` */
const directive: Explanation = ({ text, reason, line }) => {
  const above = reason.startsWith('Missing directives-end') ? lineBefore(text, line) : undefined;

  return above && lineIsDirective(above.text) ? directiveIn(text, above.start) : undefined;
};

const lineIsDirective = (line: string): boolean => line.startsWith('%');

/** A line that gives a command to the reader of YAML. */
export const directiveIn = (text: string, start: number) => ({
  rule: 'yaml-tag' as const,
  span: { start, end: lineAt(text, start).end },
  message: 'A line that begins with % is a command to the reader of YAML. Delete it: the content does without.',
});

/** What is said about a YAML file as a whole. */
export const DOCUMENTS: Explanation[] = [severalDocuments, fieldBesideMark, directive];
