import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toHeadersFile } from '#hosting/headers-file.ts';
import { withPolicy } from '#hosting/page-policy.ts';
import { findTarget, type Redirect, toRedirectsFile } from '#hosting/redirects.ts';
import { listHeaderRules } from '#hosting/response-headers.ts';
import { scopeShortener } from '#hosting/scope-names.ts';
import { listPages } from '#integrations/list-pages.ts';

/** A page that states its policy already: the editor in the browser, whose scripts want another. */
const STATED = /<meta http-equiv="content-security-policy"/;

/**
 * Writes its policy into each finished page, and what hosts are told into `_headers`, `_redirects` and `.nojekyll`. Stands behind
 * everything that still changes pages. `endpoint` is where search asks for the full text, if not here.
 */
export function hostFiles(endpoint?: string): AstroIntegration {
  const asked = endpoint && new URL(endpoint).origin;
  let base = '';

  return {
    name: 'rolebook:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const shorten = scopeShortener();
        const redirects: Redirect[] = [];
        const sections = new Set<string>();
        for (const page of listPages(folder)) {
          const html = readFileSync(join(folder, page), 'utf8');
          const target = findTarget(html);
          if (target !== undefined) redirects.push({ from: `${base}/${dirname(page)}/`, to: target });
          if (page.includes('/')) sections.add(page.slice(0, page.indexOf('/')));
          if (!STATED.test(html)) writeFileSync(join(folder, page), withPolicy(shorten(html), asked));
        }
        const rules = listHeaderRules({ base, sections: [...sections].sort() });
        writeFileSync(join(folder, '_headers'), toHeadersFile(rules));
        writeFileSync(join(folder, '_redirects'), toRedirectsFile(redirects));
        // GitHub Pages would leave out `_astro/` where it serves a branch.
        writeFileSync(join(folder, '.nojekyll'), '');
      },
    },
  };
}
