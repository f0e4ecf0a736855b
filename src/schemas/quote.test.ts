import { expect, test } from 'vitest';
import { quote } from '#schemas/quote.ts';

test.each<[kind: string, value: unknown, quoted: string]>([
  ['a text', 'live', '"live"'],
  ['a text with a quote in it', 'a "b"', '"a \\"b\\""'],
  ['a text of two lines', 'a\nb', '"a\\nb"'],
  ['a text with what nobody sees', 'a\u202eb\u0000', '"aU+202EbU+0000"'],
  ['a number', 70_000, '70000'],
  ['nothing', null, 'null'],
  ['a Date', new Date('2026-03-01'), '2026-03-01T00:00:00.000Z'],
  ['a list', ['git', 2, '2', true, ''], '[git, 2, "2", true, ""]'],
  ['an empty list', [], '[]'],
  ['fields', { filled: '2026-11-20', why: 'a: b' }, '{ filled: 2026-11-20, why: "a: b" }'],
  ['no fields', {}, '{}'],
  ['a list in fields in a list', [{ anyOf: ['java', 'python'] }], '[{ anyOf: [java, python] }]'],
])('%s is shown as one would write it', (_, value, quoted) => {
  expect(quote(value)).toBe(quoted);
});

const nested = (depth: number): unknown => Array.from({ length: depth }).reduce((inside: unknown) => [inside], 'x');

test.each<[kind: string, value: unknown]>([
  ['a text', 'x'.repeat(300_000)],
  ['a text of emoji', '👩‍💻'.repeat(1000)],
  ['a list', Array.from({ length: 100_000 }, (_, index) => index)],
  ['a list of long texts', Array.from({ length: 100 }, () => 'x'.repeat(100))],
  ['fields with long names', { ['x'.repeat(1000)]: { ['y'.repeat(1000)]: 'z'.repeat(1000) } }],
  ['a list in a list in a list', nested(1000)],
])('%s is shortened, and what opened closes', (_, value) => {
  const quoted = quote(value);

  expect(quoted.length).toBeLessThan(150);
  expect(quoted).toContain('…');
  expect([...quoted].filter((character) => '[{'.includes(character))).toHaveLength(
    [...quoted].filter((character) => ']}'.includes(character)).length,
  );
  expect(quoted.split('"').length % 2).toBe(1);
});
