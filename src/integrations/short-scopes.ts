import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Gives the scopes of component styles short names in finished pages. Astro names each after a hash of eight letters, which no
 * compression takes away: 450 bytes of a role page. Stands before whatever takes a digest of a page or of a style.
 */
export function shortScopes(): AstroIntegration {
  return {
    name: 'rolebook:short-scopes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(folder, name);
          writeFileSync(file, shortenScopes(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/** The page with `data-c0`, `data-c1` and so on for its scopes, in the order in which they come. Its styles stand within it. */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>();

  return html.replace(/\bdata-astro-cid-[a-z0-9]{8}\b/g, (scope) => {
    const name = names.get(scope) ?? `data-c${names.size.toString(36)}`;
    names.set(scope, name);

    return name;
  });
}
