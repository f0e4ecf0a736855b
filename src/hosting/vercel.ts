import { toExpression } from '#hosting/address-pattern.ts';
import { BUILD } from '#hosting/build-settings.ts';
import type { BuiltSite } from '#hosting/built-site.ts';

/** `vercel.json`. */
export const toVercel = ({ rules, redirects }: BuiltSite): string =>
  `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      buildCommand: BUILD.command,
      outputDirectory: BUILD.folder,
      trailingSlash: true,
      redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
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
