// Serves the finished site on this machine only, and says where. Takes the next free port when the wanted one is taken.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';

const { OUT_DIR = 'dist', PORT = '4321', BASE_PATH = '/' } = process.env;

if (!existsSync(join(OUT_DIR, 'index.html'))) {
  console.error(`There is no built site in ${OUT_DIR} yet. Run: npm run build`);
  process.exit(1);
}

const { port } = await preview({ server: { host: '127.0.0.1', port: Number(PORT) }, logLevel: 'silent' });
const path = `/${BASE_PATH}/`.replace(/\/+/g, '/');

console.log(`\n  The site is at  http://127.0.0.1:${port}${path}\n  Stop with Ctrl+C\n`);
