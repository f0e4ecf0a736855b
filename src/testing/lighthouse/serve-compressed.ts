import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { type StaticServer, serve } from '#hosting/serve.ts';

const TEXT = /^text\/|json|xml|svg/;

// What hosts take that compress while they serve.
const LEVEL = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** A built site as a host serves it that compresses by itself: what `npm run preview` sends, in brotli. */
export async function serveCompressed(folder: string): Promise<StaticServer> {
  const site = await serve(folder);
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(site.origin + url, { redirect: 'manual' });
    const body = Buffer.from(await answer.arrayBuffer());
    const isText = TEXT.test(answer.headers.get('content-type') ?? '');
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OF_THE_LINE.includes(name)));
    response.writeHead(answer.status, { ...headers, ...(isText && { 'content-encoding': 'br' }) });
    response.end(isText ? brotliCompressSync(body, LEVEL) : body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  return {
    // A server that listens on a port has no other kind of address.
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await site.close();
    },
  };
}

const OF_THE_LINE = ['connection', 'content-length', 'keep-alive', 'transfer-encoding'];
