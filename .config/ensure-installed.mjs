// Installs the packages of package-lock.json when they are missing or older than the lockfile.
// Plain JavaScript without dependencies: it runs on the newcomer's own Node, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const STAMP = 'node_modules/.package-lock.json';
const LOCKFILE = 'package-lock.json';

if (!existsSync(STAMP) || statSync(STAMP).mtimeMs < statSync(LOCKFILE).mtimeMs) {
  console.log('Installing what package-lock.json lists (once, about a minute) …');
  process.exit(install());
}

/** The exit status of `npm ci`, run by the very npm that runs this script where there is one. */
function install() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: true });

  return status ?? 1;
}
