import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { PageFrame } from '#views/page-frame.ts';

// What a build asks of each page and file, and what it hears, is what a browser and a server say to each other (RFC 9110, 13.1.2): it
// names the tag of what the last site has there, and 304 is the answer that this may stay. See integrations/last-site.ts.
const ASKED = 'if-none-match';
const TAG = 'etag';

/** When a page was built: all that may be put into it without printing it anew. */
export interface BuiltAt extends Pick<PageFrame, 'builtOn'> {
  /** The moment, of a page with openings. */
  builtAt?: string | undefined;
}

const BUILT_AT = 'built-at';

interface Asked {
  request: Request;
}

/**
 * A request as a build makes it that knows what the last site has, if it has anything. Astro's own has no headers, and warns of everyone
 * who looks for some.
 */
export const asking = ({ url }: Request, tag: string | undefined): Request =>
  new Request(url, tag === undefined ? {} : { headers: { [ASKED]: tag } });

/** The tag that an answer bears, if what it says can be known again. */
export const findTag = ({ headers }: Response): string | undefined => headers.get(TAG) ?? undefined;

/** When the page was built that is to stay as it is otherwise; undefined for a file, which does not say it. */
export function readBuiltAt({ headers }: Response): BuiltAt | undefined {
  const text = headers.get(BUILT_AT);

  return text === null ? undefined : JSON.parse(decodeURIComponent(text));
}

/**
 * The same text for the same words, whichever shape they have. Code, messages and styles are not in it: a build with others asks for
 * nothing by its tag. The day of the build is not either.
 */
export function tagOf(
  { frame: { builtOn, clock, ...frame }, ...view }: { frame: PageFrame },
  beside: unknown[],
): string {
  return `"${hash('sha256', serialize([frame, clock !== undefined, view, beside]), 'base64url')}"`;
}

/**
 * For a page, before it prints anything: the answer that the last site says the same already, or undefined. `view` and `beside` are
 * everything that the page prints, whatever it has not read from the code.
 */
export function unchanged(
  { request, response }: Asked & { response: { headers: Headers } },
  view: { frame: PageFrame },
  ...beside: unknown[]
): Response | undefined {
  if (import.meta.env.DEV) return undefined;
  const tag = tagOf(view, beside);
  if (!isAsked(request, tag)) {
    response.headers.set(TAG, tag);

    return undefined;
  }
  const { builtOn, clock } = view.frame;
  const built: BuiltAt = { builtOn, builtAt: clock?.builtAt };

  return new Response(null, { status: 304, headers: { [BUILT_AT]: encodeURIComponent(JSON.stringify(built)) } });
}

/** The same for a file, which `write` makes of what the tag was taken from. */
export const unlessUnchanged = (
  { request }: Asked,
  tag: string,
  type: string,
  write: () => string | Uint8Array<ArrayBuffer>,
): Response =>
  !import.meta.env.DEV && isAsked(request, tag)
    ? new Response(null, { status: 304 })
    : new Response(write(), { headers: { 'content-type': type, [TAG]: tag } });

const isAsked = ({ headers }: Request, tag: string): boolean => headers.get(ASKED) === tag;
