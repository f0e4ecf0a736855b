import { readFieldLine } from '#checks/fields/field-line.ts';
import { isFieldName } from '#checks/fields/field-names.ts';
import { type Line, lineAfter, lineBefore } from '#checks/fields/lines.ts';
import { blank, type Explanation, moveLeft, put } from '#checks/fields/yaml-mistake.ts';
import { cut } from '#checks/fields/yaml-words.ts';
import type { Span } from '#checks/finding.ts';

/** A dash that stands neither below the one above it nor further right. */
const misplacedDash: Explanation = ({ text, reason, line, parts: { indent, dash } }) => {
  if (!reason.startsWith('A block sequence') || !dash) return undefined;
  const above = findDash(text, line);
  const place = above === undefined ? '' : `, the one above it in column ${above + 1}`;
  const owner = findOwner(text, line, indent);

  return {
    rule: 'yaml-indent',
    span: dash,
    message: owner
      ? `This dash begins further left than "${cut(text, owner)}" above it. Begin it two spaces further right than that.`
      : `This dash stands in column ${indent + 1}${place}. Put the dashes of one list below each other.`,
    mended: owner ? blank(text, line) : blankRun(text, line, indent),
  };
};

/** The name in the line above, when nothing is written behind it and it begins further right than a dash. */
function findOwner(text: string, line: Line, indent: number): Span | undefined {
  const above = lineBefore(text, line);
  const { name, value } = above ? readFieldLine(above) : { name: undefined, value: line };
  const isOwner = above && name && value.start === value.end && name.start - above.start > indent;

  return isOwner ? name : undefined;
}

function findDash(text: string, below: Line): number | undefined {
  for (let line = lineBefore(text, below); line; line = lineBefore(text, line)) {
    const { dash } = readFieldLine(line);
    if (dash) return dash.start - line.start;
  }

  return undefined;
}

/** `- Build services`, and below it, in the same column, `quality:`. */
const rowsWithoutName: Explanation = ({ text, code, line, parts: { indent, name } }) => {
  const first = code === 'BAD_INDENT' && name ? findFirstRow(text, line, indent) : undefined;
  if (!first) return undefined;
  const dash = first.start + indent;

  return {
    rule: 'yaml-indent',
    span: { start: dash, end: dash + 1 },
    message: `This row stands under no name, unlike those under "${cut(text, name)}" below. Write a name and a colon above it, and begin each row two spaces further right.`,
    mended: blankRun(text, first, indent),
  };
};

/** The first of the rows right above a line, all in the same column. */
function findFirstRow(text: string, below: Line, indent: number): Line | undefined {
  let first: Line | undefined;
  for (let line = lineBefore(text, below); line; line = lineBefore(text, line)) {
    const parts = readFieldLine(line);
    const isRow = parts.indent === indent && parts.dash;
    if (isRow) first = line;
    else if (parts.indent <= indent && line.text.trim()) break;
  }

  return first;
}

/** `aliases: Node`, and below it a list; or `title: Developer`, and below it `- level: mid`. */
const listUnderText: Explanation = ({ text, code, at, line, parts: { indent, dash, name } }) => {
  if (code !== 'MULTILINE_IMPLICIT_KEY' || dash?.start !== at) return undefined;
  const above = findNamed(text, line);
  const isField = name && isFieldName(cut(text, name));

  return {
    rule: 'yaml-indent',
    span: dash,
    message: isField
      ? `A dash stands before "${cut(text, name)}", which makes it the row of a list. Delete the dash.`
      : `A list begins here, but ${above ? `"${cut(text, above)}"` : 'the field'} above it has a value already. Delete one of the two.`,
    mended: isField ? moveLeft(put(text, at, ' '), line, name.start - line.start) : blankRun(text, line, indent),
  };
};

function findNamed(text: string, below: Line): Span | undefined {
  for (let line = lineBefore(text, below); line; line = lineBefore(text, line)) {
    const { name } = readFieldLine(line);
    if (name) return name;
  }

  return undefined;
}

/** The text without a row of a list, and without the rows of the same column and all that belongs to them. */
export function blankRun(text: string, first: Line, indent: number): string {
  let end = first.end;
  for (let line = lineAfter(text, first); line; line = lineAfter(text, line)) {
    const parts = readFieldLine(line);
    const belongs = line.text.trim() === '' || parts.indent > indent || (parts.indent === indent && parts.dash);
    if (!belongs) break;
    end = line.end;
  }

  return blank(text, { start: first.start, end });
}

/** Dashes that stand in the wrong column, or where no list can begin. */
export const ROWS: Explanation[] = [misplacedDash, rowsWithoutName, listUnderText];
