import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { VALID } from '#testing/content-folder.ts';
import { copyProject, type TrialProject } from '#testing/site/trial-project.ts';

const ROLE = 'content/roles/senior-back-end-developer.mdx';
const ORIGINAL = readFileSync(ROLE, 'utf8');
const LAST_SITE = '<p>The last site.</p>';

let project: TrialProject;
beforeAll(() => {
  project = copyProject('build');
});
afterAll(() => project.remove());

beforeEach(() => {
  project.delete('content');
  cpSync('content', join(project.folder, 'content'), { recursive: true });
  project.delete('dist');
  project.write('dist/index.html', LAST_SITE);
  project.write('dist/.hidden/old.txt', LAST_SITE);
});

const LAST_OUTPUT = { '.hidden/old.txt': LAST_SITE, 'index.html': LAST_SITE };

/** The files of the output, with what is in them. */
function readOutput(): Record<string, string> {
  const folder = join(project.folder, 'dist');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

const withText = (text: string) => ORIGINAL.replace('\n---\n', `\n---\n\n${text}\n`);
const withFields = (yaml: string) => ORIGINAL.replace('---\n', `---\n${yaml}\n`);

const SECRET = 'a-secret-of-this-machine';
const BOMB = ['a: &a [x, x, x, x]', ...Array.from('bcdefghijkl', (name) => `${name}: &${name} [*a, *a, *a, *a]`)];

/** What a stranger might send. Each stands for what stock Astro did with it: ran it, printed it, hung or died. */
const HOSTILE = {
  'runs-a-program': withText("import { writeFileSync } from 'node:fs'\n\n{writeFileSync('it-ran.txt', '')}"),
  'reads-a-setting': withText('{process.env.SECRET}'),
  'never-ends': withText('{(() => { for (;;); })()}'),
  'puts-a-script': withText("<script>alert('it ran')</script>"),
  'goes-too-deep': withText(`${'> '.repeat(2000)}Deep.`),
  'grows-without-end': withFields(BOMB.join('\n')),
};

describe('astro build, called directly', () => {
  test('is refused at a mistake, and leaves the last site as it is', () => {
    project.write(ROLE, ORIGINAL.replace('status: published', 'status: live'));
    const { status, output } = project.run('build');

    expect(output).toMatch(new RegExp(`^${ROLE}:\\d+:9 {2}error`, 'm'));
    expect(status).toBe(1);
    expect(readOutput()).toEqual(LAST_OUTPUT);
  });

  test('is refused at hostile files within seconds, names each, and runs and prints nothing of them', () => {
    for (const [name, text] of Object.entries(HOSTILE)) project.write(`content/roles/${name}.mdx`, text);
    const { status, output } = project.run('build', { SECRET });

    expect(status).toBe(1);
    expect(Object.keys(HOSTILE).filter((name) => !output.includes(`content/roles/${name}.mdx:`))).toEqual([]);
    expect(output).not.toContain(SECRET);
    expect(existsSync(join(project.folder, 'it-ran.txt'))).toBe(false);
    expect(readOutput()).toEqual(LAST_OUTPUT);
  });

  test('is refused for the address of a real company as long as the company is an example', () => {
    const { status, output } = project.run('build', { SITE_URL: 'https://careers.quillmark.com' });

    expect(status).toBe(1);
    expect(output).toContain('content/organisation.yml still says "example: true"');
    expect(readOutput()).toEqual(LAST_OUTPUT);
  });

  test('leaves the last site as it is when a page fails later', () => {
    project.write('src/pages/broken.astro', "---\nthrow new Error('This page is broken.');\n---\n");
    const { status, output } = project.run('build');
    project.delete('src/pages/broken.astro');

    expect(status).toBe(1);
    expect(output).toContain('This page is broken.');
    expect(readOutput()).toEqual(LAST_OUTPUT);
  });

  test('builds what only the day has made wrong, says so, and leaves nothing of the last site', () => {
    const { status, output } = project.run('build', { BUILD_DATE: '2029-01-01T12:00:00Z' });

    expect(output).toMatch(/^content\/\S+:\d+:\d+ {2}error/m);
    expect(status).toBe(0);
    const files = readOutput();
    expect(files['index.html']).toContain('<h1');
    expect(files).not.toHaveProperty(['.hidden/old.txt']);
    expect(Object.keys(files).filter((file) => /^roles\/.*\.html$/.test(file)).length).toBeGreaterThan(10);
  });
});

test('astro sync, which astro check begins with, stops at mistakes in the content too', () => {
  project.write(ROLE, ORIGINAL.replace('status: published', 'status: live'));
  const { status, output } = project.run('sync');

  expect(output).toMatch(new RegExp(`^${ROLE}:\\d+:9 {2}error`, 'm'));
  expect(status).toBe(1);
});

test('a small company of its own is built, warned when its address is still that of the example, and nothing else', () => {
  project.delete('content');
  for (const [file, text] of Object.entries(VALID))
    if (typeof text === 'string' && !file.includes('/faqs/') && !file.includes('/benefits/'))
      project.write(file, text.replaceAll(/quillmark/gi, 'company').replace('example: true', 'example: false'));
  const { status, output } = project.run('build', { SITE_URL: 'https://careers.company.example' });

  expect(output).toMatch(
    /^.*The pages say that they stand at https:\/\/careers\.company\.example, which nobody can own/m,
  );
  expect(output.match(/\[WARN\]/g)).toHaveLength(1);
  expect(output).toContain('1 role in 1 family, 1 skill, 0 answers, 1 opening in 1 place.');
  expect(status).toBe(0);
});
