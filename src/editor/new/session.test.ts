import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askerByLine } from '#editor/new/asker-by-line.ts';
import { findKind } from '#editor/new/kinds.ts';
import { byAsking } from '#editor/new/session.ts';
import type { Given } from '#editor/new/settle.ts';
import { toRawFiles, VALID } from '#testing/content-folder.ts';
import { settingOf } from '#testing/new-files.ts';

const setting = settingOf(toRawFiles(VALID));

/** What is said and what comes of it when somebody types these lines, one at each prompt. `^C` stops. */
async function talk(word: string | undefined, lines: string[], given: Given = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...lines];
  let said = '';
  output.on('data', (part: Buffer) => {
    said += part.toString();
    if (!/(?:^|\n)(?:\d+|\[[^\n]*\])?: $/.test(said)) return;
    const next = left.shift();
    if (next === undefined || next === '^C') input.end();
    else {
      said += `${next}\n`;
      input.write(`${next}\n`);
    }
  });
  const asker = askerByLine(input, output);
  const outcome = await byAsking(word === undefined ? undefined : findKind(word), given, setting, asker);
  asker.end();

  return { said, outcome, left };
}

test('whoever says nothing is asked what to write, and then for what it needs', async () => {
  const { outcome, said, left } = await talk(undefined, [
    'faq',
    'May I bring my dog',
    'May I bring my dog to the office?',
    '7',
    '',
    '',
    'Yes, on Fridays.',
    'office-dog',
  ]);

  expect(left).toEqual([]);
  expect(said).toContain('End the question with a question mark.');
  expect(outcome).toMatchObject({
    draft: {
      path: 'content/faqs/office-dog.mdx',
      text: `---
question: May I bring my dog to the office?
topic: working-here
order: 10
reviewed: 2026-11-26
status: published
lang: en
---

Yes, on Fridays.
`,
    },
  });
});

test('what was given is not asked; what cannot be taken is, with the reason', async () => {
  const { said, outcome } = await talk('family', ['People who find out what breaks before readers do.', ''], {
    name: ['Quality'],
    summary: ['Short.'],
  });

  expect(said).not.toContain('What is the family called?');
  expect(said).toContain('It has 6 characters, 40 at least.');
  expect(outcome).toMatchObject({ draft: { path: 'content/families/quality.yml' } });
});

test('whoever stops has written nothing, and can go on from there', async () => {
  const { outcome } = await talk('family', ["People's favourites", '^C']);

  expect(outcome).toEqual({
    refusal: `Nothing was written. To go on from here:\n\nnpm run new -- family --name 'People'\\''s favourites'`,
    isUnderstood: true,
  });
});

test('lines that were taken are kept when somebody stops among them', async () => {
  const { outcome } = await talk('role', ['delivery: Build what others rely on.', '^C'], {
    title: ['Payments developer'],
    'alternate-titles': ['none'],
    family: ['back-end'],
    level: ['mid'],
    summary: ['You see to it that money arrives where it belongs, to the last cent.'],
  });

  expect(outcome).toMatchObject({ refusal: expect.stringContaining("--does 'delivery: Build what others rely on.'") });
});

test('what the check refuses at the end is asked once more, and nothing else', async () => {
  const { said, outcome, left } = await talk('family', [
    'Quality',
    'People who find out what breaks for {company}.',
    '',
    'People who find out what breaks before readers do.',
  ]);

  expect(left).toEqual([]);
  expect(said).toContain('which seems to wait for somebody to replace it');
  expect(said.match(/What is the family called/g)).toHaveLength(1);
  expect(outcome).toMatchObject({ draft: { path: 'content/families/quality.yml' } });
});

test('pay that cannot be is asked again, with all that it is made of', async () => {
  const numbers = (min: string, max: string) => ['numbers', min, max, '', 'hour', 'It is paid by the hour.'];
  const { said, left, outcome } = await talk('opening', [...numbers('80', '60'), ...numbers('60', '80')], {
    role: ['back-end-developer'],
    workplace: ['on-site'],
    location: ['berlin'],
    employment: ['full-time'],
    hours: ['40'],
    posted: ['2026-11-26'],
    closes: ['open-ended'],
    vacancy: ['existing'],
    identifier: ['QM-1'],
    process: ['engineering-hire'],
    'answer-within-days': ['5'],
    ai: ['no'],
    apply: ['jobs@quillmark.example'],
    languages: ['none'],
    visa: ['no'],
    text: ['none'],
    id: ['developer-again'],
  });

  expect(left).toEqual([]);
  expect(said).toContain('Found min 80 above max 60.');
  expect(outcome).toMatchObject({
    draft: { text: expect.stringContaining('pay: { min: 60, max: 80, currency: EUR, period: hour') },
  });
});

test('one that stands among several lines is judged by itself, and an empty one ends them', async () => {
  const { said, outcome, left } = await talk(
    'role',
    [
      'delivery Build',
      'delivery: Build what others rely on.',
      '',
      'delivery: Ship it every working day.',
      'delivery: Trace what is slow to its cause.',
      '',
    ],
    {
      title: ['Payments developer'],
      'alternate-titles': ['none'],
      family: ['back-end'],
      level: ['mid'],
      summary: ['You see to it that money arrives where it belongs, to the last cent.'],
      must: ['git'],
      nice: ['none'],
      owner: ['@quillmark/back-end'],
      text: ['You build what pays authors.'],
      id: ['payments-developer'],
    },
  );

  expect(left).toEqual([]);
  expect(said).toContain('Write a theme, a colon and a sentence.');
  expect(said).toContain('Found 1. Write 3 at least.');
  expect(outcome).toMatchObject({ draft: { path: 'content/roles/payments-developer.mdx' } });
});
