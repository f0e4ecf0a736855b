// npm run host -- nginx: prints what a host is told about the site that was built last. `--help` tells the rest.
import { attempt } from '#checks/attempt.ts';
import { type BuiltSite, findBuiltSite, type WantedServer } from '#hosting/built-site.ts';
import { toCaddy } from '#hosting/caddy.ts';
import { listExcesses, toCloudflare } from '#hosting/cloudflare.ts';
import { toNetlify } from '#hosting/netlify.ts';
import { toNginx } from '#hosting/nginx.ts';
import { type Host, type Options, readOptions, USAGE } from '#hosting/options.ts';
import { listUntold, toVercel } from '#hosting/vercel.ts';

const WRITERS: Record<Host, (site: BuiltSite, server: WantedServer) => string> = {
  nginx: toNginx,
  caddy: toCaddy,
  netlify: toNetlify,
  cloudflare: toCloudflare,
  vercel: toVercel,
};

/** What a host would not take, where it says how much it takes. Netlify names no number, and looks at files before rules. */
const LIMITS: Partial<Record<Host, (site: BuiltSite, folder: string) => string[]>> = {
  cloudflare: listExcesses,
  vercel: listUntold,
};

const EXIT = { fine: 0, notBuilt: 1, notUnderstood: 2 } as const;

const { OUT_DIR = 'dist' } = process.env;

process.exitCode = attempt(() => run(readOptions(process.argv.slice(2))), EXIT.notUnderstood);

function run(options: Options | 'help'): number {
  if (options === 'help') {
    console.log(USAGE);

    return EXIT.fine;
  }
  const site = findBuiltSite(OUT_DIR);
  if (!site) {
    console.error(`There is no built site in ${OUT_DIR} yet. Run: npm run build`);

    return EXIT.notBuilt;
  }
  process.stdout.write(WRITERS[options.host](site, options.server));
  for (const sentence of LIMITS[options.host]?.(site, OUT_DIR) ?? []) console.error(sentence);

  return EXIT.fine;
}
