import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '#checks/check-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { asFile, toDraft } from '#editor/new/draft.ts';
import { KINDS } from '#editor/new/kinds.ts';
import type { Outcome, Setting } from '#editor/new/session.ts';
import { type Given, settle } from '#editor/new/settle.ts';
import { toRawFiles, VALID } from '#testing/content-folder.ts';
import { begin as beginIn, refusalOf, settingOf, textOf } from '#testing/new-files.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');

const small = settingOf(toRawFiles(VALID));
const example = settingOf(readFolder('.'));
const begin = (word: string, given: Given, setting = small): Outcome => beginIn(word, given, setting);

/** The errors of the real check on everything and the new file. */
const errorsWith = (outcome: Outcome, { ground }: Setting): string[] =>
  'draft' in outcome
    ? checkFiles([...ground.files, asFile(outcome.draft)], NOW)
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ file, message }) => `${file} ${message}`)
    : [outcome.refusal];

function fieldsOf(outcome: Outcome): Record<string, unknown> {
  const text = textOf(outcome);
  const value: unknown = parse(text.startsWith('---\n') ? (text.split('---\n')[1] ?? '') : text);

  return { ...Object(value) };
}

const DOES = [
  'delivery: Build services that other teams rely on.',
  'delivery: Ship small changes every working day.',
  'delivery: Trace a slow request to its query.',
];

/** What is enough for each kind, with ids that both the small and the example content have. */
const ENOUGH: Record<string, Given> = {
  role: {
    title: ['Payments developer'],
    family: ['back-end'],
    level: ['mid'],
    summary: ['You see to it that money arrives where it belongs, to the last cent.'],
    does: DOES,
    must: ['git'],
    text: ['You build what pays authors.'],
  },
  opening: {
    role: ['back-end-developer'],
    workplace: ['on-site'],
    location: ['berlin'],
    ai: ['no'],
    visa: ['no'],
    text: ['You take over the ledger.'],
  },
  faq: { question: ['May I bring my bicycle inside?'], topic: ['working-here'], text: ['Yes, into the yard.'] },
  skill: {
    name: ['Elixir'],
    kind: ['language'],
    definition: ['A language for services that must not stop, on a machine that forgives.'],
  },
  'pay-band': {
    family: ['back-end'],
    level: ['mid'],
    countries: ['NZ'],
    currency: ['NZD'],
    min: ['90000'],
    max: ['110000'],
    source: ['Pay review, November 2026'],
  },
  benefit: {
    name: ['Swimming'],
    category: ['health'],
    text: ['A ticket for the public baths, 12 visits each month, at every office.'],
  },
  process: {
    name: ['Hiring for warehouses'],
    step: [
      'A first talk | Video call | 45 minutes | Somebody from the team | Nothing is needed: write down your questions.',
      'A day with us | On site | PT4H | Two colleagues | Wear shoes that may get wet | and bring a jacket.',
    ],
    'total-days': ['15'],
  },
  location: {
    name: ['Porto'],
    country: ['PT'],
    region: ['PT-13'],
    'postal-code': ['4000-123'],
    street: ['Rua do Exemplo 1'],
    'time-zone': ['Europe/Lisbon'],
  },
  family: { name: ['Quality'], summary: ['People who find out what breaks before readers do.'] },
  page: {
    title: ['Our offices'],
    description: ['Where our offices are, how to get there, and what is next to them.'],
    text: ['There are five.'],
  },
};

test('every kind is tried', () => {
  expect(Object.keys(ENOUGH).sort()).toEqual(KINDS.map(({ word }) => word).sort());
});

