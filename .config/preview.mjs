// Serves the finished site on this machine only, with the headers a host would send, and says where.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../src/hosting/serve.ts';

const { OUT_DIR = 'dist', PORT = '4321', BASE_PATH = '/' } = process.env;

if (!existsSync(join(OUT_DIR, 'index.html'))) {
  console.error(`There is no built site in ${OUT_DIR} yet. Run: npm run build`);
  process.exit(1);
}

const base = `/${BASE_PATH}`.replace(/\/+/g, '/').replace(/\/$/, '');
const { origin } = await serve(OUT_DIR, { port: Number(PORT), base });

console.log(`\n  The site is at  ${origin}${base}/\n  Stop with Ctrl+C\n`);
