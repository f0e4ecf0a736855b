import { describe, expect, test } from 'vitest';
import { fitText, type Room } from '#pictures/fit-text.ts';
import { lineHeight, measureText } from '#pictures/set-text.ts';

const ROOM: Room = { width: 690, height: 318, sizes: [168, 128, 104, 80, 70] };

describe('a fitted text', () => {
  test('is large when it is short', async () => {
    expect(await fitText('Git', ROOM)).toEqual({ lines: ['Git'], size: 168 });
  });

  test('keeps words with a hyphen whole', async () => {
    const { lines } = await fitText('Senior back-end developer', ROOM);

    expect(lines).toEqual(['Senior back-end', 'developer']);
  });

  test('has lines as even as they go', async () => {
    const { lines } = await fitText('A list of words that has room', { ...ROOM, sizes: [104] });

    expect(lines).toEqual(['A list of words', 'that has room']);
  });

  test('breaks a word that is too long with a hyphen, and loses no letter', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
    const { lines, size } = await fitText(word, ROOM);

    expect(size).toBe(70);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(lines.join('').replaceAll('-', '')).toBe(word);
  });

  test('says with an ellipsis that there is more', async () => {
    const { lines } = await fitText('Every word of a very long title that never ends '.repeat(4).trim(), ROOM);

    expect(lines.at(-1)).toMatch(/\p{L}…$/u);
    expect(lines.slice(0, -1).join(' ')).not.toContain('…');
  });

  test('cuts no letter of a word off, and no mark', async () => {
    const { lines } = await fitText('مطوّر بُعد '.repeat(20).trim(), ROOM);

    expect(lines.at(-1)).toMatch(/ (مطوّر|بُعد)…$/);
  });

  test('breaks a word of joined letters where they stay joined, without a hyphen', async () => {
    const { lines } = await fitText('فسيكفيكهمو'.repeat(4), ROOM);

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).not.toContain('-');
    expect(lines.slice(0, -1).every((line) => line.endsWith('\u200D'))).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith('\u200D'))).toBe(true);
  });

  test.each([
    'Git',
    'Site reliability engineer',
    'W'.repeat(60),
    'Every word of a long title '.repeat(6).trim(),
    'مدير أول لفريق هندسة موثوقية المواقع',
    'ראש צוות הנדסת תשתיות, אמינות ונתונים – Kubernetes',
    'فسيكفيكهمو'.repeat(6),
  ])('stays within its room: %s', async (text) => {
    const { lines, size } = await fitText(text, ROOM);
    const widths = await Promise.all(lines.map((line) => measureText(line, size)));

    // Lines are added up from words that were measured larger.
    expect(Math.max(...widths)).toBeLessThanOrEqual(ROOM.width + 4);
    expect(lines.length * size * lineHeight(text)).toBeLessThanOrEqual(ROOM.height);
  });
});
