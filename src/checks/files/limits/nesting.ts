import type { Excess, Part } from '#checks/files/limits/excess.ts';

/** How deep anybody nests. Parsers call themselves for each level, and some take far more than twice as long for twice as much. */
const DEEPEST = { marks: 12, columns: 200, brackets: 50 };

// A quotation, the point of a list, a number, or the sign of a key in YAML. All but the first are followed by a space.
const MARK = /[ \t]*(?:>|(?:[-*+?:]|\d{1,9}[.)])(?=[ \t]|$))/y;
// A line across the page, which nests nothing.
const ACROSS = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/;

/** The first line that opens more lists and quotations at once than anybody does, `> > > >`, or begins too far to the right. */
export function findDeepLine({ lines, isYaml }: Part): Excess | undefined {
  for (const { start, end, text } of lines) {
    const columns = indentOf(text);
    const marks = countMarks(text);
    if (columns > DEEPEST.columns) return tell({ start, end }, `This line begins ${columns} columns from the left.`);
    if (marks > DEEPEST.marks && (isYaml || !ACROSS.test(text)))
      return tell({ start, end }, `This line opens ${marks} lists or quotations, each within the one before.`);
  }

  return undefined;
}

function indentOf(line: string): number {
  const [space = ''] = /^[ \t]*(?=\S)/.exec(line) ?? [];

  return space.replaceAll('\t', '    ').length;
}

function countMarks(line: string): number {
  let count = 0;
  MARK.lastIndex = 0;
  while (MARK.test(line)) count += 1;

  return count;
}

type Kind = 'round' | 'square' | 'curly' | 'tag';

const STEPS: Record<string, [kind: Kind, step: 1 | -1]> = {
  '(': ['round', 1],
  ')': ['round', -1],
  '[': ['square', 1],
  ']': ['square', -1],
  '{': ['curly', 1],
  '}': ['curly', -1],
  '<': ['tag', 1],
  '</': ['tag', -1],
  '/>': ['tag', -1],
};
const SIGN = /<\/|\/>|<(?=[A-Za-z>])|[()[\]{}]|\n(?=[ \t\r]*\n)/g;

/**
 * The first bracket or tag inside too many others of its kind. A bracket that nobody closes counts to the end of its paragraph in
 * prose, and to the end of the fields in YAML, where only those count that mean something.
 */
export function findDeepBracket({ text, start, isYaml }: Part): Excess | undefined {
  const open = { round: 0, square: 0, curly: 0, tag: 0 };
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const [kind, step] = STEPS[sign] ?? [];
    if (!kind || !step) {
      if (!isYaml) Object.assign(open, { round: 0, square: 0, curly: 0 });
    } else if (!isYaml || kind === 'square' || kind === 'curly') {
      open[kind] = Math.max(0, open[kind] + step);
      const span = { start: start + index, end: start + index + sign.length };
      if (open[kind] > DEEPEST.brackets)
        return tell(span, `This "${sign}" is opened within ${DEEPEST.brackets} others that are not closed yet.`);
    }
  }

  return undefined;
}

const tell = (span: Excess['span'], found: string): Excess => ({
  rule: 'nested-too-deep',
  span,
  message: `${found} Nobody can follow that: write it flatter, or delete it.`,
});
