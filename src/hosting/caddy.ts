import type { BuiltSite, WantedServer } from '#hosting/built-site.ts';
import { headersFor } from '#hosting/headers-file.ts';
import { leftAddresses } from '#hosting/left-addresses.ts';
import { TEXTS } from '#hosting/precompress.ts';
import type { Headers } from '#hosting/response-headers.ts';

/** A `Caddyfile`. */
export function toCaddy({ rules, redirects, host, base, isPrecompressed }: BuiltSite, server: WantedServer): string {
  const { root, listen } = server;
  const files = isPrecompressed ? 'file_server {\n    precompressed br gzip\n  }' : 'file_server';
  const blocks = rules.map(
    ({ about, patterns, headers }, place) => `  # ${about}
  @careers${place} path ${patterns.join(' ')}
  header @careers${place} {
${linesOf(headers, '    ')}  }
`,
  );
  // A rewrite of the path leaves the rest of the address as it was.
  const moved = redirects.map(
    ({ from, to }) => `  @moved_${nameOf(from)} path ${from.slice(0, -1)} ${from}
  route @moved_${nameOf(from)} {
    rewrite * ${to}
    redir * {uri} 301
  }
`,
  );

  return withTabs(`# Headers, moved addresses and types of the careers site. ${listen ? 'It answers everybody, and wants a server with a certificate before it.' : 'Change the address and root.'}
# A site in a folder of the host stands in that folder of root.
${listen ? openDoor(listen) : `${host} {\n`}  root * "${root}"
  encode zstd gzip
  # Said of the plain text too, or a cache gives it to those who would take less.
  @texts path */ ${TEXTS.map((ending) => `*.${ending}`).join(' ')}
  header @texts {
    Vary Accept-Encoding
    defer
  }

  @writing not method GET HEAD
  error @writing 405

  # These are for other hosts${isPrecompressed ? ', and the compressed files are sent in place of their texts' : ''}.
  @others path ${base}/_headers ${base}/_redirects${isPrecompressed ? ' *.br *.gz' : ''}
  error @others 404
  # Names with a dot in front are for nobody.
  @hidden {
    path */.*
    not path */.well-known/*
  }
  error @hidden 404

${moved.join('')}
  # The slash at the end of a page's address, which Caddy itself would add without what stands behind a question mark.
  @page {
    path_regexp page ^/+(.*[^/])$
    file {path}/index.html
  }
  route @page {
    rewrite * /{re.page.1}/
    redir * {uri} 301
  }

  # What has gone while its list or entry stays, and may come back.
  @left {
    path_regexp left ^${leftAddresses(base)}
    not file {path} {path}/index.html
  }
  route @left {
    rewrite * {re.left.1}/
    redir * {uri} 302
  }

${blocks.join('\n')}
  ${files}
  handle_errors {
    rewrite * ${base}/404.html
    # Those of the page, and not of what was asked for: a script that is missing now may be there with the next build.
    header {
${linesOf(headersFor(`${base}/404.html`, rules), '      ')}    }
    ${files.replaceAll('\n', '\n  ')}
  }
}
`);
}

const linesOf = (headers: Headers, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} "${value.replaceAll('"', '\\"')}"\n`)
    .join('');

/** As `caddy fmt` wants it, or Caddy says at each start that it is not. */
const withTabs = (text: string): string => text.replace(/^(?: {2})+/gm, (indent) => '\t'.repeat(indent.length / 2));

/** Plain HTTP at a port, and nothing that could be changed while it runs. */
function openDoor(listen: string): string {
  const [, address, port] = /^(?:(.*):)?(\d+)$/.exec(listen) ?? [];

  return `{
  admin off
}

http://:${port} {
${address ? `  bind ${address}\n` : ''}`;
}

/** A name for a matcher, `roles_old-name`. */
const nameOf = (path: string): string => path.slice(1, -1).replaceAll('/', '_');
