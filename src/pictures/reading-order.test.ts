import { describe, expect, test } from 'vitest';
import { directionOf, orderStretches } from '#pictures/reading-order.ts';

describe('the stretches of a line', () => {
  const seen = async (line: string, direction: 'ltr' | 'rtl') =>
    (await orderStretches(line, direction)).map(({ text }) => text);

  test.each([
    ['one script', 'Senior developer', 'ltr', ['Senior developer']],
    ['a name in Latin letters', 'מפתחת Node.js בכירה', 'rtl', [' בכירה', 'Node.js', 'מפתחת ']],
    ['a line that begins with it', 'Node.js أول', 'rtl', [' أول', 'Node.js']],
    ['a number', 'מפתח, 3 שנים', 'rtl', [' שנים', '3', 'מפתח, ']],
    ['a number with its sign behind Latin letters', 'סינייר React – 50%', 'rtl', ['React – 50%', 'סינייר ']],
    ['signs that a mark keeps to them', 'مطوّر C++\u200E أول', 'rtl', [' أول', 'C++\u200E', 'مطوّر ']],
    ['a place in a sentence of the other direction', 'in תל אביב now', 'ltr', ['in ', 'תל אביב', ' now']],
    ['what is kept apart', 'אב \u2066Go גד 5\u2069 הו', 'rtl', ['\u2069 הו', 'Go ', '5', 'גד ', 'אב \u2066']],
    ['a number in that place', 'at אב 12 גד now', 'ltr', ['at ', ' גד', '12', 'אב ', ' now']],
  ] as const)('stand as they are seen: %s', async (_, line, direction, expected) => {
    expect(await seen(line, direction)).toEqual(expected);
  });

  test('know their direction', async () => {
    expect(await orderStretches('א b', 'rtl')).toEqual([
      { text: 'b', direction: 'ltr' },
      { text: 'א ', direction: 'rtl' },
    ]);
  });
});

test.each([
  ['Data analyst', 'ltr'],
  ['מפתחת Node.js', 'rtl'],
  ['2027: مهندس', 'rtl'],
  ['Node.js أول', 'ltr'],
  ['', 'ltr'],
] as const)('the first letter of "%s" says where it begins: %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
