import type { Document, Range, YAMLError } from 'yaml';
import { type FieldLine, readFieldLine } from '#checks/fields/field-line.ts';
import { type Line, lineAt } from '#checks/fields/lines.ts';
import type { ParsedYaml } from '#checks/fields/parse-yaml.ts';
import type { Span } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';

/** What keeps a file from being read, as an editor would say it. */
export interface YamlMistake {
  rule: RuleId;
  span: Span;
  message: string;
  /** Where the other half of it stands, when it takes two places. */
  other?: number;
  /** The text without this mistake, letter by letter as long as before, so that the next one can be looked for. */
  mended?: string | undefined;
  /** Parts in which nobody knows what begins in which column, even in the mended text. */
  unsettled?: Span[];
}

/** A text that the parser stumbled over, and where. */
export interface Stumble {
  text: string;
  code: YAMLError['code'];
  /** What the parser says about it, in its own words. */
  reason: string;
  at: number;
  end: number;
  line: Line;
  parts: FieldLine;
  /** Everything that the parser says of this place. */
  codes: YAMLError['code'][];
  document: Document.Parsed;
}

/** What the editor did, when this is what the parser stumbled over. */
export type Explanation = (stumble: Stumble) => YamlMistake | undefined;

/** The first place at which the parser stumbled; undefined when it did not. */
export function firstStumble({ text, document, errors }: ParsedYaml): Stumble | undefined {
  const [error] = errors;
  if (!error) return undefined;
  const { code, message: reason, pos } = error;
  // The parser finds a dash too far to the left at the end of the line above it.
  const isAtEnd = reason.startsWith('A block sequence') && '\r\n'.includes(text.charAt(pos[0]));
  const at = isAtEnd ? lineAt(text, pos[0]).next : Math.min(pos[0], text.length);
  const line = lineAt(text, at);
  const codes = errors.filter((one) => one.pos[0] === pos[0]).map((one) => one.code);

  return { text, code, reason, at, end: pos[1], line, parts: readFieldLine(line), codes, document };
}

/** Where a node of the tree stands. */
export const spanOfRange = (range: Range | null | undefined): Span => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
});

/** The text with a part of it overwritten. */
export const put = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at + piece.length);

/** The text with a span of it overwritten by one letter; line breaks stay. */
export const fill = (text: string, { start, end }: Span, letter = 'x'): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, letter) + text.slice(end);

export const blank = (text: string, span: Span): string => fill(text, span, ' ');

/** The text with a line moved to the left, its spaces now behind it. */
export const moveLeft = (text: string, { start, end }: Span, columns: number): string =>
  text.slice(0, start) + text.slice(start + columns, end) + ' '.repeat(columns) + text.slice(end);
