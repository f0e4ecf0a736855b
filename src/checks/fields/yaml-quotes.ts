import { isScalar, type Scalar, visit } from 'yaml';
import { findColon, readFieldLine } from '#checks/fields/field-line.ts';
import { isFieldName, isFieldOf } from '#checks/fields/field-names.ts';
import { lineAfter, lineAt } from '#checks/fields/lines.ts';
import { blank, type Explanation, fill, put, type Stumble, type YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { adviseQuotes, cut, inYamlQuotes } from '#checks/fields/yaml-words.ts';

/** `summary: Note: this` */
const secondColon: Explanation = ({ text, code, at, line, parts }) => {
  const colon = code === 'BLOCK_AS_IMPLICIT_KEY' ? findColon(line.text, at - line.start) : -1;
  if (colon === -1) return undefined;
  const start = line.start + colon;
  const value = { start: at, end: Math.max(at, parts.value.end) };
  // A row of a list is a text more often than a field that nothing knows.
  const isRow = parts.dash && parts.name && !isFieldName(cut(text, parts.name));
  const name = isRow ? '' : cut(text, parts.name);
  const written = text.slice(isRow ? parts.name?.start : at, value.end);
  const span = { start, end: start + 1 };
  const mended = fill(text, value);
  if (isFieldOf(name, text.slice(at, start).trim())) return { ...withoutBraces(name, written), span, mended };

  return {
    rule: 'yaml-quotes',
    span,
    message: `A colon with a space after it begins a field, so this text must stand in quotes. ${adviseQuotes(written, name)}`,
    mended,
  };
};

/** `pay: band: back-end-mid-gb` */
const withoutBraces = (name: string, written: string): Pick<YamlMistake, 'rule' | 'message'> => ({
  rule: 'yaml-brackets',
  message: `Braces stand around the fields of "${name}". Write ${name}: { ${cut(written, { start: 0, end: written.length })} }`,
});

/** `owner: @quillmark/web` */
const badStart: Explanation = ({ text, code, at, line, parts }) => {
  if (code !== 'BAD_SCALAR_START') return undefined;
  const isWhole = at === parts.value.start;
  const advice = isWhole ? ` ${adviseQuotes(text.slice(at, parts.value.end), cut(text, parts.name))}` : '';

  return {
    rule: 'yaml-quotes',
    span: { start: at, end: at + 1 },
    message: `A text cannot begin with ${text.charAt(at)} unless it stands in quotes.${advice}`,
    mended: text[at] === ',' ? fill(text, { start: at, end: line.end }) : put(text, at, 'x'),
  };
};

/** `summary: > 3 years`, `summary: - Build services`, `summary: [Company] builds services` */
const signStart: Explanation = ({ text, code, line, parts: { name, dash, value } }) => {
  const sign = text.charAt(value.start);
  const signs = code === 'UNEXPECTED_TOKEN' ? '>|-[{' : code === 'BLOCK_AS_IMPLICIT_KEY' ? '?' : '';
  const isText = value.end > value.start && signs.includes(sign);
  const isList = '[{'.includes(sign) && /[\]}]$/.test(line.text.trimEnd());
  if (!isText || isList || !(name || dash)) return undefined;

  return {
    rule: 'yaml-quotes',
    span: { start: value.start, end: value.start + 1 },
    message: `A text cannot begin with ${sign} unless it stands in quotes. ${adviseQuotes(text.slice(value.start, value.end), cut(text, name))}`,
    mended: fill(text, value),
  };
};

/** `summary: 'it's fine'`, `summary: "say "hi" there"` */
const quoteEndsEarly: Explanation = ({ text, code, at, line, parts: { name, value } }) => {
  const closing = line.start + text.slice(line.start, at).trimEnd().length - 1;
  const sign = text.charAt(closing);
  if (!['UNEXPECTED_TOKEN', 'MISSING_CHAR'].includes(code) || closing <= line.start || !`"'`.includes(sign))
    return undefined;
  const isWhole = `"'`.includes(text.charAt(value.start));
  if (at >= line.end || (!isWhole && `"'`.includes(text.charAt(at)))) return undefined;
  const advice = isWhole
    ? adviseOtherQuotes(text.slice(value.start, value.end), cut(text, name))
    : 'Put the whole text in quotes of the other kind, or a comma between two texts.';

  return {
    rule: 'yaml-quotes',
    span: { start: closing, end: closing + 1 },
    message: `The text ends at this quote, and more follows. ${advice}`,
    mended: isWhole ? blank(text, { start: at, end: line.end }) : fill(text, value),
  };
};

/** How to write what stands in quotes and holds the same quotes. */
function adviseOtherQuotes(written: string, name: string): string {
  const label = name && `${name}: `;
  if (/(["']), *\1/.test(written)) return `For several texts write a list: ${label}[${written}]`;
  const isClosed = written.endsWith(written.charAt(0));

  return `Put the whole text in quotes of the other kind: ${label}${inYamlQuotes(isClosed ? written.slice(1, -1) : written)}`;
}

/** `summary: "Build services` */
const unclosedQuote: Explanation = (stumble) => {
  const opening = stumble.reason.startsWith('Missing closing') ? findQuoted(stumble)?.range?.[0] : undefined;
  if (opening === undefined) return undefined;
  const { text } = stumble;
  const span = { start: opening, end: opening + 1 };

  return {
    rule: 'yaml-quotes',
    span,
    message: `This quote is never closed. Write ${text.charAt(opening)} at the end of the text too, or take this one away.`,
    mended: fillQuoted(text, opening),
  };
};

/** The text without the one in quotes: to the end of its line, or down to its other quote when no field and no row is between. */
function fillQuoted(text: string, opening: number): string {
  const first = lineAt(text, opening);
  const filled = fill(text, { start: opening, end: first.end });
  for (let line = lineAfter(text, first); line; line = lineAfter(text, line)) {
    const { name, dash } = readFieldLine(line);
    if (name || dash || line.text.trim() === '') break;
    if (line.text.includes(text.charAt(opening))) return blank(filled, { start: first.end, end: line.end });
  }

  return filled;
}

/** The text in quotes at whose end the parser stumbled. */
function findQuoted({ document, at }: Stumble): Scalar | undefined {
  let found: Scalar | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (!node.type?.startsWith('QUOTE') || node.range?.[1] !== at) return undefined;
      found = node;

      return visit.BREAK;
    },
  });

  return isScalar(found) ? found : undefined;
}

/** `summary: "C:\dir"` */
const badEscape: Explanation = ({ text, code, at }) =>
  code === 'BAD_DQ_ESCAPE'
    ? {
        rule: 'yaml-quotes',
        span: { start: at, end: at + 2 },
        message: `Between double quotes a backslash begins a sign of its own, and ${text.slice(at, at + 2)} is none. Put the text in single quotes.`,
        mended: put(text, at, 'x'),
      }
    : undefined;

/** Texts that must stand in quotes, and quotes that stand wrong. */
export const QUOTES: Explanation[] = [secondColon, badStart, unclosedQuote, quoteEndsEarly, signStart, badEscape];
