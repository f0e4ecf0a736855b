import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}

const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('programs that run while packages are installed are those that package.json names, and npm refuses others', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);

  expect(running.map(([path]) => path.replace(/^.*node_modules\//, '')).sort()).toEqual(
    Object.keys(allowScripts).sort(),
  );
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('strict-allow-scripts=true');
});

test('every package is known by the hash of its content, and comes from the registry', () => {
  const unknown = locked.filter(
    ([, { integrity = '', resolved = '', link }]) =>
      link || !integrity.startsWith('sha512-') || /^(git|file|http:)/.test(resolved),
  );

  expect(unknown.map(([path]) => path)).toEqual([]);
});