test('a new file of every kind passes the check beside the example content, all of them together', () => {
  const drafts = KINDS.map((kind) =>
    toDraft(kind, settle(kind, ENOUGH[kind.word] ?? {}, example.ground).answers, example.ground),
  );
  const { problems } = checkFiles([...example.ground.files, ...drafts.map(asFile)], NOW);

  expect(
    problems.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file} ${message}`),
  ).toEqual([]);
});

describe.each(Object.entries(ENOUGH))('a new %s', (word, given) => {
  test('is the smallest: no comments, and no field that is empty', () => {
    const text = textOf(begin(word, given));

    expect(text).not.toMatch(/^\s*#(?!#)|TODO|\{\/\*/m);
    expect(text).not.toMatch(/: (\[\]|\{\}|)$/m);
  });

  test('cannot be written twice', () => {
    const first = begin(word, given);
    if (!('draft' in first)) throw new Error(first.refusal);
    const setting = settingOf([...small.ground.files, asFile(first.draft)]);

    expect(refusalOf(begin(word, { ...given, id: [first.draft.id] }, setting))).toMatch(
      /is there already|leads to|asks that already/,
    );
  });
});

// Each is put into every text that a kind asks for.
const HOSTILE = [
  `it's "quoted" and 'quoted'`,
  'a: colon, and another: one',
  'a # that is no comment',
  '--- three dashes',
  '- a dash',
  '😀 🏳️‍🌈 emoji',
  '../../etc/passwd',
  'no',
  'null',
  '1e3',
  '@at & *star !bang %percent `tick`',
  '{ braces } and [brackets]',
  '<b>tags</b> and <!-- comments -->',
  'ends with a backslash \\',
  '$(touch hacked)',
];

/** The names of the questions of each kind that take any text. */
const FREE: Record<string, string[]> = {
  role: ['title', 'summary', 'text'],
  opening: ['text', 'agreement', 'title'],
  faq: ['question', 'text'],
  skill: ['name', 'definition'],
  'pay-band': ['source'],
  benefit: ['name', 'text'],
  process: ['name'],
  location: ['name', 'street', 'locality', 'postal-code'],
  family: ['name', 'summary'],
  page: ['title', 'description', 'text'],
};

/** The text, or one with it that is long enough for its field. */
function lengthen(name: string, hostile: string): string {
  if (name === 'question') return `${hostile} or is it not?`;
  if (['summary', 'definition', 'description', 'text', 'agreement'].includes(name))
    return `${hostile} and then some more words, about as long as a sentence.`;

  return hostile.length < 3 && name !== 'name' ? `${hostile} x` : hostile;
}

/** Everything that a kind needs, with the text in every place that takes any. */
const givenWith = (word: string, hostile: string): Given => ({
  ...ENOUGH[word],
  ...Object.fromEntries((FREE[word] ?? []).map((name) => [name, [lengthen(name, hostile)]])),
  id: ['an-id'],
});

describe.each(Object.keys(FREE))('a %s with an answer that means something to a program', (word) => {
  test.each(HOSTILE)('%s', (hostile) => {
    const outcome = begin(word, givenWith(word, hostile));
    const fields = JSON.stringify(fieldsOf(outcome));

    expect(errorsWith(outcome, small)).toEqual([]);
    for (const name of FREE[word] ?? [])
      if (!isBelowFields(word, name)) expect(fields).toContain(JSON.stringify(lengthen(name, hostile)));
  });

  test.each<[text: string, why: string]>([
    ['two\nlines', 'Write it in one line.'],
    ['$' + '{HOME}', 'wait for somebody to replace it'],
    ['x'.repeat(500), 'at most'],
    ['\u202eright to left', 'nobody can see'],
  ])('%j is refused, and the reason is told', (hostile, why) => {
    const name = FREE[word]?.find((one) => !isBelowFields(word, one)) ?? '';
    const outcome = begin(word, { ...ENOUGH[word], [name]: [lengthen(name, hostile)], id: ['an-id'] });

    expect(refusalOf(outcome)).toContain(why);
  });
});

const isBelowFields = (word: string, name: string): boolean => name === 'text' && word !== 'benefit';

test('a text that begins like a program is refused', () => {
  expect(refusalOf(begin('faq', { ...ENOUGH['faq'], text: ['import x from "y"'] }))).toContain('import');
});

test.each<[kind: string, option: string, typed: string, meant: string]>([
  ['location', 'country', 'Germany', 'Did you mean DE?'],
  ['location', 'time-zone', 'CET', 'Did you mean Europe/Berlin?'],
  ['pay-band', 'countries', 'Germany', 'Did you mean DE?'],
  ['pay-band', 'currency', '€', 'Did you mean EUR?'],
  ['pay-band', 'period', 'yearly', 'Did you mean "year"?'],
  ['pay-band', 'max', '72,000', 'Did you mean 72000?'],
  ['pay-band', 'effective-from', '1 January 2026', 'Did you mean 2026-01-01?'],
  ['faq', 'reviewed', '31.11.2026', 'November 2026 has 30 days.'],
])('a new %s says what was meant by its %s "%s"', (kind, option, typed, meant) => {
  expect(refusalOf(begin(kind, { ...ENOUGH[kind], [option]: [typed] }))).toContain(meant);
});
