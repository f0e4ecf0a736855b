import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toHeadersFile } from '#hosting/headers-file.ts';
import { leanPage } from '#hosting/lean-page.ts';
import { shortenTokens } from '#hosting/lean-styles.ts';
import { emptyPages } from '#hosting/left-addresses.ts';
import { withPolicy } from '#hosting/page-policy.ts';
import { findTarget, type Redirect, toRedirectsFile } from '#hosting/redirects.ts';
import { listHeaderRules } from '#hosting/response-headers.ts';
import { listPages } from '#integrations/list-pages.ts';
import type { Hands } from '#integrations/page-writer.ts';

/** A page that states its policy already: the editor in the browser, whose scripts want another. */
const STATED = /<meta http-equiv="content-security-policy"/;

/** With what a page is given before it is written. */
interface HostFiles extends AstroIntegration, Pick<Hands, 'finish'> {}

/**
 * Writes its policy into each page, shortens styles, and writes what hosts are told into `_headers`, `_redirects` and `.nojekyll`. Stands behind everything
 * that still writes pages. `endpoint` is where search asks for the full text, if not here.
 */
export function hostFiles(endpoint?: string): HostFiles {
  const asked = endpoint && new URL(endpoint).origin;
  /** Where each page leads that is finished; undefined for most, which lead nowhere. */
  const targets = new Map<string, string | undefined>();
  let base = '';
  const finish = (page: string, html: string): string => {
    targets.set(page, findTarget(html));

    return STATED.test(html) ? html : withPolicy(leanPage(html), asked);
  };

  return {
    finish,
    name: 'rolebook:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const redirects: Redirect[] = [];
        const sections = new Set<string>();
        const pages = listPages(folder);
        for (const page of pages) {
          // Astro writes some by itself, the editor in the browser comes with its own.
          if (!targets.has(page)) finishFile(join(folder, page), (html) => finish(page, html));
          const target = targets.get(page);
          if (target !== undefined) redirects.push({ from: `${base}/${dirname(page)}/`, to: target });
          if (page.includes('/')) sections.add(page.slice(0, page.indexOf('/')));
        }
        for (const sheet of readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css')))
          finishFile(join(folder, '_astro', sheet), shortenTokens);
        const rules = listHeaderRules({ base, sections: [...sections].sort(), indexParts: listIndexParts(folder) });
        writeFileSync(join(folder, '_headers'), toHeadersFile(rules));
        writeFileSync(join(folder, '_redirects'), toRedirectsFile(redirects, emptyPages(base, pages)));
        // GitHub Pages would leave out `_astro/` where it serves a branch.
        writeFileSync(join(folder, '.nojekyll'), '');
      },
    },
  };
}

/** The folders of further parts of the full-text index; none of a small site, or where an engine has it. */
function listIndexParts(folder: string): string[] {
  const index = join(folder, 'pagefind');

  return existsSync(index) ? readdirSync(index).filter((name) => name.startsWith('part-')) : [];
}

function finishFile(file: string, finish: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const finished = finish(text);
  if (finished !== text) writeFileSync(file, finished);
}
