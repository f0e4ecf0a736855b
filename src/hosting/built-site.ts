import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadersFile } from '#hosting/headers-file.ts';
import { type Redirect, readRedirectsFile } from '#hosting/redirects.ts';
import type { HeaderRule } from '#hosting/response-headers.ts';

/** A finished site, as far as a server has to know it. */
export interface BuiltSite {
  rules: HeaderRule[];
  redirects: Redirect[];
  /** Where the pages say that they stand, without a slash at its end: "https://careers.example.com". */
  origin: string;
  /** The host in it. */
  host: string;
  /** The folder of the host that the site stands in, without a slash at its end: "" or "/careers". */
  base: string;
  /** Whether compressed files stand beside its texts. */
  isPrecompressed: boolean;
}

/** The site that was built into a folder; undefined when there is none. */
export function findBuiltSite(folder: string): BuiltSite | undefined {
  if (!existsSync(join(folder, '_headers'))) return undefined;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const [, address = 'http://localhost/'] = /<link rel="canonical" href="([^"]+)"/.exec(read('index.html')) ?? [];
  const { origin, host, pathname } = new URL(address);

  return {
    rules: readHeadersFile(read('_headers')),
    redirects: readRedirectsFile(read('_redirects')),
    origin,
    host,
    base: pathname.replace(/\/$/, ''),
    isPrecompressed: existsSync(join(folder, 'index.html.gz')),
  };
}

/** How a server of one's own is wanted. */
export interface WantedServer {
  /**
   * The folder that the server takes for its host. The site is that folder, and one with a `base` the folder of that name in it.
   */
  root: string;
  /** Answer everybody at this port or address and port, without a certificate: `8080`, `127.0.0.1:8080`. */
  listen?: string;
  /** nginx has the module that sends brotli files. */
  brotli?: boolean;
}
