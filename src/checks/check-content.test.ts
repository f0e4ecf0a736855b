import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent, formatProblems } from '#checks/check-content.ts';
import { SMALLEST } from '#testing/builders.ts';

type Files = Record<string, string>;

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const mdx = (fields: object, text = 'Text.\n'): string => `---\n${stringify(fields)}---\n\n${text}`;

/** A folder as editors have it, in which every entry is the smallest. */
const VALID: Files = {
  'organisation.yml': stringify(SMALLEST.organisation),
  'levels.yml': stringify([SMALLEST.level]),
  'themes.yml': stringify([SMALLEST.theme]),
  'families/back-end.yml': stringify(SMALLEST.family),
  'skills/git.yml': stringify(SMALLEST.skill),
  'locations/berlin.yml': stringify(SMALLEST.location),
  'pay-bands/back-end-mid-de.yml': stringify(SMALLEST.payBand),
  'benefits/paid-leave.yml': stringify(SMALLEST.benefit),
  'processes/engineering-hire.yml': stringify(SMALLEST.process),
  'roles/back-end-developer.mdx': mdx(SMALLEST.role),
  'faqs/degree-needed.mdx': mdx(SMALLEST.faq),
  'openings/developer-berlin.mdx': mdx(SMALLEST.opening),
  'pages/benefits.mdx': mdx(SMALLEST.page),
  'pages/how-we-hire.mdx': mdx(SMALLEST.page),
};

/** Writes a content folder, the valid one with `files` on top, and gives what the check says about it. */
function check(files: Files = {}) {
  const folder = join(mkdtempSync(join(tmpdir(), 'rolebook-')), 'content');
  folders.push(dirname(folder));
  for (const [name, text] of Object.entries({ ...VALID, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  return checkContent(folder);
}

/** The errors as `file:line:column field` and the message. */
const errorsIn = (files: Files): [place: string, message: string][] =>
  check(files)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, field, message }) => [`${file}:${line}:${column} ${field}`.trim(), message]);

const faq = (text: string): Files => ({ 'faqs/degree-needed.mdx': text });
const role = (fields: object): Files => ({ 'roles/back-end-developer.mdx': mdx({ ...SMALLEST.role, ...fields }) });

test('a valid folder has no problem, and gives all of its content', () => {
  const { content, problems } = check();

  expect(problems).toEqual([]);
  expect(content?.roles.map(({ id }) => id)).toEqual(['back-end-developer']);
  expect(content?.levels.map(({ id }) => id)).toEqual(['mid']);
  expect(content?.organisation.name).toBe('Quillmark');
});

test('what stands in the content folder of this repository has no error', () => {
  const errors = checkContent('content').problems.filter(({ severity }) => severity === 'error');

  expect(formatProblems(errors)).toBe('0 errors, 0 warnings.');
});

const FAQ = '---\nquestion: Do I need a degree?\ntopic: qualifications\norder: 10\n';
const REST = 'status: published\nlang: en\n---\n';

describe('a problem is told with its file, line and column', () => {
  test.each<[mistake: string, files: Files, place: string, message: string]>([
    [
      'an impossible date',
      faq(`${FAQ}reviewed: 2026-02-30\n${REST}`),
      'content/faqs/degree-needed.mdx:5:11 reviewed',
      'Found "2026-02-30". When did somebody last find this answer true? Write a real date as year-month-day, for example 2026-03-01.',
    ],
    [
      'a wrong word below a comment and an empty line',
      faq(
        `---\n# A comment.\n\nquestion: Do I need a degree?\ntopic:   money\norder: 10\nreviewed: 2026-11-02\n${REST}`,
      ),
      'content/faqs/degree-needed.mdx:5:10 topic',
      'Found "money". Write one of: role, path, pay, qualifications, skills, process, working-here.',
    ],
    [
      'a wrong word in lines that end as on Windows',
      faq(`${FAQ}reviewed: 2026-11-02\nstatus: live\nlang: en\n---\n`.replaceAll('\n', '\r\n')),
      'content/faqs/degree-needed.mdx:6:9 status',
      'Found "live". Write one of: draft, published, retired.',
    ],
    [
      'a field that is missing',
      faq(`---\nquestion: Do I need a degree?\norder: 10\nreviewed: 2026-11-02\n${REST}`),
      'content/faqs/degree-needed.mdx:1:1 topic',
      'Nothing is written here. Write one of: role, path, pay, qualifications, skills, process, working-here.',
    ],
    [
      'a field deep in a list',
      role({
        skills: [
          { skill: 'git', need: 'must' },
          { skill: 'sql', need: 'should' },
        ],
      }),
      'content/roles/back-end-developer.mdx:15:11 skills.1.need',
      'Found "should". Write one of: must, nice.',
    ],
    [
      'a row of a list',
      {
        'levels.yml': `${stringify([SMALLEST.level])}- id: lead\n  name: Lead\n  track: boss\n  rank: 30\n  meaning: ${SMALLEST.level.meaning}\n`,
      },
      'content/levels.yml:8:10 track',
      'Found "boss". Write one of: ic, management.',
    ],
    [
      'an id that no entry has',
      role({ family: 'backend' }),
      'content/roles/back-end-developer.mdx:3:9 family',
      '"backend" is no family. Did you mean "back-end"?',
    ],
  ])('%s', (_, files, place, message) => {
    expect(errorsIn(files)).toContainEqual([place, message]);
  });

  test('an unknown field', () => {
    const [problem] = errorsIn(faq(`${FAQ}reviewed: 2026-11-02\ntitel: Degrees\n${REST}`));

    expect(problem).toEqual([
      'content/faqs/degree-needed.mdx:6:8 titel',
      expect.stringContaining('There is no field "titel" here.'),
    ]);
  });

  test('an unknown field is answered with the nearest known one', () => {
    expect(errorsIn(role({ titel: 'Developer' }))[0]?.[1]).toContain('"title"');
  });
});

