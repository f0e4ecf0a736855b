import { toExpression } from '#hosting/address-pattern.ts';
import { buildSettings } from '#hosting/build-settings.ts';
import type { BuiltSite } from '#hosting/built-site.ts';
import { leftPages } from '#hosting/left-addresses.ts';

/** How many moved addresses a `vercel.json` may name, as Vercel's documentation says. */
const MOST_REDIRECTS = 2_048;

/** What of a built site Vercel is not told, a sentence each. */
export const listUntold = ({ redirects }: BuiltSite): string[] =>
  redirects.length > MOST_REDIRECTS
    ? [
        `Vercel takes ${MOST_REDIRECTS} of ${redirects.length} moved addresses, and the file names the first. At the others their page leads on.`,
      ]
    : [];

/** `vercel.json`. */
export function toVercel(site: BuiltSite): string {
  const { command, folder } = buildSettings(site);
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    buildCommand: command,
    outputDirectory: folder,
    trailingSlash: true,
    redirects: site.redirects
      .slice(0, MOST_REDIRECTS)
      .map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
    // Asked where there is no file. Vercel leads nobody on behind its files, so the list itself answers, and says its own address.
    rewrites: leftPages(site.base).map(({ from, to }) => ({
      source: from.replace('*', ':number/'),
      destination: to,
    })),
    // The rule for everything is the last one: `vercel dev` takes headers along to its 404 page only when the last one fitted.
    headers: [...site.rules].reverse().flatMap(({ patterns, headers }) =>
      patterns.map((pattern) => ({
        source: toExpression(pattern, '(.*)'),
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
      })),
    ),
  };

  return `${JSON.stringify(settings, null, 2)}\n`;
}
