import { expect, test } from 'vitest';
import { zip } from '#feeds/zip.ts';
import { unzip } from '#testing/unzip.ts';

const FILES = [
  { name: 'a.xml', text: '<a/>' },
  { name: 'word/b.xml', text: `Übersicht 🎉 ${'and again '.repeat(500)}` },
  { name: 'empty.txt', text: '' },
];

test('what goes in comes out', () => {
  expect([...unzip(zip(FILES))]).toEqual(FILES.map(({ name, text }) => [name, text]));
});

test('it is packed', () => {
  expect(zip(FILES).length).toBeLessThan(600);
});

test('no moment is in it: the same files are the same bytes', () => {
  expect(zip(FILES)).toEqual(zip(FILES));
  expect(zip(FILES).readUInt32LE(10)).toBe(0x210000); // midnight of the first day that the format knows
});
