import type { Finding } from '#checks/finding.ts';
import { type Address, listAddressesIn } from '#checks/text/links/addresses.ts';
import {
  findBehind,
  findUnsafeScheme,
  isDecodable,
  isOwnComputer,
  isTooLong,
  isWebAddress,
  KNOWN_SCHEMES,
  LONGEST_ADDRESS,
  schemeOf,
  toHttps,
} from '#checks/text/links/schemes.ts';
import type { Verdict } from '#checks/text/links/verdict.ts';
import { type Prose, wordsOf } from '#checks/text/prose.ts';
import { quote } from '#schemas/quote.ts';

/** Addresses that are dangerous, or that no browser can follow. Whether a page exists is another question. */
export function checkAddresses(prose: Prose): Finding[] {
  return listAddressesIn(prose).flatMap((address): Finding[] => {
    const verdict = judge(address, prose.text.slice(address.span.start, address.span.end));
    if (!verdict) return [];
    const [rule, message] = verdict;

    return [{ rule, file: prose.file, span: address.span, message }];
  });
}

/** What is wrong with an address, which stands in the text as `written`. */
function judge(address: Address, written: string): Verdict {
  const { kind, url } = address;
  if (isTooLong(url)) return ['address-too-long', refuseLength(url)];
  const unsafe = findUnsafeScheme(url);
  if (unsafe !== undefined) return ['unsafe-address', refuseUnsafe(unsafe)];
  if (url.trim() === '') return refuseEmpty(address);
  if (!isDecodable(url)) {
    return [
      'address-form',
      `Found ${quote(url)}. A % stands before two digits or letters from a to f. Write %25 for the character itself.`,
    ];
  }
  const scheme = schemeOf(url);
  const isElsewhere = scheme !== undefined || url.startsWith('//');
  if (kind === 'image') return isElsewhere ? ['image-elsewhere', refuseElsewhere(url)] : undefined;
  if (isOwnComputer(url)) return ['address-form', refuseOwnComputer(url, written)];
  const behind = findBehind(url);
  if (behind !== undefined) return ['address-form', refuseDetour(url, behind)];
  if (/^http:/i.test(url) && isWordless(address)) return ['link-http', refuseWordlessHttp(url, written)];
  if (address.isBare) return undefined;

  return scheme === undefined ? judgeWithoutScheme(url) : judgeScheme(url, scheme);
}

const refuseLength = (url: string): string =>
  `This address has ${url.length.toLocaleString('en-GB')} characters, and ${LONGEST_ADDRESS.toLocaleString('en-GB')} are read at most. Link to a shorter one.`;

const isWordless = ({ isBare, place: { node } }: Address): boolean =>
  isBare || (node.type === 'link' && isWebAddress(wordsOf(node)));

function refuseOwnComputer(url: string, written: string): string {
  const { pathname, hash } = new URL(url);

  return `Found ${quote(written)}, which leads everybody to their own computer. Write ${pathname}${hash}.`;
}

const refuseDetour = (url: string, behind: string): string =>
  `Found ${quote(url)}, which leads through a program that notes who follows it. Write ${quote(behind)}.`;

const refuseWordlessHttp = (url: string, written: string): string =>
  `Found ${quote(written)}. Write words and https: [what is there](${toHttps(url)}).`;

const refuseUnsafe = (scheme: string): string =>
  `An address that begins with ${scheme}: can run a program in the browser of whoever follows it. Write one that begins with https:// or /.`;

const refuseEmpty = ({ kind }: Address): Verdict =>
  kind === 'image'
    ? [
        'address-missing',
        'This image has no address. Put the file into public/ and write for example ![A desk](/desk.jpg).',
      ]
    : [
        'address-missing',
        'This link has no address. Write one, for example [our roles](/roles/), or take the brackets away.',
      ];

const refuseElsewhere = (url: string): string =>
  `Found ${quote(url)}. An image from elsewhere tells that place who reads this page. Put the file into public/ and write its address, for example /desk.jpg.`;

function judgeWithoutScheme(url: string): Verdict {
  if (url.startsWith('//')) return ['link-http', `Found ${quote(url)}. Write https:${url}.`];
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(url)) return ['address-form', `Found ${quote(url)}. Write mailto:${url}.`];
  if (/^www\./i.test(url)) return ['address-form', `Found ${quote(url)}. Write https://${url}.`];

  return undefined;
}

function judgeScheme(url: string, scheme: string): Verdict {
  if (scheme === 'http') return ['link-http', `Found ${quote(url)}. Write ${quote(toHttps(url))}.`];
  const isRight =
    KNOWN_SCHEMES.includes(scheme) &&
    (scheme !== 'https' || (/^https:\/\/[^\s/]/i.test(url) && URL.canParse(url))) &&
    (scheme !== 'mailto' || /^mailto:[^\s@?]+@[^\s@?]+/i.test(url));
  if (isRight) return undefined;

  return [
    'address-form',
    `Found ${quote(url)}. Links begin with /, https://, mailto: or tel:, for example mailto:jobs@company.example.`,
  ];
}
