import { stringify } from 'yaml';
import type { Fields } from '#editor/new/question.ts';
import { isCalendarDate } from '#schemas/dates.ts';

/**
 * Fields as YAML, in the way editors write them: `employment: [full-time]`, `pay: { band: back-end-mid-eu }`, and a line for each
 * sentence. What is undefined is left out.
 */
export const writeFields = (fields: Fields): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${writeField(name, value, '')}\n`)
    .join('');

function writeField(name: string, value: unknown, indent: string, isInLines = false): string {
  const line = `${indent}${name}: ${isParted(value) ? writeInline(value) : writeScalar(value, 'block')}`;
  if (!isParted(value) || (line.length <= WIDEST && !isInLines && !hasLines(value))) return line;
  const inside = Array.isArray(value)
    ? value.map((item) => writeItem(item, `${indent}  `))
    : Object.entries(value).map(([key, one]) => writeField(key, one, `${indent}  `, Array.isArray(one)));

  return [`${indent}${name}:`, ...inside].join('\n');
}

/** An entry of a list: in one line, or when that is too wide a line for each of its fields. */
function writeItem(item: unknown, indent: string): string {
  const line = `${indent}- ${isParted(item) ? writeInline(item) : writeScalar(item, 'block')}`;
  if (!isParted(item) || Array.isArray(item) || line.length <= WIDEST) return line;
  const fields = Object.entries(item).map(([name, value]) => writeField(name, value, `${indent}  `));

  return `${indent}- ${fields.join('\n').trimStart()}`;
}

// As wide as a line can be read without turning it.
const WIDEST = 100;

const isParted = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What is read and added to line by line: sentences, lists of fields, and lists by name. */
const hasLines = (value: object): boolean =>
  Array.isArray(value)
    ? (value.length > 1 && value.some(isParted)) || value.some((item) => String(item).length >= SENTENCE)
    : Object.values(value).every(Array.isArray);

// A name is shorter.
const SENTENCE = 40;

/** A value within brackets. */
function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (!isParted(value)) return writeScalar(value, 'flow');
  const fields = Object.entries(value).map(([name, one]) => `${name}: ${writeInline(one)}`);

  return `{ ${fields.join(', ')} }`;
}

/** Between brackets, which is the flow of YAML, more signs need quotes. */
function writeScalar(value: unknown, style: 'block' | 'flow'): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (isCalendarDate(value)) return value;
  // What has no place in one line is written by its number; space at an end, of whatever width, would be lost without quotes.
  if (/[\p{Cc}\p{Zl}\p{Zp}]|^\s|\s$/u.test(value)) return JSON.stringify(value);
  const text = writeText(value, style);

  return text.startsWith('-') ? `'${text.replaceAll("'", "''")}'` : text;
}

/** The text as the only entry of a list, without the list. Words that older readers take for yes, no or a number have quotes too. */
const writeText = (text: string, style: 'block' | 'flow'): string =>
  stringify([text], {
    collectionStyle: style,
    flowCollectionPadding: false,
    singleQuote: true,
    lineWidth: 0,
    compat: 'yaml-1.1',
  })
    .trimEnd()
    .slice(style === 'flow' ? 1 : '- '.length, style === 'flow' ? -1 : undefined);
