import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '#pictures/draw-picture.ts';
import type { Picture } from '#views/picture.ts';

const MOST_BYTES = 40_000;

const aPicture = (title: string, more: Partial<Picture> = {}): Picture => ({
  path: '/openings/a.png',
  company: 'Quillmark',
  kind: 'Opening',
  title,
  facts: ['Berlin or Lisbon · hybrid, 2 office days a week', '€74,000 to €92,000 a year, gross'],
  threads: [{ from: 0.2, to: 0.5, isLit: true }],
  ...more,
});

describe('a picture', () => {
  test.each([
    'Git',
    'Senior back-end developer',
    'Principal machine learning infrastructure engineering manager',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'W'.repeat(60),
    'Młodszy Łączność İstanbul Dvořák',
  ])('of "%s" is a small PNG of the size that networks ask for', async (title) => {
    const drawn = await drawPicture(aPicture(title));
    const { format, width, height } = await sharp(drawn).metadata();

    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(drawn?.length).toBeLessThan(MOST_BYTES);
  });

  test('is the same, byte for byte, whenever it is drawn', async () => {
    expect(await drawPicture(aPicture('Data analyst'))).toEqual(await drawPicture(aPicture('Data analyst')));
  });

  test('leaves out emoji and signs that the face has not, and nothing else', async () => {
    const plain = await drawPicture(aPicture('Data analyst'));

    expect(await drawPicture(aPicture('Data 🎉 analyst 👩🏽‍💻★'))).toEqual(plain);
    expect(await drawPicture(aPicture('Data analyst™'))).not.toEqual(plain);
  });

  test.each(['開発者', '백엔드 개발자', 'מפתח תוכנה', 'مطور برمجيات', 'Инженер', 'Senior 開発者'])(
    'is not drawn where the face lacks letters: %s',
    async (title) => {
      expect(await drawPicture(aPicture(title))).toBeUndefined();
    },
  );

  test('is not drawn when nothing is left of its title', async () => {
    expect(await drawPicture(aPicture('🎉🎉🎉'))).toBeUndefined();
  });

  test('may have no words at all', async () => {
    const drawn = await drawPicture(aPicture('', { company: '', kind: '', facts: [] }));

    expect((await sharp(drawn).metadata()).width).toBe(1200);
  });
});
