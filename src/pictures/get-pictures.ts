import { availableParallelism } from 'node:os';
import { pictureDigest } from '#pictures/digest.ts';
import { drawPicture } from '#pictures/draw-picture.ts';
import { dropUnused, findKept, keep } from '#pictures/kept-pictures.ts';
import type { Picture } from '#views/picture.ts';

/**
 * A picture as PNG, drawn unless an earlier build did. Where letters are missing it is that of the site, and where that lacks them
 * too, its figure alone.
 */
export async function getPicture(picture: Picture, site: Picture): Promise<Buffer> {
  const digest = pictureDigest(picture, site);
  const kept = findKept(digest);
  if (kept) return kept;

  const drawn = (await drawPicture(picture)) ?? (await drawPicture(site)) ?? (await drawPicture(wordless(site)));
  if (!drawn) throw new Error(`The picture ${picture.path} could not be drawn.`);
  keep(digest, drawn);

  return drawn;
}

/** Draws what is not kept yet, as many at a time as the machine has processors, and forgets what is long unused. */
export async function drawAhead(pictures: Picture[], site: Picture): Promise<void> {
  const waiting = [...pictures];
  const draw = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await getPicture(next, site);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, draw));
  dropUnused(pictures.map((picture) => pictureDigest(picture, site)));
}

const wordless = (site: Picture): Picture => ({ ...site, company: '', kind: '', title: '', facts: [] });
