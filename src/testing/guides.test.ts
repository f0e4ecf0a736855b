import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { KINDS } from '#editor/new/kinds.ts';

const GUIDES = ['README.md', 'CONTRIBUTING.md', 'SCALE.md', 'content/README.md'];
const GUIDE = 'content/README.md';
const read = (file: string): string => readFileSync(file, 'utf8');

/** The text without blocks of code. */
const proseOf = (markdown: string): string => markdown.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '');

const headingsOf = (markdown: string): string[] =>
  [...proseOf(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);

/** What one can jump to in a file, as GitHub names it. */
function anchorsOf(file: string): string[] {
  const slugger = new GithubSlugger();

  return headingsOf(read(file)).map((heading) => slugger.slug(heading));
}

/** The links of a guide that lead to a place in the repository, `content/README.md#reference`. */
const linksOf = (file: string): string[] =>
  [
    ...proseOf(read(file))
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\((?!https?:|\/)([^)\s]+)\)/g),
  ].map(([, target = '']) => target);

describe.each(GUIDES)('%s', (file) => {
  test('leads only to files and headings that are there', () => {
    const lost = linksOf(file).filter((target) => {
      const [path = '', anchor] = target.split('#');
      const place = path === '' ? file : join(dirname(file), path);

      return !existsSync(place) || (anchor !== undefined && !anchorsOf(place).includes(anchor));
    });

    expect(linksOf(file).length).toBeGreaterThan(1);
    expect(lost).toEqual([]);
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(file).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name);

    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the contents at the top of the editors’ guide lead to every part that is written by hand', () => {
  const [byHand = ''] = read(GUIDE).split('\n# Reference\n');
  const [contents = '', ...parts] = byHand.split(/^(?=## )/m);
  const slugger = new GithubSlugger();
  const wanted = headingsOf(parts.join('')).map((heading) => slugger.slug(heading));
  const linked = [...contents.matchAll(/\(#([^)]+)\)/g)].map(([, anchor]) => anchor);

  expect(wanted.length).toBeGreaterThan(15);
  expect(wanted.filter((anchor) => !linked.includes(anchor))).toEqual([]);
});

test('the editors’ guide names everything that can be begun', () => {
  const [, row = ''] = /^\| `npm run new` \|(.+)\|$/m.exec(read(GUIDE)) ?? [];

  expect([...row.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word)).toEqual(KINDS.map(({ word }) => word));
});
