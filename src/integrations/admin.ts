import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listAdminFiles } from '#integrations/admin-files.ts';
import { type CheckedContent, getCheckedContent } from '#integrations/content-carrier.ts';

/** Puts the editor in the browser at /admin/, in the site and in `astro dev`, where content/organisation.yml asks for it. */
export function admin(): AstroIntegration {
  let content: CheckedContent;
  let place = '/admin/';
  const listFiles = () => {
    const known = content.report().content;

    return known ? listAdminFiles(known) : new Map<string, never>();
  };

  return {
    name: 'rolebook:admin',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = getCheckedContent();
        place = `${config.base.replace(/\/$/, '')}/admin/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const file = pathname.startsWith(place) ? pathname.slice(place.length) || 'index.html' : undefined;
          const body = file === undefined ? undefined : listFiles().get(file);
          if (file === undefined || body === undefined) return next();

          response.setHeader('content-type', TYPES[file.slice(file.lastIndexOf('.'))] ?? 'text/plain; charset=utf-8');
          response.end(body);
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = listFiles();
        if (files.size === 0) return;
        const folder = join(fileURLToPath(dir), 'admin');
        for (const [name, body] of files) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), body);
        }
        logger.info('The editor in the browser is at /admin/.');
      },
    },
  };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
