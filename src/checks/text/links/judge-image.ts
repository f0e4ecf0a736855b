import type { Surroundings } from '#checks/document.ts';
import { mayGuess } from '#checks/text/links/guesses.ts';
import { decode, schemeOf } from '#checks/text/links/schemes.ts';
import type { Verdict } from '#checks/text/links/verdict.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { quote } from '#schemas/quote.ts';

/** What is wrong with the address of an image, as far as the files in public/ tell. */
export function judgeImage(url: string, { publicFiles }: Surroundings): Verdict {
  if (schemeOf(url) !== undefined || url.startsWith('//')) return undefined;
  const [path = ''] = decode(url).split(/[?#]/);
  if (url.startsWith('/') && publicFiles.has(path)) return undefined;
  const wanted = `/${path.replace(/^[./\\]*(?:public\/)?/, '')}`;
  const nearest = publicFiles.has(wanted) ? wanted : findNear(wanted, publicFiles);
  const advice = nearest
    ? `Did you mean ${quote(nearest)}?`
    : 'Put it there, and write its address from the root, for example /desk.jpg.';

  return ['image-missing', `${quote(url)} is no file in public/. ${advice}`];
}

/** The file with the same name in another place or other letters, or else one that is spelt alike. */
const findNear = (wanted: string, files: Set<string>): string | undefined =>
  namesOf(files).get(nameOf(wanted)) ?? (mayGuess(files) ? findNearestName(wanted, files) : undefined);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

const known = new WeakMap<Set<string>, Map<string, string>>();

/** The files by their names, of which the first one counts. They are listed once for all images. */
function namesOf(files: Set<string>): Map<string, string> {
  const names = known.get(files) ?? new Map([...files].reverse().map((file) => [nameOf(file), file]));
  known.set(files, names);

  return names;
}
