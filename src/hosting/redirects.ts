/** An address that has moved, and the page that stands for it now. Both end with a slash. */
export interface Redirect {
  from: string;
  to: string;
}

const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"]+)">/;

/** Where a finished page leads on to; undefined when it is there to be read. */
export const findTarget = (html: string): string | undefined => REFRESH.exec(html)?.[1];

/** `_redirects`, as Cloudflare Pages, Netlify and their like read it. */
export const toRedirectsFile = (redirects: Redirect[]): string =>
  redirects.map(({ from, to }) => `${from}* ${to} 301\n`).join('');

/** The lines of such a file. */
export const readRedirectsFile = (text: string): Redirect[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');

      return { from: from.slice(0, -1), to };
    });
