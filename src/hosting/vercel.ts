import { toExpression } from '#hosting/address-pattern.ts';
import type { Redirect } from '#hosting/redirects.ts';
import type { HeaderRule } from '#hosting/response-headers.ts';

/** `vercel.json`. */
export const toVercel = (rules: HeaderRule[], redirects: Redirect[]): string =>
  `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      buildCommand: 'npm run build',
      outputDirectory: 'dist',
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
