import { isSeq } from 'yaml';
import { findColon, readFieldLine } from '#checks/fields/field-line.ts';
import { type Line, lineAfter, lineAt } from '#checks/fields/lines.ts';
import { type Explanation, moveLeft, put } from '#checks/fields/yaml-mistake.ts';
import { blankRun } from '#checks/fields/yaml-rows.ts';
import { cut, inYamlQuotes } from '#checks/fields/yaml-words.ts';
import type { Span } from '#checks/finding.ts';

/** A line that begins with a tab. */
const tab: Explanation = ({ text, code, at, line }) => {
  const leading = /^[ \t]*/.exec(line.text)?.[0] ?? '';
  const isHere = leading.includes('\t') && at <= line.start + leading.length;
  if (code !== 'TAB_AS_INDENT' && !isHere) return undefined;
  const start = leading.includes('\t') ? line.start + leading.indexOf('\t') : at;
  const others = text.slice(line.next).match(/^ *\t/gm)?.length ?? 0;
  const more =
    others > 0 ? ` ${others} more line${others === 1 ? '' : 's'} below begin${others === 1 ? 's' : ''} so.` : '';

  return {
    rule: 'yaml-indent',
    span: { start, end: start + 1 },
    message: `This is a tab. Begin the line with spaces, two for each step to the right.${more}`,
    mended: text.replace(/^[ \t]*\t[^\r\n]*/gm, withoutTabs),
    unsettled: listTabbed(text),
  };
};

/** The fields in which a line begins with a tab, each from its first column to the line before the next one. */
const listTabbed = (text: string): Span[] =>
  [...text.matchAll(/^[^ \t\r\n].*(?:\r?\n(?:[ \t].*)?)*/gm)]
    .filter(([field]) => /^[ ]*\t/m.test(field))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** Tabs alone stand for spaces; a tab among spaces was one too many. */
function withoutTabs(line: string): string {
  const leading = /^[ \t]*/.exec(line)?.[0] ?? '';
  const spaces = leading.replaceAll('\t', '') || ' '.repeat(leading.length);

  return (spaces + line.slice(leading.length)).padEnd(line.length);
}

/** `title: Developer`, and below it `  level: mid`. */
const furtherRight: Explanation = ({ text, code, at, line, parts: { name } }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !name || name.start === name.end) return undefined;
  const found = findColon(line.text, at - line.start) === -1 ? findField(text, line) : undefined;
  if (!found) return undefined;
  const { line: wrong, name: wrongName } = found;
  const said = text.slice(wrongName.start, wrongName.end);
  const columns = wrongName.start - wrong.start - (name.start - line.start);
  if (at > line.end || columns <= 0) return undefined;
  const isText = said.includes(' ');

  return {
    rule: isText ? 'yaml-quotes' : 'yaml-indent',
    span: isText ? { start: wrongName.end, end: wrongName.end + 1 } : wrongName,
    message: isText
      ? `A colon with a space after it begins a field, and this one stands inside the text of "${cut(text, name)}". Put the whole text in quotes.`
      : `"${cut(text, wrongName)}" begins further right than "${cut(text, name)}" above it. Let both begin in the same column.`,
    mended: isText ? put(text, wrongName.end, 'x') : moveLeft(text, wrong, columns),
  };
};

/** The first line below this one that has a name and a colon. */
function findField(text: string, above: Line): { line: Line; name: Span } | undefined {
  for (let line = lineAfter(text, above); line; line = lineAfter(text, line)) {
    const { name } = readFieldLine(line);
    if (name) return { line, name };
  }

  return undefined;
}

/** ` title: Developer`, and below it `level: mid`. */
const firstIsIndented: Explanation = ({ text, code, at, line, document }) => {
  const first = document.contents?.range?.[0];
  if (code !== 'UNEXPECTED_TOKEN' || first === undefined || at !== line.start) return undefined;
  const top = lineAt(text, first);
  const columns = first - top.start;
  if (columns === 0 || /\S/.test(text.slice(top.start, first))) return undefined;

  return {
    rule: 'yaml-indent',
    span: { start: top.start, end: first },
    message: `This line begins with ${columns === 1 ? 'a space' : `${columns} spaces`}, and the fields below it do not. Let all begin in the first column.`,
    mended: moveRunLeft(text, top, at, columns),
  };
};

function moveRunLeft(text: string, { start }: Line, until: number, columns: number): string {
  const spaces = ' '.repeat(columns);
  const moved = text.slice(start, until).replace(new RegExp(`^${spaces}([^\\r\\n]*)`, 'gm'), `$1${spaces}`);

  return text.slice(0, start) + moved + text.slice(until);
}

/** `- id: mid`, and below it `name: Mid`. */
const fieldAmongRows: Explanation = ({ text, code, at, line, parts: { name }, document: { contents } }) => {
  if (code !== 'UNEXPECTED_TOKEN' || name?.start !== at || at !== line.start || !isSeq(contents)) return undefined;
  const [dash] = contents.range;
  const isLone = contents.items.length === 1;

  return {
    rule: 'yaml-indent',
    span: isLone ? { start: dash, end: dash + 1 } : name,
    message: isLone
      ? `This dash begins a list, and "${cut(text, name)}" below stands beside it. Delete the dash, or begin the lines below it two spaces further right.`
      : `"${cut(text, name)}" stands beside the rows of a list, not in one. Begin the line two spaces further right, or write a dash before it.`,
  };
};

/** A line whose first column is that of nothing above it. */
const betweenColumns: Explanation = ({ text, code, reason, line, parts: { indent, name } }) => {
  const span = name ?? { start: line.start + indent, end: line.end };

  return code === 'BAD_INDENT' || reason.startsWith('Sequence item without')
    ? {
        rule: 'yaml-indent',
        span,
        message: `This begins in column ${indent + 1}, where nothing above it begins. Let ${inYamlQuotes(cut(text, span))} begin in the same column as what it belongs to.`,
        mended: blankRun(text, line, indent),
      }
    : undefined;
};

/** Lines that begin in a wrong column. */
export const COLUMNS: Explanation[] = [tab, furtherRight, firstIsIndented, fieldAmongRows, betweenColumns];
