// npm run host -- nginx: prints what a web server is told about the site that was built last. `--help` tells the rest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCaddy } from '#hosting/caddy.ts';
import { readHeadersFile } from '#hosting/headers-file.ts';
import { toNginx } from '#hosting/nginx.ts';
import { readRedirectsFile } from '#hosting/redirects.ts';
import { toVercel } from '#hosting/vercel.ts';

const USAGE = `Usage: npm run --silent host -- nginx | caddy | vercel

Prints the settings of a web server for the site that npm run build made last: headers, addresses that have moved, media types.

  nginx    a file for /etc/nginx/conf.d/
  caddy    a Caddyfile
  vercel   vercel.json, for the root of the repository

Cloudflare Pages, Netlify and their like read _headers and _redirects in the built site; nothing is to be done for them.`;

const WRITERS = { nginx: toNginx, caddy: toCaddy, vercel: toVercel };

const EXIT = { fine: 0, notBuilt: 1, notUnderstood: 2 } as const;

const { OUT_DIR = 'dist' } = process.env;

process.exitCode = run(process.argv.slice(2));

function run([word = '']: string[]): number {
  const isHelp = ['--help', '-h'].includes(word);
  const [, write] = Object.entries(WRITERS).find(([name]) => name === word) ?? [];
  if (write === undefined) {
    console[isHelp ? 'log' : 'error'](USAGE);

    return isHelp ? EXIT.fine : EXIT.notUnderstood;
  }
  if (!existsSync(join(OUT_DIR, '_headers'))) {
    console.error(`There is no built site in ${OUT_DIR} yet. Run: npm run build`);

    return EXIT.notBuilt;
  }
  process.stdout.write(write(readHeadersFile(read('_headers')), readRedirectsFile(read('_redirects')), findHost()));

  return EXIT.fine;
}

/** The host that the pages are made for. */
function findHost(): string {
  const [, address = 'http://localhost'] = /<link rel="canonical" href="([^"]+)"/.exec(read('index.html')) ?? [];

  return new URL(address).host;
}

function read(file: string): string {
  return readFileSync(join(OUT_DIR, file), 'utf8');
}
