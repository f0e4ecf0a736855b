import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropUnused, findKept, keep } from '#pictures/kept-pictures.ts';

const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
  .png()
  .toBuffer();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a picture that is kept is found by its digest only', () => {
  keep('a1', picture, folder);

  expect(findKept('a1', folder)).toEqual(picture);
  expect(findKept('a2', folder)).toBeUndefined();
});

test('one that was not written to its end is none', () => {
  keep('a1', picture, folder);
  truncateSync(join(folder, 'a1.png'), picture.length - 5);

  expect(findKept('a1', folder)).toBeUndefined();
});

test('what other builds use stays, up to three times as much as this one', () => {
  for (const digest of ['a1', 'b1', 'b2', 'b3']) keep(digest, picture, folder);
  dropUnused(['a1'], folder);

  expect(readdirSync(folder).length).toBe(4);
});

test('beyond that all but the used goes', () => {
  for (const digest of ['a1', 'b1', 'b2', 'b3', 'b4']) keep(digest, picture, folder);
  dropUnused(['a1'], folder);

  expect(readdirSync(folder)).toEqual(['a1.png']);
});
