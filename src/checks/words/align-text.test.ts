import { expect, test } from 'vitest';
import { alignText } from '#checks/words/align-text.ts';

/** The part of the source that a part of the visible text comes from. */
function partOf(shown: string, source: string, part: string): string | undefined {
  const places = alignText(shown, source);
  const at = shown.indexOf(part);

  return places && source.slice(places[at], places[at + part.length]);
}

test.each([
  ['plain text', 'a rock star', 'a rock star', 'rock star', 'rock star'],
  ['a line break', 'a rock\nstar', 'a rock\n  star', 'rock\nstar', 'rock\n  star'],
  ['a line break in a quotation', 'a rock\nstar', 'a rock\n> star', 'rock\nstar', 'rock\n> star'],
  ['a folded line of YAML', 'a rock star of', 'a rock\n    star of', 'rock star', 'rock\n    star'],
  ['an escape of Markdown', '[Company] is', '\\[Company] is', '[Company]', '\\[Company]'],
  ['an entity', 'R&D guys', 'R&amp;D guys', 'guys', 'guys'],
  ['an entity beyond the basic plane', '😀 guys', '&#128512; guys', 'guys', 'guys'],
  ['the marks of print', 'the “guys” don’t… – they', `the "guys" don't... -- they`, 'they', 'they'],
  ['single quotes with one doubled', "it's guys", "'it''s guys'", 'guys', 'guys'],
  ['double quotes with an escape', 'a "b" é guys', '"a \\"b\\" \\u00e9 guys"', 'guys', 'guys'],
  ['a line break as an escape', 'a b\nguys', '"a b\\nguys"', 'guys', 'guys'],
  ['a block of YAML', 'the guys and\ngirls', '|\n  the guys and\n  girls', 'guys and\ngirls', 'guys and\n  girls'],
  ['a folded block of YAML', 'the guys and girls', '>-\n  the guys and\n  girls', 'and girls', 'and\n  girls'],
])('%s is followed through', (_, shown, source, part, found) => {
  expect(partOf(shown, source, part)).toBe(found);
});

test('two texts that do not belong together are told apart', () => {
  expect(alignText('another text', 'a text')).toBeUndefined();
});
