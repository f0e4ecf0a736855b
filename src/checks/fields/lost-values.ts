import type { Scalar } from 'yaml';
import { lineAt } from '#checks/fields/lines.ts';
import type { Span } from '#checks/finding.ts';

/** The value of a scalar as the editor meant it: where reading loses a part of what is written, all that is written. */
export function meantValue(scalar: Scalar, text: string): unknown {
  const remark = findLostRemark(scalar, text);
  if (remark) return text.slice(scalar.range?.[0] ?? remark.start, remark.end).trim();

  return readsAsNumber(scalar) === undefined ? scalar.value : scalar.source;
}

// What the reader of the build takes for a number besides: `1_000`, `0b11`, `-0x1F`.
const OTHER_NUMBER =
  /^[-+]?(0b[01_]+|0x[\da-fA-F_]+|0o[0-7_]+|\d[\d_]*(\.[\d_]*)?([eE][-+]?\d+)?|\.[\d_]+([eE][-+]?\d+)?)$/;

// An hour may be paid with 37.50: nothing is lost. Where text is wanted, the schema refuses a number anyway.
const PLAIN_DECIMAL = /^(0|[1-9]\d{0,9})\.\d{1,4}$/;

/** The number that a text without quotes becomes, when it is not written like that number: 123 for `00123`. */
export function readsAsNumber({ type, value, source = '' }: Scalar): number | undefined {
  if (type !== 'PLAIN') return undefined;
  if (typeof value === 'number') return String(value) === source || PLAIN_DECIMAL.test(source) ? undefined : value;
  const isOther = typeof value === 'string' && source.length < 100 && OTHER_NUMBER.test(source);

  return isOther ? toNumber(source.replaceAll('_', '')) : undefined;
}

const toNumber = (source: string): number =>
  source.startsWith('-') ? -Number(source.slice(1)) : Number(source.replace(/^\+/, ''));

/**
 * Where the end of a text got lost because it begins with a space and #, which is a remark to YAML. A remark after a single word,
 * a number or a date is one that somebody wrote as a remark.
 */
export function findLostRemark({ type, value, range }: Scalar, text: string): Span | undefined {
  if (!range || type !== 'PLAIN' || (typeof value !== 'string' && value !== null)) return undefined;
  const start = skipSpaces(text, range[1]);
  if (text[start] !== '#' || !' \t'.includes(text.charAt(start - 1))) return undefined;
  const { end } = lineAt(text, start);
  const remark = text.slice(start, end);
  if (/^#+ *check-ignore\b/.test(remark)) return undefined;

  return isWrittenAsRemark(value, remark) ? undefined : { start, end };
}

function isWrittenAsRemark(value: string | null, remark: string): boolean {
  if (value === null) return /^#+(\s|$)/.test(remark);

  return /^#+\s+\S/.test(remark) && value.length > 1 && !/\s/.test(value);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;

  return at;
}
