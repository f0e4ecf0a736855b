import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { headersFor, readHeadersFile } from '#hosting/headers-file.ts';
import type { HeaderRule } from '#hosting/response-headers.ts';

export interface StaticServer {
  /** The origin, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.atom': 'application/atom+xml',
  '.wasm': 'application/wasm',
};

/** How a host is wanted; in all that is left out, it is a plain one. */
interface Wanted {
  /** The first port that is free from this one on is taken; any free one without it. */
  port?: number;
  /** The folder of the host that the site stands in, without a slash at its end. */
  base?: string;
}

/** A static host for a folder, on this machine only. It sends what `_headers` in the folder says, and its addresses end as ours do. */
export async function serve(folder: string, { port = 0, base = '' }: Wanted = {}): Promise<StaticServer> {
  const root = resolve(folder);
  const rules = readHeadersFile(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    // One slash at the start: with two, the way to a missing slash would lead to another host.
    const address = (request.url ?? '/').replace(/^\/+/, '/');
    answer(root, base, address, rules, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  return {
    origin: `http://127.0.0.1:${await listen(server, port)}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The port at which the server listens now: the wanted one, or the next that is free. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((ready, refused) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') ready(listen(server, port + 1));
      else refused(error);
    });
    // A server that listens on a port has no other kind of address.
    server.listen(port, '127.0.0.1', () => ready((server.address() as AddressInfo).port));
  });
}

/** The file, the page of a folder, the way to the slash that is missing, or 404.html. */
async function answer(
  folder: string,
  base: string,
  address: string,
  rules: HeaderRule[],
  response: ServerResponse,
): Promise<void> {
  const [path = '/', query] = address.split(/\?(.*)/s);
  const within = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
  const file = join(folder, decode(within ?? '/404.html'));
  const inside = file === folder || file.startsWith(folder + sep);
  const isOurs = within !== undefined && inside && !FOR_HOSTS.test(within);
  const kind = isOurs ? await kindOf(file) : 'nothing';

  if ((kind === 'folder' || path === base) && !path.endsWith('/')) {
    response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
  } else if (kind === 'file' && !path.endsWith('/')) {
    await sendFile(file, 200, headersFor(path, rules), response);
  } else if (kind === 'folder' && (await kindOf(join(file, 'index.html'))) === 'file') {
    await sendFile(join(file, 'index.html'), 200, headersFor(path, rules), response);
  } else {
    // With headers of its own: a script that is missing now may be there with the next build.
    await sendFile(join(folder, '404.html'), 404, headersFor(`${base}/404.html`, rules), response);
  }
}

/** What hosts read and keep to themselves, and names with a dot in front. */
const FOR_HOSTS = /^\/_(headers|redirects)$|\/\.(?!well-known\/)/;

async function sendFile(
  file: string,
  status: number,
  headers: Record<string, string>,
  response: ServerResponse,
): Promise<void> {
  const body = await readFile(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 'nothing';

  return found.isDirectory() ? 'folder' : 'file';
}

/** The path that a browser meant; one that can't be read is taken literally, and will not be found. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return path;
  }
}
