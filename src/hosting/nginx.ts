import { toExpression } from '#hosting/address-pattern.ts';
import type { Redirect } from '#hosting/redirects.ts';
import { type HeaderRule, TYPES } from '#hosting/response-headers.ts';

// The type is said with `types`: a second Content-Type header would be sent beside nginx's own.
const TYPE = 'Content-Type';

const TEXTS =
  'text/plain text/css text/csv text/markdown text/calendar application/javascript application/json application/xml';

/**
 * A file for `/etc/nginx/conf.d/`. Each header is a `map` over the address, because `add_header` in a `location` takes away those
 * of the server around it.
 */
export function toNginx(rules: HeaderRule[], redirects: Redirect[], host: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((name) => name !== TYPE);
  const maps = names.map((name) => {
    const rows = rules.flatMap(({ patterns, headers }) =>
      headers[name] === undefined
        ? []
        : patterns.map((pattern) => `  ${key(pattern)} ${quote(headers[name] ?? '')};\n`),
    );

    return `map $uri ${variable(name)} {\n  default "";\n${rows.join('')}}\n`;
  });
  const types = Object.entries(TYPES).map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending};\n`);

  return `# Headers, moved addresses and types of the careers site. Change server_name and root, and add your certificate, or stand behind a
# server that has one. A site in a folder of the host stands in that folder of root.
map_hash_bucket_size 256;

${maps.join('')}
map $uri $careers_moved {
  default "";
${redirects.map(({ from, to }) => `  ${quote(from)} ${quote(to)};\n`).join('')}}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  root /srv/careers/dist;

  absolute_redirect off;
  charset utf-8;
  charset_types ${TEXTS};
  default_type application/octet-stream;
  include /etc/nginx/mime.types;
  types {
${types.join('')}  }

  # These are for other hosts.
  location ~ ^/_(headers|redirects)$ { return 404; }

  if ($careers_moved) { return 301 $careers_moved; }
  error_page 404 /404.html;

  gzip on;
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
