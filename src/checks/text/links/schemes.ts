/** Schemes that can run a program, or that show what lies on the reader's own machine. */
const UNSAFE = new Set([
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'filesystem',
  'livescript',
  'mocha',
  'about',
]);

/** Schemes that every browser knows what to do with. */
export const KNOWN_SCHEMES = ['https', 'http', 'mailto', 'tel'];

/** The scheme of an address in small letters, `mailto`; undefined when it has none. Browsers look past blanks and control characters. */
export function schemeOf(address: string): string | undefined {
  const plain = address.replace(/[\p{C}\p{Z}\\]/gu, '');

  return /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
}

/** Whether the words of a link are nothing but an address. */
export const isWebAddress = (words: string): boolean => /^(https?:\/\/|www\.)\S+$/i.test(words.trim());

/** An address over http as it is over https, also when its slashes are missing. */
export const toHttps = (url: string): string => url.replace(/^http:\/*/i, 'https://');

/** The scheme of an address that must not stand in a page, however it is written; undefined when it may. */
export function findUnsafeScheme(address: string): string | undefined {
  const scheme = schemeOf(decode(decode(address.slice(0, 500))));

  return scheme !== undefined && UNSAFE.has(scheme) ? scheme : undefined;
}

/** An address with its %-codes as characters. Codes that stand for none are left as they are. */
export const decode = (address: string): string =>
  address.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });

/** Browsers and servers differ on longer ones. */
export const LONGEST_ADDRESS = 2000;

/** Whether an address is longer than any that leads somewhere. */
export const isTooLong = (address: string): boolean => address.length > LONGEST_ADDRESS;

/** Whether every %-code of an address stands for a character. */
export function isDecodable(address: string): boolean {
  try {
    decodeURI(address);

    return true;
  } catch {
    return false;
  }
}

/** Where an address leads in the end that was copied out of a mail or a list of results; undefined when it leads there at once. */
export function findBehind(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const field = DETOURS.find(([place]) => place.test(hostname + pathname))?.[1];
  const behind = field === undefined ? null : searchParams.get(field);

  return behind !== null && isWebAddress(behind) ? behind : undefined;
}

/** Programs that note who follows a link, with the field of their address that says where it leads. */
const DETOURS: [place: RegExp, field: string][] = [
  [/\.safelinks\.protection\.outlook\.com\//, 'url'],
  [/^(?:www\.)?google\.[a-z.]{2,6}\/url$/, 'q'],
  [/^lm?\.facebook\.com\/l\.php$/, 'u'],
];

/** Whether an address was copied out of the browser while the site was being tried. */
export const isOwnComputer = (url: string): boolean =>
  /^https?:/i.test(url) && URL.canParse(url) && OWN_COMPUTER.has(new URL(url).hostname);

const OWN_COMPUTER = new Set(['localhost', '127.0.0.1', '0.0.0.0', '[::1]']);
