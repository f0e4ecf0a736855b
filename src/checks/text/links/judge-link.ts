import type { Addresses, Document, Surroundings } from '#checks/document.ts';
import { judgeFragment } from '#checks/text/links/judge-fragment.ts';
import { addressOf } from '#checks/text/links/list-addresses.ts';
import { findNearAddress, findPage } from '#checks/text/links/near-address.ts';
import { decode, schemeOf } from '#checks/text/links/schemes.ts';
import { isUncertain } from '#checks/text/links/unbuilt-addresses.ts';
import type { Internal, Verdict } from '#checks/text/links/verdict.ts';
import { quote } from '#schemas/quote.ts';

/** What is wrong with the address of a link, as far as the pages and files of the site tell. */
export function judgeLink(url: string, isBare: boolean, document: Document, surroundings: Surroundings): Verdict {
  const { addresses } = surroundings;
  if (!addresses) return undefined;
  if (url.startsWith('//')) return undefined;
  if (schemeOf(url) !== undefined) return isBare ? undefined : judgeElsewhere(url, surroundings, addresses);
  if (/^[^\s/@]+@[^\s/@]+$/.test(url) || /^www\./i.test(url)) return undefined;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/.exec(url) ?? [];
  const internal = { url, path: decode(path), query, fragment: decode(fragment.slice(1)), rest: `${query}${fragment}` };
  if (path === '' && query === '') return judgeFragment(internal, document, surroundings, addresses);
  if (!path.startsWith('/')) return judgeRelative(internal, document, addresses);

  return judgePath(internal, document, surroundings, addresses);
}

/** A full address whose host belongs to the company, and whose path is one of an entry here. */
function judgeElsewhere(url: string, { content }: Surroundings, { pages }: Addresses): Verdict {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)(\/[^/?#]+\/[^/?#]+)\/?(?=[?#]|$)/i.exec(url) ?? [];
  const company = content && URL.canParse(content.organisation.url) ? new URL(content.organisation.url).hostname : '';
  const isOurs = company !== '' && (host === company || host.endsWith(`.${company}`));
  if (!isOurs || !pages.has(`${path}/`)) return undefined;

  // Over http it is an error, whosever it is; the advice is the same.
  return [/^http:/i.test(url) ? 'link-http' : 'link-own-site', `Found ${quote(url)}. Within the site write ${path}/.`];
}

function judgeRelative({ url, path, rest }: Internal, document: Document, addresses: Addresses): Verdict {
  const own = addressOf(document);
  const around = `https://site.example${own}`;
  const candidates = [
    path.replace(/^(?:\.{0,2}\/)*/, '/'),
    URL.canParse(path, around) ? new URL(path, around).pathname : path,
    `${own.replace(/[^/]+\/$/, '')}${path}`,
  ];
  const near =
    path === ''
      ? undefined
      : (candidates.map((one) => findPage(one, addresses)).find((one) => one !== undefined) ??
        findNearAddress(path, addresses));
  const advice = near ? `Write ${near}${rest}.` : 'Write the address from the root, for example /roles/web-developer/.';

  return ['link-relative', `Found ${quote(url)}. Links within the site begin with a slash. ${advice}`];
}

function judgePath(internal: Internal, document: Document, surroundings: Surroundings, addresses: Addresses): Verdict {
  const { url, path, rest } = internal;
  const { pages, moved, unbuilt, uncertain } = addresses;
  if (pages.has(path)) return judgeWithin(internal, document, surroundings, addresses);
  if (surroundings.publicFiles.has(path)) return undefined;
  const address = path.endsWith('/') ? path : `${path}/`;
  const now = moved.get(address);
  if (now) return ['link-moved', `${quote(address)} is an old address. Write ${now}${rest}.`];
  const missing = unbuilt.get(address);
  // Drafts that will appear together may link to each other.
  if (missing && unbuilt.has(addressOf(document))) return undefined;
  if (missing) return [missing.isByDate ? 'link-by-date' : 'link-unbuilt', refuseUnbuilt(address, missing.why)];
  if (pages.has(address))
    return ['link-slash', `Found ${quote(url)}. Addresses end with a slash: write ${address}${rest}.`];
  const found = findPage(path, addresses);
  if (found && /\.\w+$/.test(path))
    return ['link-ending', `Found ${quote(url)}. Addresses have no ending: write ${found}${rest}.`];
  if (found) return ['link-broken', `There is no page ${quote(path)}. Write ${found}${rest}.`];
  if (isUncertain(address, uncertain)) return undefined;
  const near = findNearAddress(path, addresses);
  const advice = near ? `Did you mean ${near}?` : 'Correct the address, or take the link away.';

  return ['link-broken', `There is no page ${quote(path)}. ${advice}`];
}

const refuseUnbuilt = (address: string, why: string): string =>
  `There is no page ${quote(address)}: ${why}. Link to another one, or take the link away.`;

/** The page exists. */
function judgeWithin(
  internal: Internal,
  document: Document,
  surroundings: Surroundings,
  addresses: Addresses,
): Verdict {
  const { url, path, query, fragment } = internal;
  if (`${path}${fragment && `#${fragment}`}` === addressOf(document) && query === '') {
    return ['link-to-itself', `${quote(url)} leads to where this link stands. Take the link away.`];
  }
  if (fragment !== '') return judgeFragment(internal, document, surroundings, addresses);
  if (query !== '' && !(path === '/search/' && /^\?q=/.test(query))) {
    return ['link-query', `Nothing reads ${quote(query)} on this page. Write ${path}, or a search: /search/?q=java.`];
  }

  return undefined;
}
