import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '#pictures/draw-picture.ts';
import type { Picture, Thread } from '#views/picture.ts';

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
    'مهندس برمجيات أول',
    'مطوّر \u200ENode.js\u200E أول (عن بُعد)',
    'مدير أول لفريق هندسة موثوقية المواقع والبنية التحتية السحابية',
    'توسعه‌دهندهٔ ارشد بک‌اند ۲۰۲۷',
    'מפתחת צד שרת בכירה',
    'ראש צוות הנדסת תשתיות, אמינות ונתונים – Kubernetes',
    'Старший інженер',
    'Μηχανικός λογισμικού',
  ])('of "%s" is a small PNG of the size that networks ask for', async (title) => {
    const drawn = await drawPicture(aPicture(title));
    const { format, width, height } = await sharp(drawn).metadata();

    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(drawn?.length).toBeLessThan(MOST_BYTES);
  });

  test.each(['Data analyst', 'مهندس برمجيات أول'])(
    'is the same, byte for byte, whenever it is drawn: %s',
    async (title) => {
      expect(await drawPicture(aPicture(title))).toEqual(await drawPicture(aPicture(title)));
    },
  );

  test('leaves out emoji and signs that the face has not, and nothing else', async () => {
    const plain = await drawPicture(aPicture('Data analyst'));

    expect(await drawPicture(aPicture('Data 🎉 analyst 👩🏽‍💻★'))).toEqual(plain);
    expect(await drawPicture(aPicture('Data analyst™'))).not.toEqual(plain);
  });

  test('leaves them out between letters that are read from right to left too', async () => {
    const plain = await drawPicture(aPicture('מפתחת צד שרת'));

    expect(await drawPicture(aPicture('מפתחת 🎉 צד שרת ❤️👩🏽‍💻'))).toEqual(plain);
  });

  test('never leaves out a currency', async () => {
    const pay = (fact: string) => drawPicture(aPicture('Data analyst', { facts: [fact] }));

    expect(await pay('₹2,800,000 a year')).not.toEqual(await pay('2,800,000 a year'));
    expect(await pay('\u{1ECB0}2,800,000 a year')).toBeUndefined();
  });

  test('has dots where their letters have them', async () => {
    const inkOf = async (title: string) => {
      const drawn = await drawPicture(aPicture(title, { company: '', kind: '', facts: [], threads: [] }));
      const words = await sharp(drawn).extract({ left: 0, top: 120, width: 1200, height: 460 }).toBuffer();
      const { info } = await sharp(words).trim().toBuffer({ resolveWithObject: true });

      return { top: -(info.trimOffsetTop ?? 0), bottom: info.height - (info.trimOffsetTop ?? 0) };
    };
    const [above, below, none] = await Promise.all([inkOf('تت'), inkOf('بب'), inkOf('ٮٮ')]);

    expect(above.top).toBeLessThan(none.top);
    expect(above.bottom).toBe(none.bottom);
    expect(below.top).toBe(none.top);
    expect(below.bottom).toBeGreaterThan(none.bottom);
    // No dot is as high as an alef.
    expect((await inkOf('تتا')).top).toBe((await inkOf('ٮٮا')).top);
  });

  test('begins at the right where its title does, with the figure at the left', async () => {
    const leftOf = async (title: string, threads: Thread[]) => {
      const drawn = await drawPicture(aPicture(title, { company: '', kind: '', facts: [], threads }));
      const left = await sharp(drawn).extract({ left: 0, top: 120, width: 400, height: 440 }).toBuffer();

      return (await sharp(left).stats()).entropy > 0;
    };
    const figure = aPicture('').threads;

    expect(await leftOf('אב', figure)).toBe(true);
    expect(await leftOf('אב', [])).toBe(false);
    expect(await leftOf('', figure)).toBe(false);
  });

  test.each(['開発者', '백엔드 개발자', 'ডেভেলপার', 'Kỹ sư phần mềm', 'Senior 開発者', 'מפתחת 開発者'])(
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
