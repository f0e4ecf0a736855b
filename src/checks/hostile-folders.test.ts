import { describe, expect, test } from 'vitest';
import type { Report } from '#checks/check-files.ts';
import { SMALLEST } from '#testing/builders.ts';
import { checkFolder, type Files, mdx, roleFile } from '#testing/content-folder.ts';

// What a machine of 2026 needs for the slowest of these, three times over. Before they had limits each needed more, one of them for ever.
const MOST_SECONDS = 3;

const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

/** A word of its own for each number, without digits. */
const word = (index: number): string =>
  (index + 20_000).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));

const rows = (from: number): string => many(3900, (index) => `  - ${word(index + from).slice(1)}\n`);

/** Links, as many as a file may have, in paragraphs that the parser can take. */
const links = (address: (index: number) => string): string =>
  many(3900, (index) => `[aa](${address(index)})${index % 100 === 0 ? '\n\n' : ' '}`);

const drawings = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `public/images/picture-of-office-${word(index)}.svg`,
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    ]),
  );

const FOLDERS: [name: string, files: () => Files][] = [
  [
    'thousands of headings below very long ones',
    () =>
      roleFile(
        {},
        many(5, (depth) => `${'#'.repeat(depth + 1)} ${'ab '.repeat(6600)}\n`) +
          many(3000, (index) => `###### ${word(index)}\n`),
      ),
  ],
  [
    'thousands of links to a heading among thousands',
    () => roleFile({}, `${many(14_000, (index) => `## ${word(index)}\n`)}\n${links(() => `#${word(0)}`)}`),
  ],
  [
    'thousands of links to a heading that does not exist',
    () => roleFile({}, `${many(11_000, (index) => `## q${word(index)}\n`)}\n${links((index) => `#z${word(index)}`)}`),
  ],
  [
    'thousands of links to headings of another file',
    () => ({
      ...roleFile(
        {},
        many(14_000, (index) => `## ${word(index)}\n`),
      ),
      'content/pages/benefits.mdx': mdx(
        SMALLEST.page,
        links((index) => `/roles/back-end-developer/#${word(index)}`),
      ),
    }),
  ],
  [
    'addresses of thousands of letters',
    () =>
      roleFile(
        {},
        many(12, () => `[aa bb](#${'a'.repeat(19_900)}#)\n\n`),
      ),
  ],
  [
    'a thousand missing images beside thousands of others',
    () => ({
      ...drawings(5000),
      ...roleFile(
        {},
        many(1200, (index) => `![Two people](/images/picture-of-offices-${word(index + 6000)}.svg)\n\n`),
      ),
    }),
  ],
  [
    'a row with thousands of words, and thousands of exceptions',
    () => ({
      'content/words.yml': `- id: bomb\n  kind: vague\n  find:\n${rows(0)}  except:\n${rows(3900)}  instead: something good\n  why: This is a reason that is long enough.\n  source: The guide of guides\n`,
    }),
  ],
  [
    'a list of lost addresses',
    () => ({ 'content/addresses.txt': many(49_000, (index) => `roles/${word(index).padStart(34, 'x')}\n`) }),
  ],
];

describe('a hostile folder is checked in seconds, and told of in some hundred lines', { timeout: 120_000 }, () => {
  test.each(FOLDERS)('%s', (_, files) => {
    const folder = files();
    const start = process.cpuUsage();
    const { problems }: Report = checkFolder(folder);
    const { user, system } = process.cpuUsage(start);

    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
    expect(problems.length).toBeLessThan(700);
  });
});
