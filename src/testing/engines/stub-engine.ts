import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stub was asked. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** The body, read as JSON. */
  body: unknown;
}

/** What the stub answers: a status, and a body that is sent as it stands or as JSON. `late` never answers. */
export type Answer = { status?: number; body?: unknown } | 'late' | 'hang up';

export interface StubEngine {
  endpoint: string;
  asked: Asked[];
  stop(): Promise<void>;
}

/**
 * A search engine on this machine that knows no search: it keeps what it was asked, and answers as told. Browsers may ask it from any
 * site, as both engines can be told to let them.
 */
export async function startStubEngine(answer: (asked: Asked) => Answer): Promise<StubEngine> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response): Promise<unknown> => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'authorization, content-type');
    if (request.method === 'OPTIONS') return response.end();
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const { method = '', url: path = '', headers } = request;
    const question = { method, path, headers, body: JSON.parse(text) as unknown };
    asked.push(question);
    const told = answer(question);
    if (told === 'late') return undefined;
    if (told === 'hang up') return request.socket.destroy();
    const { status = 200, body = {} } = told;
    response.writeHead(status, { 'content-type': 'application/json' });

    return response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port

  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
