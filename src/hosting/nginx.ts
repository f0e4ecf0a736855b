import { toExpression } from '#hosting/address-pattern.ts';
import type { BuiltSite, WantedServer } from '#hosting/built-site.ts';
import { leftAddresses } from '#hosting/left-addresses.ts';
import { TYPES } from '#hosting/response-headers.ts';

// The type is said with `types`: a second Content-Type header would be sent beside nginx's own.
const TYPE = 'Content-Type';

// In its mime.types for many years; said twice, they are a warning at each start.
const KNOWN = ['txt', 'docx'];

const TEXTS =
  'text/plain text/css text/csv text/markdown text/calendar application/javascript application/json application/xml';

/**
 * A file for `/etc/nginx/conf.d/`. Each header is a `map` over the address, because `add_header` in a `location` takes away those
 * of the server around it.
 */
export function toNginx({ rules, redirects, host, base, isPrecompressed }: BuiltSite, server: WantedServer): string {
  const { root, listen, brotli = false } = server;
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== TYPE);
  const maps = names.map((name) => {
    const rows = rules.flatMap(({ patterns, headers }) =>
      headers[name] === undefined
        ? []
        : patterns.map((pattern) => `  ${key(pattern)} ${quote(headers[name] ?? '')};\n`),
    );

    return `map $uri ${variable(name)} {\n  default "";\n${rows.join('')}}\n`;
  });
  const types = Object.entries(TYPES)
    .filter(([ending]) => !KNOWN.includes(ending))
    .map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending};\n`);
  // With and without the slash at the end: one way is shorter than two.
  const moved = redirects.flatMap(({ from, to }) =>
    [from, from.slice(0, -1)].map((path) => `  ${quote(path)} ${quote(to)};\n`),
  );

  return `# Headers, moved addresses and types of the careers site. ${listen ? 'It answers everybody, and wants a server with a certificate before it.' : 'Change server_name and root, and add your certificate, or stand behind a\n# server that has one.'}
# A site in a folder of the host stands in that folder of root.
map_hash_bucket_size 256;

${maps.join('')}
map $uri $careers_moved {
  default "";
${moved.join('')}}

server {
${listen ? `  listen ${listen} default_server;\n` : `  listen 80;\n  listen [::]:80;\n  server_name ${host};\n`}  root ${quote(root)};

  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${TEXTS};
  default_type application/octet-stream;
  include mime.types;
  types {
${types.join('')}  }

  # These are for other hosts${isPrecompressed ? ', and the compressed files are sent in place of their texts' : ''}. Names with a dot in front are for nobody.
  location ~ ^${base}/_(headers|redirects)$ { return 404; }
  location ~ /\\.(?!well-known/) { return 404; }
${isPrecompressed ? '  location ~ \\.(br|gz)$ { return 404; }\n' : ''}
  # What has gone while its list or entry stays, and may come back.
  location ~ ^${leftAddresses(base).replace('(', '(?<careers_left>')} { try_files $uri \${uri}index.html @careers_left; }
  location @careers_left { return 302 $careers_left/$is_args$args; }

  if ($careers_moved) { return 301 $careers_moved$is_args$args; }
  # A folder without a page is no page either.
  error_page 403 404 =404 ${base}/404.html;

${isPrecompressed ? `  gzip_static on;\n${brotli ? '  brotli_static on;\n' : ''}` : ''}  gzip on;
  gzip_vary on;
  gzip_types ${TEXTS} text/xml application/atom+xml image/svg+xml;

${names.map((name) => `  add_header ${name} ${variable(name)} always;\n`).join('')}}
`;
}

/** nginx sends no header whose value is empty. Its maps take the first expression that fits, and a plain text before all of them. */
const key = (pattern: string): string =>
  quote(
    pattern.includes('*') ? `~^${toExpression(pattern)}$` : pattern.endsWith('/') ? `${pattern}index.html` : pattern,
  );

const variable = (name: string): string => `$careers_${name.toLowerCase().replaceAll('-', '_')}`;

const quote = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
