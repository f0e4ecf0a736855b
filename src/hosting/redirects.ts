/** An address that has moved, and the page that stands for it now. Both end with a slash. */
export interface Redirect {
  from: string;
  to: string;
}

const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"]+)">/;

/** Where a finished page leads on to; undefined when it is there to be read. */
export const findTarget = (html: string): string | undefined => REFRESH.exec(html)?.[1];

/**
 * `_redirects`, as Cloudflare, Netlify and their like read it: each address as it is and without its slash, because Cloudflare takes
 * twenty times as many plain lines as such with `*`. What is cut off at the end is the rarer way to write it. `left` are patterns of
 * addresses that have gone and may come back.
 */
export const toRedirectsFile = (redirects: Redirect[], left: Redirect[] = []): string =>
  [
    ...[...redirects, ...redirects.map(({ from, to }) => ({ from: from.slice(0, -1), to }))].map(lineOf(301)),
    ...left.map(lineOf(302)),
  ].join('');

const lineOf =
  (status: number) =>
  ({ from, to }: Redirect): string =>
    `${from} ${to} ${status}\n`;

/** The addresses that have moved by such a file. */
export const readRedirectsFile = (text: string): Redirect[] =>
  text
    .split('\n')
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');

      return { from, to };
    })
    .filter(({ from }) => from.endsWith('/'));
