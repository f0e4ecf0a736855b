import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

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
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** A static host for a folder on a free port of this machine, as plain as the hosts the site is made for. */
export async function serve(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(resolve(folder), request.url ?? '/', response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has no other kind of address

  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The file, the page of a folder, the way to the slash that is missing, or 404.html. */
async function answer(folder: string, address: string, response: ServerResponse): Promise<void> {
  const [path = '/', query] = address.split(/\?(.*)/s);
  const file = join(folder, decode(path));
  const inside = file === folder || file.startsWith(folder + sep);
  const kind = inside ? await kindOf(file) : 'nothing';

  if (kind === 'folder' && !path.endsWith('/')) {
    response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
  } else if (kind === 'file' && !path.endsWith('/')) {
    await send(file, 200, response);
  } else if (kind === 'folder' && (await kindOf(join(file, 'index.html'))) === 'file') {
    await send(join(file, 'index.html'), 200, response);
  } else {
    await send(join(folder, '404.html'), 404, response);
  }
}

async function send(file: string, status: number, response: ServerResponse): Promise<void> {
  const body = await readFile(file);
  response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
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
