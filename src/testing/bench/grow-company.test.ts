import { expect, test } from 'vitest';
import { checkFiles } from '#checks/check-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { growCompany } from '#testing/bench/grow-company.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const example = readFolder('.').filter(({ path }) => path.startsWith('content/'));

test.each([10, 30])('a company of %d roles has as many, and nothing is wrong with them', (count) => {
  const files = [...growCompany(example, count)].map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);

    return { path, kind: 'file' as const, size: bytes.length, bytes };
  });
  const { content, problems } = checkFiles(files, NOW);

  // A part of a family leaves bands and skills that nobody uses.
  expect(problems.filter(({ rule }) => rule !== 'unused')).toEqual([]);
  expect(content?.roles).toHaveLength(count);
});
