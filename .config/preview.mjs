// Serves the finished site in dist/ on this machine only, and says where. Takes the next free port when 4321 is taken.
import { existsSync } from 'node:fs';
import { preview } from 'astro';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Run: npm run build');
  process.exit(1);
}

const port = Number(process.env.PORT ?? 4321);
const { port: served } = await preview({ server: { host: '127.0.0.1', port }, logLevel: 'silent' });
const base = process.env.BASE_PATH ?? '/';

console.log(`\n  The site is at  http://127.0.0.1:${served}${base}\n  Stop with Ctrl+C\n`);
