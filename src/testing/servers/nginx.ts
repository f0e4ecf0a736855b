import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import {
  findPort,
  findProgram,
  type Hosted,
  makeWorkplace,
  printSettings,
  type RunningServer,
  startServer,
} from '#testing/servers/server.ts';

/** An nginx that is installed, and what it was made with. */
interface Nginx {
  program: string;
  version: string;
  /** The folder of its own settings. */
  settings: string;
  /** The module that sends brotli files, where it is there. */
  brotli?: string;
}

export function findNginx(): Nginx | undefined {
  const program = findProgram('nginx');
  if (!program) return undefined;
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const told = (expression: RegExp) => expression.exec(stderr)?.[1] ?? '';
  const brotli = join(told(/--modules-path=(\S+)/), 'ngx_http_brotli_static_module.so');

  return {
    program,
    version: told(/nginx\/([\d.]+)/),
    settings: dirname(told(/--conf-path=(\S+)/)),
    ...(existsSync(brotli) && { brotli }),
  };
}

/** nginx with the printed settings, as whoever runs this, in a folder of its own. */
export async function startNginx(nginx: Nginx, hosted: Hosted): Promise<RunningServer> {
  const place = makeWorkplace(hosted);
  const port = await findPort();
  const options = ['--root', join(place, 'host'), '--listen', `127.0.0.1:${port}`];
  writeFileSync(
    join(place, 'careers.conf'),
    printSettings('nginx', hosted, nginx.brotli ? [...options, '--brotli'] : options),
  );
  copyFileSync(join(nginx.settings, 'mime.types'), join(place, 'mime.types'));
  writeFileSync(join(place, 'nginx.conf'), aroundSite(place, nginx));

  return startServer([nginx.program, '-p', place, '-c', 'nginx.conf'], place, port);
}

// What stands in nginx.conf of a system, with files that anybody may write. Started by root, its workers stay root: they are to read
// a folder of ours.
const aroundSite = (place: string, { brotli }: Nginx): string => `${brotli ? `load_module ${brotli};\n` : ''}daemon off;
${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes ${availableParallelism()};
pid ${place}/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${place}/${name};\n`).join('')}  include careers.conf;
}
`;
