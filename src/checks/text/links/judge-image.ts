import type { Surroundings } from '#checks/document.ts';
import { decode, schemeOf } from '#checks/text/links/schemes.ts';
import type { Verdict } from '#checks/text/links/verdict.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { quote } from '#schemas/quote.ts';

/** What is wrong with the address of an image, as far as the files in public/ tell. */
export function judgeImage(url: string, { publicFiles }: Surroundings): Verdict {
  if (schemeOf(url) !== undefined || url.startsWith('//')) return undefined;
  const [path = ''] = decode(url).split(/[?#]/);
  if (publicFiles.has(path)) return undefined;
  const wanted = `/${path.replace(/^[./\\]*(?:public\/)?/, '')}`;
  const nearest = publicFiles.has(wanted) ? wanted : findNear(wanted, publicFiles);
  const advice = nearest
    ? `Did you mean ${quote(nearest)}?`
    : 'Put it there, and write its address from the root, for example /desk.jpg.';

  return ['image-missing', `${quote(url)} is no file in public/. ${advice}`];
}

/** The file with the same name in another place or other letters, or else one that is spelt alike. */
function findNear(wanted: string, files: Set<string>): string | undefined {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const sameName = [...files].find((file) => nameOf(file) === nameOf(wanted));

  return sameName ?? findNearestName(wanted, files);
}
