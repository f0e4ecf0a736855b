import { pictureDigest } from '#pictures/digest.ts';
import type { PageFrame } from '#views/page-frame.ts';
import { type Picture, pictureText } from '#views/picture.ts';
import { SHARE_PICTURES } from 'astro:env/server';

/** The picture of a shared link as a page names it. */
interface ShownPicture {
  /** The path stays as long as the page; the query changes with the picture, so that no cache shows an old one. */
  href: string;
  alt: string;
}

/** Whether pages have pictures of their own; else all show that of the site. */
export const hasOwnPictures = SHARE_PICTURES === 'own';

/** What the head of a page says of its picture. */
export function shownPicture({ picture, sitePicture }: Pick<PageFrame, 'picture' | 'sitePicture'>): ShownPicture {
  const shown: Picture = hasOwnPictures ? picture : sitePicture;

  return { href: `${shown.path}?v=${pictureDigest(shown, sitePicture)}`, alt: pictureText(shown) };
}
