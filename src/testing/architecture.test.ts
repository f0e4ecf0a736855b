import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Aliases, checkArchitecture, type Rule, readSources } from '#testing/architecture.ts';
import { listImports } from '#testing/source-code.ts';

const FIXTURES = 'src/testing/fixtures/architecture';
const aliases: Aliases = JSON.parse(readFileSync('package.json', 'utf8')).imports;
const house = readSources('src', aliases);
const violations = checkArchitecture(house);

const RULES: [rule: Rule, sentence: string][] = [
  ['direction', 'a file imports its own rank or lower'],
  ['schema-packages', 'schemas import astro/zod and nothing else'],
  ['pure-domain', 'the domain knows no Astro, no browser and no disk'],
  ['clock', '"now" is read in checks/calendar.ts only'],
  ['astro-content', 'nobody asks Astro for content: load-catalogue.ts has it from the check'],
  ['disk', 'only checks, editor, exporters, integrations, tests and what keeps pictures touch the disk'],
  ['cycle', 'no file leads back to itself'],
  ['folder-name', 'every folder says what it holds'],
  ['layout-first', 'the layout comes first, and in it the cascade layers'],
  ['aliases', 'imports are names that lead to a file, not paths between folders'],
];

describe('the house', () => {
  test('is read in full', () => {
    const withImports = house.filter(({ imports }) => imports.length > 0).map(({ file }) => file);

    expect(withImports).toEqual(
      expect.arrayContaining([
        'layouts/Page.astro',
        'domain/catalogue.ts',
        'pages/roles/[id].astro',
        'load-catalogue.ts',
      ]),
    );
  });

  test.each(RULES)('%s: %s', (rule) => {
    const found = violations.filter((violation) => violation.rule === rule);

    expect(found.map(({ file, detail }) => `src/${file}: ${detail}`)).toEqual([]);
  });
});

/** Each planted violation: the folder of its small tree, and all that must be found there. */
const PLANTED: [tree: string, ...[rule: Rule, file: string][]][] = [
  ['schema-imports-domain', ['direction', 'schemas/role.ts']],
  ['domain-imports-words', ['direction', 'domain/pay.ts']],
  ['domain-imports-paths', ['direction', 'domain/role.ts']],
  ['view-imports-component', ['direction', 'views/role-page.ts']],
  ['view-imports-catalogue', ['direction', 'views/role-page.ts']],
  ['component-imports-layout', ['direction', 'components/page/Links.astro']],
  ['component-imports-styles', ['direction', 'components/page/Links.astro']],
  ['component-runs-search-on-the-server', ['direction', 'components/search/Search.astro']],
  ['script-imports-editor', ['direction', 'components/search/Search.astro']],
  ['search-imports-view', ['direction', 'search/site-search.ts']],
  ['match-imports-search', ['aliases', 'match/site-match.ts'], ['direction', 'match/site-match.ts']],
  ['words-import-schema-code', ['direction', 'messages/en.ts']],
  ['words-import-search-element', ['direction', 'messages/en.ts']],
  ['paths-import-domain', ['direction', 'paths.ts']],
  ['catalogue-imports-the-check', ['direction', 'load-catalogue.ts']],
  ['site-imports-testing', ['direction', 'views/role-page.ts']],
  ['unknown-room', ['direction', 'services/pay.ts']],
  ['schema-imports-package', ['schema-packages', 'schemas/role.ts']],
  ['schema-imports-astro', ['schema-packages', 'schemas/role.ts']],
  ['domain-imports-astro', ['pure-domain', 'domain/role.ts']],
  ['domain-imports-node', ['pure-domain', 'domain/role.ts']],
  ['domain-touches-the-page', ['pure-domain', 'domain/role.ts']],
  ['domain-reads-the-machine', ['pure-domain', 'domain/role.ts']],
  ['domain-asks-date-now', ['clock', 'domain/status.ts']],
  ['domain-makes-new-date', ['clock', 'domain/status.ts']],
  ['view-asks-the-clock', ['clock', 'views/time.ts']],
  ['check-asks-the-clock', ['clock', 'checks/words.ts']],
  ['template-asks-the-clock', ['clock', 'components/page/Footer.astro']],
  ['frontmatter-asks-the-clock', ['clock', 'components/page/Footer.astro']],
  ['content-in-a-component', ['astro-content', 'components/role/Roles.astro']],
  ['content-in-a-view', ['astro-content', 'views/role-page.ts']],
  ['view-reads-the-disk', ['disk', 'views/role-page.ts']],
  ['page-reads-the-disk', ['disk', 'pages/index.astro']],
  ['route-joins-paths', ['disk', 'pages/robots.txt.ts']],
  ['cycle-of-three', ['cycle', 'domain/a.ts']],
  ['cycle-of-types', ['cycle', 'domain/pay.ts']],
  ['folder-called-utils', ['folder-name', 'views/utils/text.ts']],
  ['folder-called-lib', ['folder-name', 'lib/text.css']],
  ['layout-second', ['layout-first', 'pages/index.astro']],
  ['layers-second', ['layout-first', 'layouts/Page.astro']],
  ['path-instead-of-alias', ['aliases', 'views/role-page.ts']],
  ['path-from-the-root', ['aliases', 'pages/index.astro']],
  ['alias-to-nothing', ['aliases', 'views/role-page.ts']],
];

