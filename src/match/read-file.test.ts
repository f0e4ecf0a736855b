import { expect, test } from 'vitest';
import { readFileText } from '#match/read-file.ts';

const TEXT = 'Développeuse Python';
const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(TEXT, 'utf16le')]);
const latin = Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0));

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-16, as Windows calls Unicode', utf16],
  ['the encoding that Windows had before', latin],
])('a text is read from %s', async (_, bytes) => {
  expect(await readFileText(new Blob([bytes]))).toEqual({ text: TEXT });
});

test.each([
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ['a compressed document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
])('%s is no text', async (_, bytes) => {
  expect(await readFileText(new Blob([bytes]))).toMatchObject({ refusal: 'notText' });
});

test('nothing is loaded of a file that is too big', async () => {
  const file = new Blob([new Uint8Array(1_000_001)]);
  file.arrayBuffer = () => Promise.reject(new Error('It was loaded.'));

  expect(await readFileText(file)).toEqual({ refusal: 'tooBig', megabytes: 2 });
});
