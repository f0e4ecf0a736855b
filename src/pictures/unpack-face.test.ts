import { expect, test } from 'vitest';
import { FURTHER_FACES } from '#pictures/look.ts';
import { unpackFace } from '#pictures/unpack-face.ts';

test.each(FURTHER_FACES)('an unpacked face has tables whose bytes add up to what the face says', ({ data }) => {
  const face = unpackFace(data);
  const rows = Array.from({ length: face.readUInt16BE(4) }, (_, place) => face.subarray(12 + place * 16));
  const wrong = rows
    .map((row) => [row.toString('latin1', 0, 4), ...[4, 8, 12].map((at) => row.readUInt32BE(at))] as const)
    // `head` holds a sum of the whole file, which it leaves out of its own.
    .filter(([tag, sum = 0, offset = 0, length = 0]) => tag !== 'head' && addUp(face, offset, length) !== sum);

  expect(rows.length).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});

test('a face in another form is refused', () => {
  expect(() => unpackFace(Buffer.from('wOF2'))).toThrow('WOFF (1.0)');
});

function addUp(face: Buffer, offset: number, length: number): number {
  let sum = 0;
  for (let place = offset; place < offset + length; place += 4) sum = (sum + face.readUInt32BE(place)) >>> 0;

  return sum;
}