describe('a file that cannot be read is told in words', () => {
  test.each<[mistake: string, files: Files, place: string, message: RegExp]>([
    [
      'no fields at all',
      faq('# Do I need a degree?\n'),
      'content/faqs/degree-needed.mdx:1:1',
      /^The file begins with its fields between two lines of three dashes \(---\)\.$/,
    ],
    [
      'a quote that does not end',
      { 'themes.yml': '- id: delivery\n  name: "Delivery\n' },
      'content/themes.yml:3:1',
      /quote/,
    ],
    [
      'an @ without quotes',
      { 'roles/web.mdx': '---\ntitle: Web developer\nowner: @quillmark/web\n---\n' },
      'content/roles/web.mdx:3:8',
      /@/,
    ],
    [
      'a field written twice',
      faq(`${FAQ}order: 20\nreviewed: 2026-11-02\n${REST}`),
      'content/faqs/degree-needed.mdx:5:1',
      /unique/,
    ],
    [
      'stars around a word, which YAML takes for a reference',
      faq('---\nquestion: *degree\n---\n'),
      'content/faqs/degree-needed.mdx:2:11',
      /./,
    ],
    [
      'a list file that is no list',
      { 'levels.yml': 'id: mid\n' },
      'content/levels.yml:1:1',
      /^Write a list: each entry begins with "- id:"\.$/,
    ],
    [
      'a name that makes no address',
      { 'roles/Senior Developer.mdx': mdx(SMALLEST.role) },
      'content/roles/Senior Developer.mdx:1:1',
      /^"Senior Developer" becomes an address\. Use small letters, digits and single hyphens, /,
    ],
    [
      'another ending',
      { 'roles/developer.md': mdx(SMALLEST.role) },
      'content/roles/developer.md:1:1',
      /^Files in content\/roles end in \.mdx\. Rename it, or move it elsewhere\.$/,
    ],
    [
      'a folder in a folder, which the build does not look into',
      { 'roles/web/web-developer.mdx': mdx({ ...SMALLEST.role, title: 'Web developer' }) },
      'content/roles/web/web-developer.mdx:1:1',
      /./,
    ],
  ])('%s', (_, files, place, message) => {
    expect(errorsIn(files)).toContainEqual([place, expect.stringMatching(message)]);
  });

  test('without organisation.yml the rest is checked file by file all the same', () => {
    const { content, problems } = check({ 'organisation.yml': '', ...role({ status: 'live' }) });

    expect(content).toBeUndefined();
    expect(problems.map(({ file }) => file)).toEqual([
      'content/organisation.yml',
      'content/roles/back-end-developer.mdx',
    ]);
  });
});

test('two rows with one id are a problem: the second would take the place of the first', () => {
  const rows = stringify([SMALLEST.level, { ...SMALLEST.level, name: 'Middle' }]);

  expect(errorsIn({ 'levels.yml': rows })).toEqual([
    [expect.stringContaining('content/levels.yml:6:'), expect.any(String)],
  ]);
});

test('all problems are told at once: in files and between them, by file and line', () => {
  const errors = errorsIn({
    ...role({ skills: [{ skill: 'gti', need: 'must' }], related: ['nobody'] }),
    ...faq(`${FAQ}reviewed: 2026-02-30\nstatus: live\nlang: en\n---\n`),
  });

  expect(errors.map(([place]) => place.replace(/:\d+:\d+/, ''))).toEqual([
    'content/faqs/degree-needed.mdx reviewed',
    'content/faqs/degree-needed.mdx status',
    'content/roles/back-end-developer.mdx skills.0.skill',
    'content/roles/back-end-developer.mdx related.0',
  ]);
});

describe('one mistake is one problem', () => {
  test.each<[broken: string, files: Files]>([
    ['a family that others name', { 'families/back-end.yml': stringify({ ...SMALLEST.family, order: 'first' }) }],
    ['a role that others name', role({ status: 'live' })],
    ['a family that is no YAML', { 'families/back-end.yml': 'name: "Back-end\n' }],
    ['a level that others name', { 'levels.yml': stringify([{ ...SMALLEST.level, rank: 'high' }]) }],
    ['a list of levels that is no YAML', { 'levels.yml': '- id: mid\n  name: "Mid\n' }],
    ['a list of levels that is no list', { 'levels.yml': 'id: mid\n' }],
  ])('%s: the others are not blamed, and nothing seems unused', (_, files) => {
    expect(check(files).problems.map(({ file }) => file)).toEqual(Object.keys(files).map((name) => `content/${name}`));
  });
});

test('an entry that nothing uses is a warning', () => {
  const { problems } = check({ 'skills/svn.yml': stringify({ ...SMALLEST.skill, name: 'svn' }) });

  expect(problems).toMatchObject([{ file: 'content/skills/svn.yml', line: 1, column: 1, severity: 'warning' }]);
});

test('a report says place, severity, field and advice, and sums up', () => {
  const { problems } = check(role({ family: 'backend' }));
  const unknown = problems.filter(({ field }) => field === 'family');

  expect(formatProblems(unknown)).toBe(
    'content/roles/back-end-developer.mdx:3:9  error  family\n  "backend" is no family. Did you mean "back-end"?\n\n1 error, 0 warnings.',
  );
});
