import { toExpression } from '#hosting/address-pattern.ts';
import { buildSettings } from '#hosting/build-settings.ts';
import type { BuiltSite } from '#hosting/built-site.ts';

/** `vercel.json`. */
export function toVercel(site: BuiltSite): string {
  const { command, folder } = buildSettings(site);
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    buildCommand: command,
    outputDirectory: folder,
    trailingSlash: true,
    redirects: site.redirects.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
    headers: site.rules.flatMap(({ patterns, headers }) =>
      patterns.map((pattern) => ({
        source: toExpression(pattern, '(.*)'),
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
      })),
    ),
  };

  return `${JSON.stringify(settings, null, 2)}\n`;
}
