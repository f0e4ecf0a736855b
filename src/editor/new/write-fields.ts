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

function writeField(name: string, value: unknown, indent: string): string {
  const line = `${indent}${name}: ${writeInline(value)}`;
  if (!isParted(value) || (line.length <= WIDEST && !hasLines(value))) return line;
  const inside = Array.isArray(value)
    ? value.map((item) => `${indent}  - ${writeInline(item)}`)
    : Object.entries(value).map(([key, one]) => writeField(key, one, `${indent}  `));

  return [`${indent}${name}:`, ...inside].join('\n');
}

// As wide as a line can be read without turning it.
const WIDEST = 100;

const isParted = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What is read and added to line by line: sentences, lists of fields, and lists by name. */
const hasLines = (value: object): boolean =>
  Array.isArray(value)
    ? value.some((item) => isParted(item) || String(item).length > SENTENCE)
    : Object.values(value).every(Array.isArray);

const SENTENCE = 40;

/** A value within one line. */
function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (!isParted(value)) return writeScalar(value);
  const fields = Object.entries(value).map(([name, one]) => `${name}: ${writeInline(one)}`);

  return `{ ${fields.join(', ')} }`;
}

function writeScalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (isCalendarDate(value)) return value;
  // What has no place in one line, or is not seen, is written by its number.
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return JSON.stringify(value);
  const written = writeText(value);

  return written.startsWith('-') ? `'${written}'` : written;
}

// Between brackets more signs need quotes; a text that has them there may have them anywhere. Words that older readers take for
// yes, no or a number have them too.
const writeText = (text: string): string =>
  stringify([text], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    singleQuote: true,
    lineWidth: 0,
    compat: 'yaml-1.1',
  })
    .trim()
    .slice(1, -1);
