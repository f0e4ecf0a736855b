import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '#checks/check-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { checkFolder } from '#testing/content-folder.ts';

// Real files, as long and as varied as editors write them; each run damages one of them.
const WHOLE = readFolder('.')
  .filter(({ path }) => /^content\/(roles|faqs|openings|skills|[a-z]+\.yml)/.test(path))
  .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));

const RUNS = { numRuns: 250 };

const aFile = fc.constantFrom(...WHOLE);
const aPlace = fc.double({ min: 0, max: 1, noNaN: true });
// What editors and attackers type: pieces that mean something to YAML, to Markdown or to MDX.
const aPiece = fc.constantFrom(
  ...'{ } [ ] < > " \' ` : # - * & ! | % @ --- ``` ~~~ <!-- --> {/* */} <Note> </Note> import export => $ ( ) \\ \t \r \n ? , …'.split(
    ' ',
  ),
  '\n---\n',
  '\n\n',
  '  ',
  '😀',
  '\u202e',
  '\u0000',
  'import x from "y"\n',
  '{process.env}',
  '<script>',
  '![](',
  '](javascript:x)',
);

/** Damages that leave a text. */
const DAMAGES: [name: string, damage: fc.Arbitrary<(text: string) => string>][] = [
  ['lines are deleted', aPlace.map((at) => (text) => withoutLine(text, at))],
  ['the end is cut off', aPlace.map((at) => (text) => text.slice(0, Math.floor(text.length * at)))],
  [
    'two characters change places',
    fc.tuple(aPlace, aPlace).map(
      ([a, b]) =>
        (text) =>
          swap(text, a, b),
    ),
  ],
  [
    'pieces of code stand where they should not',
    fc
      .array(fc.tuple(aPlace, aPiece), { minLength: 1, maxLength: 12 })
      .map((pieces) => (text) => pieces.reduce(insert, text)),
  ],
  [
    'a piece is repeated a thousand times',
    fc.tuple(aPlace, aPiece, fc.integer({ min: 2, max: 2000 })).map(
      ([at, piece, times]) =>
        (text) =>
          insert(text, [at, piece.repeat(times)]),
    ),
  ],
  ['any text at all', fc.string({ unit: 'binary', maxLength: 400 }).map((text) => () => text)],
];

const withoutLine = (text: string, at: number): string => {
  const lines = text.split('\n');
  lines.splice(Math.floor(lines.length * at), 1);

  return lines.join('\n');
};

function swap(text: string, a: number, b: number): string {
  const letters = [...text];
  const [first, second] = [a, b].map((place) => Math.floor((letters.length - 1) * place));
  const [one, two] = [letters[first ?? 0], letters[second ?? 0]];
  letters[first ?? 0] = two ?? '';
  letters[second ?? 0] = one ?? '';

  return letters.join('');
}

const insert = (text: string, [at, piece]: [number, string]): string => {
  const place = Math.floor(text.length * at);

  return text.slice(0, place) + piece + text.slice(place);
};

/** Every place that a report names lies inside its file, and the check has no fault. */
function expectPlaces({ problems, texts }: Report): void {
  for (const { file, line, column, endLine, endColumn, message, rule } of problems) {
    const lines = (texts.get(file) ?? '').split('\n');

    expect(rule, message).not.toBe('check-fault');
    expect(message).toMatch(/\S/);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
    expect(endLine).toBeLessThanOrEqual(lines.length);
  }
}

describe('a damaged file is fine, or has a problem at a place inside it', { timeout: 60_000 }, () => {
  test.each(DAMAGES)('%s', (_, aDamage) => {
    fc.assert(
      fc.property(aFile, aDamage, ({ path, text }, damage) => {
        expectPlaces(checkFolder({ [path]: damage(text) }));
      }),
      RUNS,
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(aFile, fc.uint8Array({ maxLength: 600 }), aPlace, ({ path, text }, noise, at) => {
        const bytes = new TextEncoder().encode(text);
        bytes.set(noise.slice(0, bytes.length), Math.floor(at * Math.max(0, bytes.length - noise.length)));
        expectPlaces(checkFolder({ [path]: bytes }));
      }),
      RUNS,
    );
  });
});
