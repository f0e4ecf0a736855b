import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { FOLDERS } from '#checks/files/read-folder.ts';
import { PAUSE_IN_MS } from '#checks/watch.ts';
import { writeEditorFiles } from '#editor/write-editor-files.ts';
import type { CheckedContent, ContentReport } from '#integrations/content-carrier.ts';
import { type Place, problemPage } from '#integrations/problem-page.ts';

type Hook = HookParameters<'astro:server:setup'>;

interface Dev extends Pick<Hook, 'server' | 'logger'> {
  content: CheckedContent;
  place: Place;
  print(report: ContentReport): void;
}

/**
 * Keeps `astro dev` in step with the content: checks it after every change, shows what is wrong in place of every page, and brings
 * the pages back when it is mended.
 */
export function devCheck({ server, logger, content, place, print }: Dev): void {
  let checked = Promise.resolve();
  let isWaiting = false;

  const checkAgain = () => {
    const before = content.report();
    const report = content.checkAnew();
    tell(before, report);
    writeEditorFiles(place.root);
    // Astro forgets which addresses there are, and whatever shows one in a browser asks for it again.
    for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  };
  const tell = (before: ContentReport, report: ContentReport) => {
    if (sameProblems(before, report)) return;
    print(report);
    if (report.problems.length === 0) logger.info('The content is fine.');
  };

  print(content.report());
  server.watcher.on('all', (_, path) => {
    if (isWaiting || !isChecked(relative(place.root, path))) return;
    isWaiting = true;
    checked = checked
      .then(() => pause(PAUSE_IN_MS))
      .then(() => {
        isWaiting = false;

        return checkAgain();
      })
      .catch((error: unknown) => logger.error(String(error)));
  });
  server.middlewares.use((request, response, next) => {
    checked
      .then(() => {
        if (isForPage(request) && content.isBlocked()) answer(request, response, problemPage(content.report(), place));
        else next();
      })
      .catch(next);
  });
}

const sameProblems = (a: ContentReport, b: ContentReport): boolean =>
  JSON.stringify(a.problems) === JSON.stringify(b.problems);

const isChecked = (path: string): boolean => FOLDERS.some((folder) => folder === path.split(sep)[0]);

/**
 * Whatever somebody goes to, and none of the addresses by which Vite works. A program that asks by hand, as curl and feed readers
 * do, takes anything and does not say what for; a browser says so for each part of a page.
 */
function isForPage({ method, url = '/', headers }: IncomingMessage): boolean {
  const { accept = '*/*', 'sec-fetch-dest': part } = headers;
  const isAsked = accept.includes('text/html') || (accept === '*/*' && part === undefined);

  return (method === 'GET' || method === 'HEAD') && isAsked && !/^\/(@|__|node_modules\/)/.test(url);
}

function answer({ method }: IncomingMessage, response: ServerResponse, page: string): void {
  response.writeHead(500, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // The page quotes what strangers wrote. Whatever were overlooked in quoting it could still not run.
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; connect-src 'self' ws: wss:; frame-src 'self'; base-uri 'none'; form-action 'none'",
  });
  response.end(method === 'HEAD' ? '' : page);
}
