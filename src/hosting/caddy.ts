import type { Redirect } from '#hosting/redirects.ts';
import type { HeaderRule } from '#hosting/response-headers.ts';

/** A `Caddyfile`. */
export function toCaddy(rules: HeaderRule[], redirects: Redirect[], host: string): string {
  const blocks = rules.map(({ about, patterns, headers }, place) => {
    const lines = Object.entries(headers).map(([name, value]) => `    ${name} "${value.replaceAll('"', '\\"')}"\n`);

    return `  # ${about}
  @careers${place} path ${patterns.join(' ')}
  header @careers${place} {
${lines.join('')}  }
`;
  });

  return `# Headers, moved addresses and types of the careers site. Change the address and root.
# A site in a folder of the host stands in that folder of root.
${host} {
  root * /srv/careers/dist
  encode zstd gzip

  # These are for other hosts.
  @others path /_headers /_redirects
  error @others 404

${redirects.map(({ from, to }) => `  redir ${from} ${to} 301\n`).join('')}
${blocks.join('\n')}
  file_server
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
