import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** What a server answers. The path is sent as it is written, which `fetch` would not do, and nothing is followed or unpacked. */
export function ask(origin: string, path: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
  return new Promise((told, failed) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path, method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('error', failed)
        .on('end', () =>
          told({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
    })
      .on('error', failed)
      .end();
  });
}
