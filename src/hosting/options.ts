import { adviseOn, readWords } from '#checks/command-words.ts';
import type { WantedServer } from '#hosting/built-site.ts';

export const HOSTS = ['nginx', 'caddy', 'netlify', 'cloudflare', 'vercel'] as const;

export type Host = (typeof HOSTS)[number];

/** What somebody asked of `npm run host`. */
export interface Options {
  host: Host;
  server: WantedServer;
}

export const USAGE = `Usage: npm run --silent host -- <host> [options]

Prints the settings of a host for the site that npm run build made last: headers, addresses that have moved, media types, and what
a host that builds the site itself has to know.

  nginx        a file for /etc/nginx/conf.d/
  caddy        a Caddyfile
  netlify      netlify.toml, for the root of the repository
  cloudflare   wrangler.toml, for the root of the repository
  vercel       vercel.json, for the root of the repository

  --root <folder>    the folder that nginx or Caddy serves (/srv/careers/dist when left out)
  --listen <port>    answer everybody at this port, or address and port, without a certificate: 8080, 127.0.0.1:8080
  --brotli           nginx has the module brotli_static
  --help             print this

GitHub Pages and GitLab Pages have no settings: .github/workflows/publish.yml and .gitlab-ci.yml do all that can be done there.

Exit status: 0 when settings were printed, 1 when no site is built, 2 when the command was not understood.`;

const KNOWN = {
  root: { type: 'string' },
  listen: { type: 'string' },
  brotli: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options in the words of a command line, `'help'` when somebody asks for them. Throws a sentence for people when a word is wrong. */
export function readOptions(words: string[]): Options | 'help' {
  const { values, positionals } = readWords(words, KNOWN);
  if (values.help) return 'help';
  const [word, ...more] = positionals;
  if (word === undefined) throw new Error(USAGE);
  if (more.length > 0) throw new Error(`One host at a time, and "${more.join(' ')}" is one more.`);
  const host = HOSTS.find((known) => known === word);
  if (!host) throw new Error(`There is no host "${word}". ${adviseOn(word, [...HOSTS])}`);
  const listen = readText('--listen', values.listen, /^(?:[\d.]+:|\[[\da-f:]+\]:)?\d{1,5}$/i, '8080 or 127.0.0.1:8080');

  return {
    host,
    server: {
      root: readText('--root', values.root, /^\/[^"\n]*$/, '/srv/careers') ?? '/srv/careers/dist',
      ...(listen && { listen }),
      brotli: values.brotli === true,
    },
  };
}

function readText(name: string, value: string | boolean | undefined, form: RegExp, example: string) {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && form.test(value)) return value;
  throw new Error(`${name} wants a value such as ${example}.`);
}
