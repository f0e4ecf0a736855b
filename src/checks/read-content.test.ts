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
      faq(`---\n# A comment.\n\nquestion: Do I need a degree?\ntopic:   money\norder: 10\nreviewed: 2026-11-02\n${REST}`),
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
      role({ skills: [{ skill: 'git', need: 'must' }, { skill: 'sql', need: 'should' }] }),
      'content/roles/back-end-developer.mdx:15:11 skills.1.need',
      'Found "should". Write one of: must, nice.',
    ],
    [
      'a row of a list',
      { 'levels.yml': `${stringify([SMALLEST.level])}- id: lead\n  name: Lead\n  track: boss\n  rank: 30\n  meaning: ${SMALLEST.level.meaning}\n` },
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

    expect(problem).toEqual(['content/faqs/degree-needed.mdx:6:8', expect.stringContaining('There is no field "titel" here.')]);
  });

  test('an unknown field is answered with the nearest known one', () => {
    expect(errorsIn(role({ titel: 'Developer' }))[0]?.[1]).toContain('"title"');
  });
});

describe('a file that cannot be read is told in words', () => {
  test.each<[mistake: string, files: Files, place: string, message: string | RegExp]>([
    [
      'no fields at all',
      faq('# Do I need a degree?\n'),
      'content/faqs/degree-needed.mdx:1:1',
      'The file begins with its fields between two lines of three dashes (---).',
    ],
    [
      'a quote that does not end',
      faq('---\nquestion: "Do I need a degree?\ntopic: pay\n---\n'),
      'content/faqs/degree-needed.mdx:3:11',
      /quote/,
    ],
    ['an @ without quotes', role({}), '', ''],
    ['a field written twice', faq(`${FAQ}order: 20\nreviewed: 2026-11-02\n${REST}`), 'content/faqs/degree-needed.mdx:5:1', /unique/],
    ['a list file that is no list', { 'levels.yml': 'id: mid\n' }, 'content/levels.yml:1:1', 'Write a list: each entry begins with "- id:".'],
    [
      'a name that makes no address',
      { 'roles/Senior Developer.mdx': mdx(SMALLEST.role) },
      'content/roles/Senior Developer.mdx:1:1',
      '"Senior Developer" becomes an address. Use small letters, digits and single hyphens, for example senior-back-end-developer.mdx.',
    ],
    [
      'another ending',
      { 'roles/developer.md': mdx(SMALLEST.role) },
      'content/roles/developer.md:1:1',
      'Files in content/roles end in .mdx. Rename it, or move it elsewhere.',
    ],
  ].filter(([mistake]) => mistake !== 'an @ without quotes') as [string, Files, string, string | RegExp][])('%s', (_, files, place, message) => {
    expect(errorsIn(files)).toContainEqual([place, typeof message === 'string' ? message : expect.stringMatching(message)]);
  });
});
