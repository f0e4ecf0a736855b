import { expect, test } from 'vitest';
import { readNow } from '#checks/calendar.ts';
import { checkFolder, faqFile, mdx, roleFile } from '#testing/content-folder.ts';

const RULES_OF = (text: string): string[] =>
  checkFolder(roleFile({}, text)).problems.map(({ rule, line }) => `${rule} ${line}`);
const LONG = `You ${'write and '.repeat(25)}read.`;

test('a comment waives its rule in the paragraph below it, however many lines it has, and no further', () => {
  const waiver = '{/* check-ignore long-sentence: it shows how long a sentence can get */}';

  expect(RULES_OF(`${waiver}\n\nShort.\n${LONG}\n\nText.\n`)).toEqual([]);
  expect(RULES_OF(`${waiver}\n\nShort.\n\n${LONG}\n`)).toEqual([
    expect.stringMatching(/^waiver-unused/),
    expect.stringMatching(/^long-sentence/),
  ]);
});

test('a list in the fields waives its rule in the whole file, and only there', () => {
  const checkIgnore = [{ rule: 'long-sentence', reason: 'The law wants it in one sentence.' }];

  expect(checkFolder(faqFile({ checkIgnore }, `No. ${LONG}\n`)).problems).toEqual([]);
  expect(checkFolder({ ...faqFile({ checkIgnore }, `No. ${LONG}\n`), ...roleFile({}, LONG) }).problems).toHaveLength(1);
});

test('a row of a list file waives for itself', () => {
  const levels =
    '- id: mid\n  name: Mid\n  track: ic\n  rank: 20\n  meaning: Finishes work of some size, as a rockstar would say, without help.\n';
  const reason = '  checkIgnore: [{ rule: gendered-word, reason: We say it to make fun of it. }]\n';

  expect(checkFolder({ 'content/levels.yml': levels }).problems.map(({ rule }) => rule)).toHaveLength(1);
  expect(checkFolder({ 'content/levels.yml': levels + reason }).problems.map(({ message }) => message)).toEqual([]);
});

test('while a file cannot be read, no waiver is called unused', () => {
  const { problems } = checkFolder({
    ...roleFile({}, '{/* check-ignore long-sentence: it shows how long it can get */}\n\nText.\n'),
    'content/faqs/degree-needed.mdx': mdx({ question: 'Why?' }),
  });

  expect(problems.map(({ rule }) => rule)).not.toContain('waiver-unused');
});

test('BUILD_DATE has to be an instant', () => {
  expect(readNow('2026-11-20T12:00:00Z')).toBe(Date.UTC(2026, 10, 20, 12));
  expect(() => readNow('tomorrow')).toThrow('BUILD_DATE is "tomorrow". Write an instant such as 2026-11-20T12:00:00Z.');
});
