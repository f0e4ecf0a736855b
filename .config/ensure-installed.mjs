// Installs the packages of package-lock.json when one is missing or has another version.
// Plain JavaScript without dependencies: it runs on the newcomer's own Node, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const WANTED = 'package-lock.json';
// npm's own record of what it put into node_modules.
const INSTALLED = 'node_modules/.package-lock.json';

if (!isInstalled()) {
  console.log('Installing what package-lock.json lists (once, about a minute) …');
  process.exit(install());
}

/** Whether every package that each platform needs is there in the wanted version. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const [wanted, installed] = [WANTED, INSTALLED].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);

  return Object.entries(wanted)
    .filter(([path, { optional }]) => path !== '' && !optional)
    .every(([path, { version }]) => installed[path]?.version === version);
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
