import { isExampleAddress } from '#domain/site-address.ts';
import type { BuiltSite } from '#hosting/built-site.ts';

/** What a host that builds the site itself has to know. */
interface BuildSettings {
  command: string;
  /** What it serves then. */
  folder: string;
}

/** The newest Node that the tools are tested with; `node` in package.json has the same. */
export const NODE = '24';

/**
 * How the site that was built here is built there: for the same address, and a site in a folder of the host within that folder. What
 * hosts read stands at the root of what they serve.
 */
export function buildSettings({ origin, base }: Pick<BuiltSite, 'origin' | 'base'>): BuildSettings {
  const settings = [
    // An address that nobody can own was not chosen for a host.
    ...(isExampleAddress(origin) ? [] : [`SITE_URL=${inShell(origin)}`]),
    ...(base ? [`BASE_PATH=${inShell(`${base}/`)}`] : []),
  ];
  const build = [...settings, 'npm run build'].join(' ');
  if (!base) return { command: build, folder: 'dist' };
  const inside = inShell(`host${base}`);

  return {
    command: [
      build,
      'rm -rf host',
      `mkdir -p ${inside}`,
      `cp -r dist/. ${inside}`,
      // In the folder they would be files for everybody.
      `mv ${inside}/_headers ${inside}/_redirects host`,
      'cp -r dist/404.html dist/.well-known host',
    ].join(' && '),
    folder: 'host',
  };
}

/** A word that a shell takes as it is. Hosts write the whole command between double quotes. */
const inShell = (word: string): string => (/^[\w./:~%-]+$/.test(word) ? word : `'${word.replaceAll("'", '%27')}'`);
