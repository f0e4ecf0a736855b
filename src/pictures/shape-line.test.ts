import { describe, expect, test } from 'vitest';
import { measureText } from '#pictures/set-text.ts';
import { shapeLine, wantsShaping } from '#pictures/shape-line.ts';

const ids = async (line: string) => (await shapeLine(line, 'rtl')).glyphs.map(({ id }) => id);

describe('a shaped line', () => {
  test('joins letters: each has a form of its own at the beginning, within and at the end of a word', async () => {
    const [alone] = await ids('ح');
    const joined = await ids('ححح');

    expect(new Set([alone, ...joined]).size).toBe(4);
  });

  test.each(['دح', 'حح'.split('').join('\u200C')])('joins none where none is to be joined: %s', async (line) => {
    const [alone] = await ids('ح');

    expect((await ids(line))[0]).toBe(alone);
  });

  test('keeps letters joined to a mark that says so', async () => {
    const [, , first] = await ids('ححح');

    expect(await ids('ح\u200D')).toContain(first);
  });

  test('has the last letter of a word at the left', async () => {
    const [alef, bet] = [...(await ids('א')), ...(await ids('ב'))];

    expect(await ids('אב')).toEqual([bet, alef]);
  });

  test('turns brackets to what they are around', async () => {
    const [opening] = (await shapeLine('(', 'ltr')).glyphs;
    const [closing] = (await shapeLine(')', 'ltr')).glyphs;
    const [left, , right] = await ids('(א)');

    expect([left, right]).toEqual([opening?.id, closing?.id]);
  });

  test('reads Latin names from left to right, in the display face', async () => {
    const latin = (await shapeLine('Go', 'ltr')).glyphs.map(({ id }) => id);
    const within = await ids('מפתחת Go');

    expect(within.slice(0, 2)).toEqual(latin);
  });

  test('has spaces as wide as the letters around them want', async () => {
    const spaceIn = async (line: string, direction: 'ltr' | 'rtl') =>
      (await shapeLine(line, direction)).width - (await shapeLine(line.replace(' ', ''), direction)).width;

    expect(await spaceIn('א ב', 'rtl')).not.toBe(await spaceIn('ح ح', 'rtl'));
    expect(await spaceIn('א, ב', 'rtl')).toBe(await spaceIn('א ב', 'rtl'));
  });

  test('has Latin letters as close as satori sets them', async () => {
    expect((await shapeLine('Kubernetes', 'ltr')).width / 5).toBeCloseTo(await measureText('Kubernetes', 200), -0.5);
  });

  test('has marks above and below their letters, where they take no room', async () => {
    expect((await shapeLine('طوّر', 'rtl')).width).toBe((await shapeLine('طور', 'rtl')).width);
    expect((await shapeLine('סִי', 'rtl')).width).toBe((await shapeLine('סי', 'rtl')).width);
  });

  test('has glyphs from the left to the right', async () => {
    const { glyphs, width } = await shapeLine('מפתחת צד שרת', 'rtl');
    const places = glyphs.map(({ x }) => x);

    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(width).toBeGreaterThan(places.at(-1) ?? width);
  });

  test('names what no face has, and leaves it out', async () => {
    const { glyphs, missing } = await shapeLine('אב👩🏽‍💻開', 'rtl');

    expect(missing).toEqual(['👩🏽‍💻', '開']);
    expect(glyphs.length).toBe(2);
  });
});

test.each([
  ['Senior back-end developer · €74,000', false],
  ['Młodszy Łączność İstanbul', false],
  ['Data 🎉 analyst™', false],
  ['מפתחת', true],
  ['Инженер', true],
  ['₹2,800,000', true],
])('"%s" is shaped: %s', (text, expected) => {
  expect(wantsShaping(text)).toBe(expected);
});
