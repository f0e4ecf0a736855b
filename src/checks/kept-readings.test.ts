import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkFiles, type Report } from '#checks/check-files.ts';
import type { RawFile } from '#checks/document.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { keptReadings } from '#checks/kept-readings.ts';
import { readDocument } from '#checks/read-document.ts';
import { type Files, roleFile, toRawFiles, VALID } from '#testing/content-folder.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const EXAMPLE = readFolder('.');
const SKILL = 'content/skills/git.yml';

const home = mkdtempSync(join(tmpdir(), 'readings-'));
const place = join(home, 'kept');
const ofExample = join(home, 'example');
beforeAll(() => check(EXAMPLE, { at: ofExample }), 60_000);
beforeEach(() => rmSync(place, { force: true }));
afterAll(() => rmSync(home, { recursive: true }));

/** A check as a build does it, and the files that it had to read anew. */
function check(files: RawFile[], { at = place, code = 'this code' } = {}): { report: Report; anew: string[] } {
  const anew: string[] = [];
  const readings = keptReadings(at, code, (file) => {
    anew.push(file.path);

    return readDocument(file);
  });
  const report = checkFiles(files, NOW, readings.read);
  readings.save();

  return { report, anew };
}

const checkSmall = (files: Files = {}, code?: string): string[] =>
  check(toRawFiles({ ...VALID, ...files }), code === undefined ? {} : { code }).anew;

/** All of a report that can be compared: places of fields are functions, and trees are read when they are asked for. */
const tell = ({ documents, ...report }: Report) => ({
  ...report,
  documents: documents.map(({ fields, body, ...document }) => ({
    ...document,
    value: fields.value,
    spans: [fields.spanOf([]), fields.spanOf(['name']), fields.spanOfKey(['summary'])],
    start: body?.start,
    tree: JSON.stringify(body?.tree),
  })),
});

test.each([
  ['the name of a skill', 'content/skills/kubernetes.yml', 'name: Kubernetes', 'name: Kubernetes clusters'],
  ['a fact of the company', 'content/organisation.yml', 'name: Quillmark', 'name: Quillmark Works'],
  ['a fact into a mistake', 'content/organisation.yml', 'name: Quillmark', 'nam: Quillmark'],
])('after a change of %s the check says what it says without a memory', (_, path, from, to) => {
  copyFileSync(ofExample, place);
  const edited = EXAMPLE.map((file) => {
    const text = Buffer.from(file.bytes ?? []).toString();

    return file.path === path && text.startsWith(from)
      ? { ...file, bytes: Buffer.from(to + text.slice(from.length)) }
      : file;
  });
  const { report, anew } = check(edited);

  expect(anew).toContain(path);
  expect(tell(report)).toEqual(tell(checkFiles(edited, NOW)));
});

test('only what has changed is read anew', () => {
  const all = checkSmall();

  expect(all).toContain(SKILL);
  expect(checkSmall()).toEqual([]);
  expect(checkSmall({ [SKILL]: `${VALID[SKILL]?.toString()}# Changed\n` })).toEqual([SKILL]);
});

test('a file with faults is read anew each time', () => {
  const faulty = { [SKILL]: `\uFEFF${VALID[SKILL]?.toString()}` };
  checkSmall(faulty);

  expect(checkSmall(faulty)).toEqual([SKILL]);
});

test('where something is wrong in a file without faults of its own is found once', () => {
  const files = toRawFiles({ ...VALID, ...roleFile({ family: 'nowhere' }) });
  const first = check(files);
  const second = check(files);

  expect(first.report.problems.map(({ field }) => field)).toContain('family');
  expect(second.report.problems).toEqual(first.report.problems);
  expect(second.anew).toEqual([]);
});

test.each([
  ['was cut off', () => truncateSync(place, readFileSync(place).length - 100)],
  ['has another byte', () => writeFileSync(place, readFileSync(place, 'latin1').replace('Berlin', 'Berlon'), 'latin1')],
  ['is empty', () => writeFileSync(place, '')],
])('a memory that %s is none', (_, damage) => {
  const all = checkSmall();
  damage();

  expect(checkSmall()).toEqual(all);
});

test('what other code has read is read anew, and gives way', () => {
  const all = checkSmall({}, 'old code');

  expect(checkSmall({}, 'new code')).toEqual(all);
  expect(checkSmall({}, 'new code')).toEqual([]);
  expect(readdirSync(home)).toEqual(['example', 'kept']);
});

test('what a killed build left aside goes away', () => {
  writeFileSync(`${place}.4711`, 'half');
  checkSmall();

  expect(readdirSync(home)).toEqual(['example', 'kept']);
});

test('a file that is gone is forgotten', () => {
  checkSmall();
  checkSmall({ [SKILL]: undefined });

  expect(checkSmall()).toEqual([SKILL]);
});
