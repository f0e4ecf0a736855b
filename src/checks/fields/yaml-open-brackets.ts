import { isCollection, visit } from 'yaml';
import { readFieldLine } from '#checks/fields/field-line.ts';
import { type Line, lineAfter, lineAt } from '#checks/fields/lines.ts';
import { blank, type Explanation, fill, type Stumble, type YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { inYamlQuotes } from '#checks/fields/yaml-words.ts';

const CLOSING: Record<string, string> = { '[': ']', '{': '}' };

/** `aliases: [Node, Node.js` */
const unclosed: Explanation = (stumble) => {
  const opening = /must end with a|sufficiently indented/.test(stumble.reason) ? findOpening(stumble) : undefined;
  if (opening === undefined) return undefined;
  const { text, at } = stumble;
  const line = lineAt(text, opening);
  const below = findClosingBelow(text, opening, at);
  const hash = line.text.indexOf(' #', opening - line.start);
  const rest = fill(text, { start: opening, end: line.end });
  const last = below ? below.end : lineAt(text, at).start;
  const mended = last > line.end ? blank(rest, { start: line.end, end: last }) : rest;
  if (below) return outdented(text, at, mended);
  if (hash !== -1) return cutOff(text, opening, line.start + hash + 1, mended);

  return {
    rule: 'yaml-brackets',
    span: { start: opening, end: opening + 1 },
    message: `This bracket is never closed. Write ${CLOSING[text.charAt(opening)]} where the list of values ends.`,
    mended,
  };
};

/** Where the brackets open at whose end the parser stumbled. */
function findOpening({ text, document, at }: Stumble): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection: (_, node) => {
      const [start, end] = node.range ?? [];
      if (isCollection(node) && end === at && start !== undefined && text.charAt(start) in CLOSING) found = start;
    },
  });

  return found;
}

/** The line with the closing bracket, when it stands below lines that begin without a space. */
function findClosingBelow(text: string, opening: number, at: number): Line | undefined {
  const sign = text.charAt(opening);
  for (let line: Line | undefined = lineAt(text, at); line && line.start > opening; line = lineAfter(text, line)) {
    const { name, dash } = readFieldLine(line);
    if (dash || (name && sign === '[') || line.text.includes(sign)) return undefined;
    if (line.text.includes(CLOSING[sign] ?? sign)) return line;
  }

  return undefined;
}

const outdented = (text: string, at: number, mended: string): YamlMistake => {
  const { start, end } = lineAt(text, at);

  return {
    rule: 'yaml-indent',
    span: { start, end },
    message:
      'This line stands between brackets, and must begin with two spaces. So must those below it, to the closing bracket.',
    mended,
  };
};

function cutOff(text: string, opening: number, hash: number, mended: string): YamlMistake {
  const { end } = lineAt(text, hash);
  const rest = text.slice(hash, end);
  const start = Math.max(opening, text.lastIndexOf(',', hash)) + 1;
  const last = hash + (/[,\]}]|$/.exec(rest)?.index ?? 0);

  return {
    rule: 'yaml-comment',
    span: { start: hash, end },
    message: `A space and # begin a remark, so the closing bracket is lost with it. Put the text in quotes: ${inYamlQuotes(text.slice(start, last).trim())}`,
    mended,
  };
}

/** Brackets that are opened and never closed. */
export const OPEN_BRACKETS: Explanation[] = [unclosed];
