import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '#checks/check-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { pathOf } from '#editor/import/draft.ts';
import { type Imported, importSources } from '#editor/import/import-sources.ts';
import { Plan } from '#editor/import/plan.ts';
import { readSource } from '#editor/import/read-source.ts';
import { outline } from '#editor/import/sections.ts';
import { toSentences } from '#editor/import/sentences.ts';
import type { Block } from '#editor/import/source.ts';
import { listSources, SEEN, UNSEEN, UNSEEN_LATER } from '#testing/import-recall.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const FIXTURES = [SEEN, UNSEEN, UNSEEN_LATER].flatMap((folder) =>
  listSources(folder).map((name) => ({ folder, name })),
);

let imported: Imported;

beforeAll(async () => {
  const files = readFolder('.');
  const { content } = checkFiles(files, NOW);
  if (!content) throw new Error('The example content cannot be read.');
  const sources = await Promise.all(
    FIXTURES.map(({ folder, name }) => readSource(name, readFileSync(join(folder, name)))),
  );
  imported = importSources(sources, { files, content, now: NOW, today: '2026-11-20', earlier: new Map(), wishes: {} });
}, 120_000);

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const sorted = (texts: string[]): string[] => texts.map(letters).sort();

test('every sentence of every source is in exactly one place: a field, the text, or the list of what was left out', () => {
  for (const { source, jobs } of imported.sources) {
    for (const [index, { decided }] of jobs.entries()) {
      const job = source.jobs[index];
      const own = toSentences(job?.blocks ?? [], job?.title);
      const placed = ['field', 'body', 'left out'].flatMap((to) =>
        decided.filter(({ destination }) => destination.to === to),
      );

      expect(sorted(placed.map(({ sentence }) => sentence.text))).toEqual(sorted(own.map(({ text }) => text)));
      expect(new Set(placed.map(({ sentence }) => sentence.id)).size).toBe(own.length);
      // No word of a block is lost on the way to its sentences, and none is said twice.
      expect(letters(own.map(({ text }) => text).join(''))).toBe(
        letters((job?.blocks ?? []).map(({ text }) => text).join('')),
      );
    }
  }
});

test('what is said to be in a draft is there, word for word', () => {
  const missing = imported.sources.flatMap(({ jobs }) =>
    jobs.flatMap(({ drafts, decided }) =>
      decided.flatMap(({ sentence, destination }) => {
        // What became other fields is told with what it became; a title is shortened or has another role beside it.
        if (
          destination.to === 'left out' ||
          (destination.to === 'field' && ['skills', 'title', 'role'].includes(destination.field))
        )
          return [];
        const draft = drafts.find((one) => pathOf(one).startsWith(`${destination.draft}.`));
        const text = imported.texts.get(draft ? pathOf(draft) : '') ?? '';
        const [, fields = '', ...body] = text.split(/^---$/m);
        const place =
          destination.to === 'body'
            ? body
                .join('')
                .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
                .replace(/&amp;/g, '&')
            : JSON.stringify(parse(fields));

        return letters(place).includes(letters(sentence.text)) ? [] : [`${destination.draft}: ${sentence.text}`];
      }),
    ),
  );

  expect(missing).toEqual([]);
});

test('a sentence that became fields says which', () => {
  const silent = imported.sources.flatMap(({ jobs }) =>
    jobs.flatMap(({ decided }) =>
      decided.filter(
        ({ destination }) => destination.to === 'field' && destination.field === 'skills' && !destination.became,
      ),
    ),
  );

  expect(silent).toEqual([]);
});

test('no draft has an error in the content check, whatever stood in the source', () => {
  const files = readFolder('.');
  const drafts = [...imported.texts].map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);

    return { path: `content/${path}`, kind: 'file' as const, size: bytes.length, bytes };
  });
  const { problems } = checkFiles([...files, ...drafts], NOW);

  expect(drafts.length).toBeGreaterThan(15);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('words that only a program reads are left out with what the check says of them', () => {
  const [markup] = imported.sources.filter(({ source }) => source.name === 'markup.md').flatMap(({ jobs }) => jobs);
  const left = markup?.decided.filter(
    ({ destination }) => destination.to === 'left out' && destination.reason.startsWith('the content check refuses it'),
  );

  expect(left?.map(({ sentence }) => sentence.text)).toEqual([
    expect.stringContaining('import.meta.env'),
    expect.stringContaining('Canadian experience'),
  ]);
});

const WORDS = 'we Build Requirements: things. Responsibilities skills? (a) 5+ years - • of work; Java, or.'.split(' ');
const aBlock = fc.record<Block>({
  kind: fc.constantFrom('line', 'item', 'heading', 'label'),
  text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
  place: fc.constant('line 1'),
});

test('whatever the blocks, their words come out in order, and each sentence has one section', () => {
  fc.assert(
    fc.property(fc.array(aBlock, { maxLength: 12 }), (blocks) => {
      const sentences = toSentences(blocks);

      expect(letters(sentences.map(({ text }) => text).join(''))).toBe(
        letters(blocks.map(({ text }) => text).join('')),
      );
      expect(outline(sentences, undefined, 'x').placed.map(({ id }) => id)).toEqual(sentences.map((_, id) => id));
    }),
  );
});

test('a plan takes no sentence twice, and none may be forgotten', () => {
  const { placed } = outline(
    toSentences([{ kind: 'line', text: 'We build things.', place: 'line 1' }]),
    'Builder',
    'x',
  );
  const plan = new Plan(placed);

  expect(() => plan.settle()).toThrow('Nothing was decided about "We build things."');
  plan.put(0, { to: 'left out', reason: 'for a test' });
  expect(() => plan.put(0, { to: 'body', draft: 'roles/builder' })).toThrow('has a place already');
  expect(plan.settle()).toHaveLength(1);
});
