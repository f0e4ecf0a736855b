import type { RawFile } from '#checks/document.ts';
import { decode } from '#checks/files/letters/decode.ts';
import type { Fault } from '#checks/files/names/judge-file.ts';
import { formatSize } from '#checks/files/sizes.ts';

const WELL_KNOWN = 'public/.well-known/';
/** The files that browsers, telephones and people who report a weakness look for. */
const KNOWN = [
  'apple-app-site-association',
  'assetlinks.json',
  'gpc.json',
  'microsoft-identity-association.json',
  'security.txt',
];
const LARGEST = 128 * 1024;
const LONGEST_HOST = 253;
const HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}$/i;

/** Whether a host or another program looks for a file by this path, whatever its ending. */
export const isForHosts = (path: string): boolean => path === 'public/CNAME' || path.startsWith(WELL_KNOWN);

/** What is wrong with a file that is there for a host: its name, its size, or what it holds; undefined when nothing is. */
export function checkForHosts({ path, size, bytes = new Uint8Array() }: RawFile): Fault | undefined {
  const name = path.slice(path.startsWith(WELL_KNOWN) ? WELL_KNOWN.length : 'public/'.length);
  if (name !== 'CNAME' && !KNOWN.includes(name))
    return fault(`In .well-known only these are looked for: ${KNOWN.join(', ')}. Delete "${name}", or move it.`);
  if (size > LARGEST) return fault(`The file has ${formatSize(size)}; such a file needs a few lines. Write it again.`);
  const decoded = decode(bytes);
  if ('fault' in decoded) return fault('By its bytes this is no text in UTF-8. Write it again.');
  const text = decoded.text.trim();
  if (name === 'CNAME')
    return text.length <= LONGEST_HOST && HOST.test(text)
      ? undefined
      : fault('CNAME holds the name of the host in one line and nothing else, for example jobs.example.com.');

  return name === 'security.txt' || isJson(text) ? undefined : fault(`"${name}" must be JSON, and this is none.`);
}

const fault = (message: string): Fault => ({ rule: 'public-file-type', message });

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);

    return true;
  } catch {
    return false;
  }
}
