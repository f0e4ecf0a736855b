import { createHash } from 'node:crypto';

/** What no page needs, and a foreign program in it might want. */
const CLOSED = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'self'" };

/** What pages load besides scripts and styles: pictures, the icon that stands in them, the display face, data for search and my skills. */
const LOADED = { 'img-src': "'self' data:", 'font-src': "'self'", 'connect-src': "'self'" };

// A comment, an element whose content is text, or any other tag: an attribute may hold "<script>" without being one.
const PIECE =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

const DATA_BLOCK = /\btype="application\/(?:[a-z]+\+)?json"/;

/**
 * The policy that a finished page states about itself: scripts and styles that stand in it run by the hash of their very bytes, and
 * nothing else that stands in it does. Scripts and styles from files of the site run in pages that have any. `asked` is the origin that
 * keeps the full text, if not the site itself: the search page may ask it.
 */
export function pagePolicy(html: string, asked?: string): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(PIECE)) {
    if (name.toLowerCase() === 'style') styles.add(hashOf(text));
    if (name.toLowerCase() === 'script' && !DATA_BLOCK.test(attributes))
      scripts.add(/\bsrc=/.test(attributes) ? "'self'" : hashOf(text));
  }
  if (scripts.size > 0) scripts.add("'self'");
  if (/<link rel="stylesheet"/.test(html)) styles.add("'self'");

  return formatPolicy({
    ...CLOSED,
    ...(scripts.size > 0 && { 'script-src': [...scripts].join(' ') }),
    ...(styles.size > 0 && { 'style-src': [...styles].join(' ') }),
    ...LOADED,
    ...(asked && isSearch(html) && { 'connect-src': `'self' ${asked}` }),
    // No script of ours writes HTML or makes a script out of text, so none may. Full-text search starts a worker: see
    // search/trusted-worker.ts.
    'require-trusted-types-for': "'script'",
    'trusted-types': trustedNames(html, asked).join(' ') || "'none'",
  });
}

/** Who in a page may say which address a worker has: the full text of search, and what keeps the site for reading offline. */
const trustedNames = (html: string, asked: string | undefined): string[] => [
  ...(isSearch(html) && !asked ? ['default'] : []),
  ...(html.includes(' data-worker=') ? ['offline'] : []),
];

const isSearch = (html: string): boolean => html.includes('<site-search ');

const CHARSET = '<meta charset="utf-8">';

/** The page with its policy, before everything that the policy is about. */
export function withPolicy(html: string, asked?: string): string {
  const at = html.indexOf(CHARSET);
  if (at === -1) throw new Error(`A page without ${CHARSET} has no place for its policy.`);
  const end = at + CHARSET.length;

  return `${html.slice(0, end)}<meta http-equiv="content-security-policy" content="${pagePolicy(html, asked)}">${html.slice(end)}`;
}

/** `default-src 'none'; img-src 'self'` */
export const formatPolicy = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
