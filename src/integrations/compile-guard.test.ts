import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiledGuard, compileGuard, guardText } from '#integrations/compile-guard.ts';
import { SMALLEST } from '#testing/builders.ts';
import { mdx } from '#testing/content-folder.ts';

const FILE = 'content/roles/back-end-developer.mdx';
const FIELDS = mdx(SMALLEST.role, '');

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rolebook-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** What the plugin gives the compiler for a file of the project; the code as it was when it leaves it alone. */
const transform = (file: string, code: string): string =>
  compileGuard(root).transform.handler(code, join(root, file))?.code ?? code;

describe('text that is about to be compiled', () => {
  test('keeps every line in its place, without its fields', () => {
    const text = `${FIELDS}## The work\n\nYou write *code*.\n`;
    const guarded = transform(FILE, text);

    expect(guarded).toMatch(/^---\n\s+---\n\n## The work\n\nYou write \*code\*\.\n$/);
    expect(guarded.split('\n').map(({ length }) => length)).toEqual(text.split('\n').map(({ length }) => length));
  });

  test('never offers a second reader other fields, when lines of dashes stand further down', () => {
    const guarded = guardText(FILE, `${FIELDS}\n---\n\nlayout: ../../src/layouts/Page.astro\n\n---\n\nText.\n`);

    // As @astrojs/internal-helpers finds fields.
    const [, fields = ''] = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/.exec(guarded) ?? [];
    expect(fields.trim()).toBe('');
    expect(guarded).toContain('layout:');
  });

  test.each([
    ['an import', "import fs from 'node:fs'\n\n{fs.readdirSync('/')}\n", /:\d+:\d+ {2}error/],
    ['an export', 'export const a = process.exit()\n', /:\d+:\d+ {2}error/],
    ['an expression', 'Text {process.env.HOME} text.\n', /:\d+:\d+ {2}error/],
    ['a loop', '{(() => { for (;;); })()}\n', /:\d+:\d+ {2}error/],
    ['an expression in an attribute', '<Note title={process.env.HOME}>Text.</Note>\n', /:\d+:\d+ {2}error/],
    ['a script', '<script>alert(1)</script>\n', /:\d+:\d+ {2}error/],
    ['2,000 quotes in each other', `${'> '.repeat(2000)}Text.\n`, /:\d+:\d+ {2}error/],
  ])('is refused with %s', (_, text, place) => {
    expect(() => transform(FILE, `${FIELDS}${text}`)).toThrow(`${FILE} is not compiled.`);
    expect(() => transform(FILE, `${FIELDS}${text}`)).toThrow(place);
  });

  test.each([
    '![All that is secret](../../.env?raw)',
    '![All that is secret][file]\n\n[file]: ../../.env?raw',
    '![All that is secret](node_modules/package.json?raw)',
  ])('is refused when an image would bring a file of the project in: %s', (text) => {
    expect(() => transform(FILE, `${FIELDS}${text}\n`)).toThrow('would be read from the project');
  });

  test.each([
    'It reads import.meta.env for its settings.',
    'It reads &#105;mport.meta.env for its settings.',
    'It reads \\_\\_astro\\_import\\_meta\\_env\\_\\_.',
    '`__VITE_ASSET__0123456789012345678901__`',
    '```js\n//# sourceMappingURL=data:application/json;base64,e30=\n```',
  ])('is refused when a program of the build would obey it: %s', (text) => {
    expect(() => transform(FILE, `${FIELDS}${text}\n`)).toThrow('take this for an order');
  });

  test('brings no map of other files along', () => {
    const { map } = compileGuard(root).transform.handler(`${FIELDS}Text.\n`, join(root, FILE)) ?? {};

    expect(map).toEqual({ mappings: '' });
  });

  test('may show an image of the public folder', () => {
    expect(transform(FILE, `${FIELDS}![A desk](/desk.jpg)\n`)).toContain('![A desk](/desk.jpg)');
  });

  test('is refused with a heap of references in its fields', () => {
    const bomb = ['a: &a [x, x, x]', ...Array.from({ length: 20 }, (_, index) => `b${index}: &b${index} [*a, *a, *a]`)];

    expect(() => transform(FILE, `---\n${bomb.join('\n')}\n---\n\nText.\n`)).toThrow(`${FILE} is not compiled.`);
  });

  test('is refused when it has no fields', () => {
    expect(() => transform(FILE, 'Text.\n')).toThrow(`${FILE} is not compiled.`);
  });

  test.each([
    'content/elsewhere/role.mdx',
    'content/roles/deep/role.mdx',
    'content/roles/Senior Role.mdx',
    'content/notes.txt?x.mdx',
    'public/page.mdx',
    '../outside.mdx',
  ])('is refused where it is no file of the content folder: %s', (file) => {
    expect(() => transform(file, `${FIELDS}Text.\n`)).toThrow('is not compiled: it is no file of the content folder.');
  });

  test.each(['src/pages/about.mdx', 'node_modules/package/page.mdx'])('is left alone where code stands: %s', (file) => {
    expect(transform(file, 'export const a = 1\n')).toBe('export const a = 1\n');
  });
});

describe('text that has been compiled', () => {
  const compiled = (id: string) => () =>
    compiledGuard(root).transform.handler('_jsx("p", { children: "import.meta.env" })', id);

  test('is refused with a mark that only the compiler has put together', () => {
    expect(compiled(join(root, FILE))).toThrow(`${FILE} is not built. Found "import.meta.env".`);
  });

  test('is refused with a mark in the fields of all entries', () => {
    expect(compiled('\0astro:data-layer-content')).toThrow('The content is not built. Found "import.meta.env".');
  });

  test('is left alone where code stands', () => {
    expect(compiled(join(root, 'src/pages/about.mdx'))).not.toThrow();
  });
});

describe('the order of plugins', () => {
  const resolved = (...names: string[]) =>
    compileGuard(root).configResolved({ plugins: names.map((name) => ({ name })) });

  test('is right when the guard comes first', () => {
    expect(() => resolved('rolebook:compile-guard', '@mdx-js/rolldown')).not.toThrow();
  });

  test.each([
    ['after the compiler', ['@mdx-js/rolldown', 'rolebook:compile-guard']],
    ['beside a compiler that nobody knows', ['rolebook:compile-guard']],
  ])('is refused when the guard stands %s', (_, names) => {
    expect(() => resolved(...names)).toThrow('contentCheck() stands before mdx()');
  });
});
