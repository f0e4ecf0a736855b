import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The language server of Astro, as an editor talks to it. */
export interface LanguageServer {
  /** Opens a file with this text, whatever is on the disk. Gives its address. */
  open: (path: string, text: string) => string;
  ask: <Answer>(method: string, params: object) => Promise<Answer>;
  stop: () => void;
}

const MODULES = join(process.cwd(), 'node_modules');

/** Starts the server over the standard streams, for a project at `root`. */
export async function startLanguageServer(root: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [join(MODULES, '@astrojs/language-server/bin/nodeServer.js'), '--stdio']);
  const answers = new Map<number, (answer: unknown) => void>();
  readMessages(server, (message) => {
    if (message.id === undefined) return;
    // What the server asks the editor for is not needed here.
    if (message.method)
      write(server, { id: message.id, result: message.method === 'workspace/configuration' ? [{}] : null });
    else answers.get(message.id)?.(message.result);
  });

  let last = 0;
  const ask = <Answer>(method: string, params: object): Promise<Answer> =>
    new Promise((resolve) => {
      last += 1;
      // The protocol says what each method answers.
      answers.set(last, (answer) => resolve(answer as Answer));
      write(server, { id: last, method, params });
    });
  const uri = pathToFileURL(root).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'site' }],
    capabilities: {
      textDocument: { diagnostic: {}, completion: {}, hover: {} },
      workspace: { workspaceFolders: true },
    },
    initializationOptions: { contentIntellisense: true, typescript: { tsdk: join(MODULES, 'typescript/lib') } },
  });
  write(server, { method: 'initialized', params: {} });

  const open = (path: string, text: string): string => {
    const address = pathToFileURL(join(root, path)).href;
    const textDocument = { uri: address, languageId: 'mdx', version: 1, text };
    write(server, { method: 'textDocument/didOpen', params: { textDocument } });

    return address;
  };

  return { open, ask, stop: () => server.kill() };
}

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
}

function write({ stdin }: ChildProcessWithoutNullStreams, message: object): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

/** Each message comes after a line with its length in bytes. */
function readMessages({ stdout }: ChildProcessWithoutNullStreams, take: (message: Message) => void): void {
  let read: Buffer = Buffer.alloc(0);
  stdout.on('data', (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    for (let next = cutMessage(read); next; next = cutMessage(read)) {
      read = next.rest;
      take(JSON.parse(next.text));
    }
  });
}

function cutMessage(read: Buffer): { text: string; rest: Buffer } | undefined {
  const head = read.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const [, length = '0'] = /Content-Length: (\d+)/i.exec(read.toString('utf8', 0, head)) ?? [];
  const end = head + 4 + Number(length);

  return read.length < end ? undefined : { text: read.toString('utf8', head + 4, end), rest: read.subarray(end) };
}
