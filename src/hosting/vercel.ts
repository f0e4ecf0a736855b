import { toExpression } from '#hosting/address-pattern.ts';
import { BUILD } from '#hosting/build-settings.ts';
import type { BuiltSite } from '#hosting/built-site.ts';

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
export const toVercel = ({ rules, redirects }: BuiltSite): string =>
  `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      buildCommand: BUILD.command,
      outputDirectory: BUILD.folder,
      trailingSlash: true,
      redirects: redirects
        .slice(0, MOST_REDIRECTS)
        .map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
      headers: rules.flatMap(({ patterns, headers }) =>
        patterns.map((pattern) => ({
          source: toExpression(pattern, '(.*)'),
          headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
        })),
      ),
    },
    null,
    2,
  )}\n`;
