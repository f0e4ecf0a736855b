import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '#feeds/csv.ts';

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', "'", '=', '+', '-', '@', '\t', ' ', 'a', '＝') }),
);
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));

test('what is written is read again, whatever it is', () => {
  fc.assert(
    fc.property(rows, (table) => {
      // A lone empty cell at the end of a text is no row to anybody.
      const told = table.filter((row) => row.length > 1 || row[0] !== '');

      expect(readCsv(writeCsv(told))).toEqual(told);
    }),
  );
});

test('no cell begins as a formula does', () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(writeCsv([[text]]).slice(0, -2)).not.toMatch(/^"?[=+\-@\t\r＝＋－＠]/);
    }),
  );
});

describe('a table', () => {
  test('ends its lines as the standard says', () => {
    expect(
      writeCsv([
        ['skill', 'name'],
        ['git', 'Git'],
      ]),
    ).toBe('skill,name\r\ngit,Git\r\n');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    ["'=1", "''=1"],
    ["it's", "it's"],
    ['a,b', '"a,b"'],
    ['say "k8s"', '"say ""k8s"""'],
    ['two\nlines', '"two\nlines"'],
  ])('writes %j as %s', (text, written) => {
    expect(writeCsv([[text]])).toBe(`${written}\r\n`);
  });

  test('of somebody else is read with plain line ends and without the last one', () => {
    expect(readCsv('a,b\n"1\n2",\n,3')).toEqual([
      ['a', 'b'],
      ['1\n2', ''],
      ['', '3'],
    ]);
  });
});