describe('a violation is found', () => {
  test.each(PLANTED)('%s', (tree, ...expected) => {
    const found = checkArchitecture(readSources(`${FIXTURES}/${tree}`, aliases));

    expect(found.map(({ rule, file }) => [rule, file])).toEqual(expected);
  });

  test('and nothing where every rule is kept', () => {
    expect(checkArchitecture(readSources(`${FIXTURES}/good`, aliases))).toEqual([]);
  });

  test('in every tree of the fixtures', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(['good', ...PLANTED.map(([tree]) => tree)].sort());
  });

  test('of every rule at least once', () => {
    const planted = new Set(PLANTED.flatMap(([, ...found]) => found.map(([rule]) => rule)));

    expect([...planted].sort()).toEqual(RULES.map(([rule]) => rule).sort());
  });

  test('and a ring of files is told with its whole way', () => {
    const [ring] = checkArchitecture(readSources(`${FIXTURES}/cycle-of-three`, aliases));

    expect(ring?.detail).toBe('domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts');
  });
});

describe('an import is seen', () => {
  test.each([
    ['on one line', "import { a } from '#a';", { isTypeOnly: false }],
    ['over several lines', "import {\n  a,\n  b,\n} from '#a';", { isTypeOnly: false }],
    ['for its side effect', "import '#a';", { isTypeOnly: false }],
    ['of types', "import type { A } from '#a';", { isTypeOnly: true }],
    ['of types between braces', "import { type A, type B } from '#a';", { isTypeOnly: true }],
    ['of a type and a value', "import { type A, b } from '#a';", { isTypeOnly: false }],
    ['of a default and a type', "import a, { type B } from '#a';", { isTypeOnly: false }],
    ['handed on', "export { a } from '#a';", { isTypeOnly: false }],
    ['handed on as a whole', "export * from '#a';", { isTypeOnly: false }],
    ['handed on as a type', "export type { A } from '#a';", { isTypeOnly: true }],
    ['inside a type', "type A = import('#a').A;", { isTypeOnly: true }],
    ['at run time', "const a = await import('#a');", { isTypeOnly: false }],
    ['at run time with a note to the bundler', 'const a = import(/* @vite-ignore */ `#a`);', { isTypeOnly: false }],
  ])('%s', (_, text, expected) => {
    expect(listImports('a.ts', text)).toEqual([{ specifier: '#a', inScript: false, ...expected }]);
  });

  test.each([
    ['a comment', "// import '#a';\n/* import '#b'; */"],
    ['a text', 'const text = "import a from \'#a\'";'],
    ['a computed path', 'const a = await import(path);'],
  ])('not in %s', (_, text) => {
    expect(listImports('a.ts', text)).toEqual([]);
  });

  test.each([
    ['the frontmatter', "---\nimport a from '#a';\n---\n<p>import b from '#b'</p>", false],
    ['the frontmatter, without a template', "---\nimport a from '#a';\n---", false],
    ['a script', "<p>Text</p>\n<script>\n  import '#a';\n</script>", true],
    ['a script below frontmatter', "---\n---\n<script>import a from '#a';</script>", true],
    ['a script with a type', '<script type="module">\nimport \'#a\';\n</script>', true],
    ['the source of a script', '<script src="#a"></script>', true],
    ['the second of two scripts', "<script is:inline set:html={x} />\n<script>import '#a';</script>", true],
  ])('in %s of an .astro file', (_, text, inScript) => {
    expect(listImports('a.astro', text)).toEqual([{ specifier: '#a', isTypeOnly: false, inScript }]);
  });

  test('not in data that only looks like a script', () => {
    expect(listImports('a.astro', '<script type="application/ld+json">import "#a"</script>')).toEqual([]);
  });
});
