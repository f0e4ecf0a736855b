import { formatPolicy } from '#hosting/page-policy.ts';

/**
 * The policy of the editor in the browser, looser than that of any other page: it writes its styles while it runs, shows pictures that
 * were just chosen, and asks `api` for the repository. Nobody else is asked for anything: neither the fonts of a public network nor
 * whether a newer version is out.
 */
export const adminPolicy = (api: string): string =>
  formatPolicy({
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'frame-src': "'self' blob:",
    'connect-src': `'self' blob: data: ${api}`,
  });
