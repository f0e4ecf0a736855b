import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts beside the scripts of search what they import later. Vite emits these files where the pages are made, and Astro 7 takes only
 * those from there that a page names.
 */
export function scriptParts(): AstroIntegration {
  const parts = new Map<string, string | Uint8Array>();

  return {
    name: 'rolebook:script-parts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'rolebook:script-parts',
                generateBundle: {
                  order: 'post',
                  handler(_, bundle) {
                    for (const { fileName, ...file } of Object.values(bundle))
                      if (file.type === 'asset' && /^_astro\/.*\.js$/.test(fileName)) parts.set(fileName, file.source);
                  },
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const [name, text] of parts) {
          const file = fileURLToPath(new URL(name, dir));
          if (!existsSync(file)) writeFileSync(file, text);
        }
      },
    },
  };
}
