import { isScalar, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { characterBefore, lineNumber } from '#checks/fields/lines.ts';
import { readsAsNumber } from '#checks/fields/lost-values.ts';
import { oddBullet } from '#checks/fields/yaml-bullets.ts';
import { spanOfRange, type YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { beginsOddly, oddSpaceAt } from '#checks/fields/yaml-odd-letters.ts';
import { findReference } from '#checks/fields/yaml-references.ts';
import { missingSpace } from '#checks/fields/yaml-spaces.ts';
import { adviseQuotes, inYamlQuotes } from '#checks/fields/yaml-words.ts';
import type { Span } from '#checks/finding.ts';

/** What is wrong with the names of fields that stand beside each other, one by one. */
export function* checkNames(map: YAMLMap, text: string): Generator<YamlMistake> {
  const first = new Map<string, number>();
  const comma = map.flow ? commaInNumbers(map, text) : undefined;
  if (comma) return yield comma;
  for (const [place, pair] of map.items.entries()) {
    const mistake = commaInText(place, map, text) ?? checkName(pair, map, text);
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    const span = spanOfRange((pair.key as Node | null)?.range);
    const earlier = first.get(name);
    if (mistake) yield mistake;
    // In one pair of braces one slip shifts all that follows.
    if (mistake && map.flow) return;
    if (mistake) continue;
    if (earlier !== undefined) yield writtenTwice(name, span, earlier, text);
    else first.set(name, span.start);
  }
}

/** `{ min: 90,500, max: 112,000 }` */
function commaInNumbers(map: YAMLMap, text: string): YamlMistake | undefined {
  const { start, end } = spanOfRange(map.range);
  const names = new Set(map.items.flatMap(({ key, value }) => (isScalar(key) && !value ? key.range?.[0] : [])));
  const numbers = [...text.slice(start, end).matchAll(/\d{1,3}(?:,\d{3})+(?!\d)/g)].filter(({ 0: number, index }) =>
    names.has(start + index + number.indexOf(',') + 1),
  );
  const [first] = numbers;
  if (!first) return undefined;
  const at = start + first.index;
  const meant = numbers.slice(0, 4).map(([number]) => number.replaceAll(',', ''));

  return {
    rule: 'yaml-brackets',
    span: { start: at, end: at + first[0].length },
    message: `A number has no comma inside: the comma ends it. Write ${meant.join(' and ')}.`,
  };
}

/** `{ name: Leila Haddad, credentials: Lead analyst, Insight }` */
function commaInText(place: number, map: YAMLMap, text: string): YamlMistake | undefined {
  const { key: name, value } = map.items[place - 1] ?? {};
  if (!map.flow || !isScalar(name) || !isScalar(value) || value.type !== 'PLAIN') return undefined;
  const further = map.items.slice(place);
  const count = further.findIndex((pair) => pair.value !== null || !isScalar(pair.key));
  const last = further.at(count === -1 ? -1 : count - 1)?.key as Scalar;
  if (count === 0 || further.length === 0) return undefined;
  const [start = 0, end = 0] = value.range ?? [];
  const written = text.slice(start, last.range?.[1]);
  // Of single words, a colon is more likely to be missing.
  if (!/\S\s+\S/.test(written.replace(/,\s*/g, ','))) return undefined;
  const comma = text.indexOf(',', end);

  return {
    rule: 'yaml-brackets',
    span: { start: comma, end: comma + 1 },
    message: `A comma ends a text between braces. ${adviseQuotes(written, String(name.value))}`,
  };
}

const writtenTwice = (name: string, span: Span, earlier: number, text: string): YamlMistake => ({
  rule: 'field-twice',
  span,
  other: earlier,
  message: `"${name}" is written twice: in line ${lineNumber(text, earlier)} too. Delete one of the two.`,
});

function checkName(pair: Pair, map: YAMLMap, text: string): YamlMistake | undefined {
  const { key } = pair;
  const reference = findReference(key, text);
  if (reference) return reference;
  if (!isScalar(key)) return noName(key, map, text);
  const span = spanOfRange(key.range);
  const mistake = checkWord(key, span, text) ?? checkColon(pair, map, span, text);

  return mistake ?? (map.flow ? checkFlow(pair, map, span, text) : undefined);
}

function checkWord(key: Scalar, span: Span, text: string): YamlMistake | undefined {
  const { value, type, source = '' } = key;
  if (isExplicit(text, span.start)) return wrongName(span, QUESTION_MARK);
  if (span.end === span.start) return wrongName({ start: span.start, end: span.start + 1 }, NAMELESS);
  if (typeof value !== 'string' || isReadOtherwise(key))
    return wrongName(span, `${NO_TEXT} Write ${inYamlQuotes(source)}:`);
  if (value === '<<' && type === 'PLAIN') return mergeKey(span);
  if (value === '__proto__') return wrongName(span, '"__proto__" cannot be the name of a field. Choose another.');
  if (beginsOddly(value)) return oddSpaceAt(text, span.start);

  return /^[+•–—] /.test(value) ? oddBullet(text, span.start, value.charAt(0)) : undefined;
}

/** A name whose colon stands in another line, or nowhere: possible only in forms that each reader reads in its own way. */
function checkColon({ value }: Pair, map: YAMLMap, span: Span, text: string): YamlMistake | undefined {
  if (value === null) return map.flow ? undefined : wrongName(span, QUESTION_MARK);

  return /^[ \t]*:/.test(text.slice(span.end, span.end + 40)) ? undefined : wrongName(span, COLON_ELSEWHERE);
}

const COLON_ELSEWHERE = 'The colon of a field stands in the same line as its name. Write name: value.';

/** Whether the reader of the build takes a name for a number or a date. */
const isReadOtherwise = (key: Scalar): boolean =>
  readsAsNumber(key) !== undefined || (key.type === 'PLAIN' && /^\d{4}-\d\d?-\d\d?/.test(key.source ?? ''));

const NO_TEXT = 'A name cannot be a number, a date, true, false or null unless it stands in quotes.';

const NAMELESS = 'The name of a field is missing before this colon.';

const QUESTION_MARK =
  'A question mark before a name has a meaning of its own in YAML. Delete it, or put the text in quotes.';

const wrongName = (span: Span, message: string): YamlMistake => ({ rule: 'yaml-name', span, message });

function noName(key: unknown, map: YAMLMap, text: string): YamlMistake {
  const range = (key as Node | null)?.range ?? map.range;
  const span = spanOfRange(range);

  return wrongName(
    { start: span.start, end: Math.max(span.start + 1, span.end) },
    `The name of a field cannot begin with ${text.charAt(span.start)}. Write a name without signs, or put a text in quotes.`,
  );
}

/** Whether a question mark stands before the name in its line: YAML's way to make anything a name. */
const isExplicit = (text: string, start: number): boolean => characterBefore(text, start) === '?';

const mergeKey = (span: Span): YamlMistake => ({
  rule: 'yaml-reference',
  span,
  message: '<< copies the fields of another place. Write the fields out here.',
});

/** Fields between braces, and a text between brackets that holds a colon. */
function checkFlow({ value }: Pair, map: YAMLMap, span: Span, text: string): YamlMistake | undefined {
  if (text[map.range?.[0] ?? 0] !== '{') return colonInList(span.end, spanOfRange(map.range), text);
  if (value !== null) return undefined;
  const name = text.slice(span.start, span.end);
  const colon = name.indexOf(':');
  if (colon > 0 && /^\w/.test(name)) return missingSpace(text, span.start + colon, span);

  return map.items.length === 1
    ? noBraces(spanOfRange(map.range), text)
    : { rule: 'yaml-brackets', span, message: NO_COLON };
}

const NO_COLON = 'This has no colon. Between braces stand fields: each a name, a colon, a space and a value.';

const noBraces = (span: Span, text: string): YamlMistake => ({
  rule: 'yaml-brackets',
  span,
  message: `Braces hold fields, and here is none. Put the text in quotes: ${inYamlQuotes(text.slice(span.start, span.end))}`,
});

function colonInList(from: number, whole: Span, text: string): YamlMistake {
  const start = text.indexOf(':', from);

  return {
    rule: 'yaml-quotes',
    span: { start, end: start + 1 },
    message: `A colon with a space after it begins a field, so this text must stand in quotes. ${adviseQuotes(text.slice(whole.start, whole.end))}`,
  };
}
