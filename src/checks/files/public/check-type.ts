import type { RawFile } from '#checks/document.ts';
import { decode } from '#checks/files/letters/decode.ts';
import type { Fault } from '#checks/files/names/judge-file.ts';
import { findDanger } from '#checks/files/public/drawing-dangers.ts';
import { checkForHosts, isForHosts, isJson } from '#checks/files/public/for-hosts.ts';
import { mendFileName } from '#checks/files/public/public-names.ts';
import { hasSignature, recognise } from '#checks/files/public/signatures.ts';
import { formatSize, LARGEST_IMAGE, largestSize } from '#checks/files/sizes.ts';

const IMAGES = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.ico']);
const DATA = new Set(['.json', '.webmanifest']);
const PLAIN_TEXTS = new Set(['.txt', ...DATA]);
// With these a host sends readers elsewhere, or answers with the pages of somebody else.
const SETTINGS =
  /^public\/(?:_headers|_redirects|_worker\.js|_routes\.json|\.htaccess|web\.config|(?:vercel|now|serve|static|routes|firebase|staticwebapp\.config)\.json)$/i;

/** What is wrong with a file that is served untouched, judged by its ending, its size and its bytes; undefined when nothing is. */
export function checkType(file: RawFile): Fault | undefined {
  const { path, size } = file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
  if (isForHosts(path)) return checkForHosts(file);
  if (SETTINGS.test(path)) return tellSettings(name);
  if (!hasSignature(ending) && !PLAIN_TEXTS.has(ending) && ending !== '.svg') return tellType(name, ending);
  if (IMAGES.has(ending) && size > LARGEST_IMAGE) return tellLargeImage(size);
  if (size > largestSize(path))
    return {
      rule: 'file-too-large',
      message: `The file has ${formatSize(size)}, and readers wait for it. Make it smaller than ${formatSize(largestSize(path))}.`,
    };
  if (ending === '.svg') return checkDrawing(file);
  if (DATA.has(ending)) return checkData(file, name);

  return hasSignature(ending) ? checkSignature(file, name, ending) : undefined;
}

function tellType(name: string, ending: string): Fault {
  const isImage = /^\.(?:heic|heif|tiff?|bmp|psd|ai|eps|raw)$/.test(ending);
  const advice = isImage
    ? `Browsers cannot show ${ending}. Save it as WebP, JPEG or PNG.`
    : `Files in public are served untouched, and "${name}" is none of the kinds that belong there: images (svg, webp, avif, jpg, png, gif, ico), fonts (woff2), pdf, txt and json. Delete it, or move it.`;

  return { rule: 'public-file-type', message: advice };
}

const tellSettings = (name: string): Fault => ({
  rule: 'public-file-type',
  message: `"${name}" is a setting of the web server and no content. Delete it, and ask whoever looks after the server to set it there.`,
});

const tellLargeImage = (size: number): Fault => ({
  rule: 'image-too-large',
  message: `The image has ${formatSize(size)}, and phones wait for it. Save it no wider than 1600 pixels as WebP or JPEG: ${formatSize(LARGEST_IMAGE)} at most.`,
});

function checkSignature({ bytes }: RawFile, name: string, ending: string): Fault | undefined {
  const found = bytes && recognise(bytes);
  if (!bytes || found?.endings.includes(ending)) return undefined;
  const wanted = ending.slice(1).toUpperCase();
  const [other = ''] = found?.endings ?? [];
  const rename =
    hasSignature(other) || other === '.svg'
      ? `Name it ${mendFileName(`${name.slice(0, -ending.length)}${other}`)}, or save`
      : 'Save';

  return {
    rule: 'image-not-as-named',
    message: `By its bytes this is ${found ? `a ${found.name} and ` : ''}no ${wanted}. ${rename} it again as ${wanted}.`,
  };
}

/** What calls itself data could be a program: some tools run it as soon as anything names it. */
function checkData({ bytes = new Uint8Array() }: RawFile, name: string): Fault | undefined {
  const decoded = decode(bytes);

  return !('fault' in decoded) && isJson(decoded.text)
    ? undefined
    : { rule: 'public-file-type', message: `"${name}" must be JSON, and this is none. Correct it, or delete it.` };
}

function checkDrawing({ bytes = new Uint8Array() }: RawFile): Fault | undefined {
  const decoded = decode(bytes);
  if ('fault' in decoded || !/<svg[\s/>]/.test(decoded.text)) {
    return {
      rule: 'image-not-as-named',
      message: 'By its bytes this is no SVG in UTF-8. Save it again from the program that made it.',
    };
  }
  const danger = findDanger(decoded.text);

  return danger === undefined
    ? undefined
    : {
        rule: 'svg-unsafe',
        message: `Besides the drawing, the file holds ${danger}. Export it again as plain SVG, or delete this part.`,
      };
}
