import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkFiles } from '#checks/check-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { SMALLEST } from '#testing/builders.ts';
import { checkFolder, type Files, faqFile, roleFile, tellAll } from '#testing/content-folder.ts';

/** The files that have a problem, in the order in which they are told. */
const filesIn = (files: Files): string[] => checkFolder(files).problems.map(({ file }) => file);

test('a valid folder gives all of its content', () => {
  const { content } = checkFolder();

  expect(content?.roles.map(({ id }) => id)).toEqual(['back-end-developer']);
  expect(content?.levels.map(({ id }) => id)).toEqual(['mid']);
  expect(content?.organisation.name).toBe('Quillmark');
});

test('the example content is clean', () => {
  const { problems } = checkFiles(readFolder('.'), Date.parse('2026-11-20T12:00:00Z'));

  expect(tellAll(problems)).toBe('');
});

test('all problems are told at once: in files and between them, by file and line', () => {
  const { problems } = checkFolder({
    ...roleFile({ skills: [{ skill: 'gti', need: 'must' }], related: ['nobody'] }),
    ...faqFile({ reviewed: '2026-02-30', status: 'live' }),
  });

  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'content/faqs/degree-needed.mdx reviewed',
    'content/faqs/degree-needed.mdx status',
    'content/roles/back-end-developer.mdx skills.0.skill',
    'content/roles/back-end-developer.mdx related.0',
  ]);
});

test('a mistake in a field does not hide an id that leads nowhere in another', () => {
  const { problems } = checkFolder(
    roleFile({ status: 'live', family: 'backend', skills: [{ anyOf: ['git', 'javva'], need: 'must' }] }),
  );

  expect(problems.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
    'unknown-id family',
    'unknown-id skills.0.anyOf.1',
    'field-word status',
  ]);
});

test('without organisation.yml the rest is checked file by file all the same', () => {
  const files = { 'content/organisation.yml': undefined, ...roleFile({ status: 'live' }) };

  expect(checkFolder(files).content).toBeUndefined();
  expect(filesIn(files)).toEqual(['content/organisation.yml', 'content/roles/back-end-developer.mdx']);
});

describe('one mistake is one problem: the others are not blamed, and nothing seems unused', () => {
  test.each<[broken: string, files: Files]>([
    [
      'a family that others name',
      { 'content/families/back-end.yml': stringify({ ...SMALLEST.family, order: 'first' }) },
    ],
    ['a role that others name', roleFile({ status: 'live' })],
    ['a family that is no YAML', { 'content/families/back-end.yml': 'name: "Back-end\n' }],
    ['a level that others name', { 'content/levels.yml': stringify([{ ...SMALLEST.level, rank: 'high' }]) }],
    ['a list of levels that is no YAML', { 'content/levels.yml': '- id: mid\n  name: "Mid\n' }],
    ['a list of levels that is no list', { 'content/levels.yml': 'id: mid\n' }],
    ['a file that is not UTF-8', { 'content/families/back-end.yml': new Uint8Array([0xff, 0xfe, 0x41, 0x00]) }],
    [
      'a file with a name that makes no address',
      { 'content/families/Back end.yml': stringify(SMALLEST.family), 'content/families/back-end.yml': undefined },
    ],
  ])('%s', (_, files) => {
    expect(filesIn(files)).toEqual(Object.keys(files).slice(0, 1));
  });
});
