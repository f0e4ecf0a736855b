import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type ChangeReport, compareSides } from '#editor/report/change-report.ts';
import { toMarkdown } from '#editor/report/report-markdown.ts';
import { makeSide } from '#editor/report/side.ts';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, faqFile, mdx, openingFile, roleFile, toRawFiles, VALID } from '#testing/content-folder.ts';

const NOW = '2026-11-20T12:00:00Z';

/** What is said of a change from the valid folder with `before` on top to the one with `after` on top. */
function compare(before: Files, after: Files, now = NOW): ChangeReport {
  const instant = Date.parse(now);
  const [old, next] = [before, after].map((files) => makeSide(toRawFiles({ ...VALID, ...files }), instant));
  if (!old || !next) throw new Error('There are two sides.');

  return compareSides(old, next, { from: { name: 'main' }, to: { name: 'working tree' }, now: instant });
}

const say = (after: Files, before: Files = {}, now = NOW): string => toMarkdown(compare(before, after, now));

const { responsibilities } = SMALLEST.role;
const more = (sentence: string) => ({ responsibilities: { delivery: [...responsibilities.delivery, sentence] } });

const bandFile = (fields: object): Files => ({
  'content/pay-bands/back-end-mid-de.yml': stringify({ ...SMALLEST.payBand, ...fields }),
});
const skillFile = (fields: object): Files => ({
  'content/skills/git.yml': stringify({ ...SMALLEST.skill, ...fields }),
});

describe('what an editor does, and what the report says', () => {
  test.each<[edit: string, after: Files, says: string[], before?: Files]>([
    ['nothing', {}, ['**Candidates see no change.**']],
    [
      'a new responsibility',
      roleFile(more('Teach one afternoon a month.')),
      [
        '1 page changes and',
        '### Back-end developer `/roles/back-end-developer/`',
        '- **Responsibilities: Delivery** – new: <ins>Teach one afternoon a month.</ins>',
        'JobPosting.responsibilities` lists: <ins>Teach one afternoon a month.</ins>',
      ],
    ],
    [
      'another word in a sentence',
      roleFile({ summary: 'Build and mend the services behind the product, from the first idea on.' }),
      [
        '- **Description in search results · Summary** – Build and <del>run</del> <ins>mend</ins> the services behind the product, from the first idea on.',
      ],
    ],
    [
      'another sentence in the text',
      roleFile({}, '## A week\n\nYou plan. You build on Tuesdays.\n'),
      ['- **Text, “A week”** – You build on <del>Mondays</del> <ins>Tuesdays</ins>.'],
      roleFile({}, '## A week\n\nYou plan. You build on Mondays.\n'),
    ],
    [
      'another target of a link',
      roleFile({}, 'See [Git](/skills/git/).\n'),
      ['See Git (/<del>roles/back-end-developer</del> <ins>skills/git</ins>/).'],
      roleFile({}, 'See [Git](/roles/back-end-developer/).\n'),
    ],
    [
      'a sentence under another theme',
      {
        'content/themes.yml': stringify([SMALLEST.theme, { ...SMALLEST.theme, id: 'quality', name: 'Quality' }]),
        ...roleFile({
          responsibilities: {
            delivery: responsibilities.delivery.slice(0, 2),
            quality: responsibilities.delivery.slice(2),
          },
        }),
      },
      [
        `- **Responsibilities: Quality** – from *Responsibilities: ${SMALLEST.theme.name}*: Trace a slow request to its query.`,
      ],
    ],
    [
      'responsibilities in another order',
      roleFile({ responsibilities: { delivery: responsibilities.delivery.toReversed() } }),
      [`- **Responsibilities: ${SMALLEST.theme.name}** – the same in another order`],
    ],
    [
      'another answer',
      faqFile({}, 'No, experience will do as well.'),
      ['- **Answer to “Do I need a degree?”** – No, experience will do<ins> as well</ins>.'],
      faqFile({}, 'No, experience will do.'),
    ],
    [
      'an opening is filled',
      openingFile({ outcome: { filled: '2026-11-19' } }),
      [
        '1 opening ends',
        '| Back-end developer<br>`developer-berlin` | open | **filled** |',
        '**JobPosting disappears**: `/openings/developer-berlin/`',
      ],
    ],
    [
      'an opening closes by its date',
      openingFile({ closes: '2026-11-19T23:59' }),
      ['1 opening ends', '| open | **closed** |'],
    ],
    [
      'a new opening',
      { 'content/openings/second.mdx': mdx({ ...SMALLEST.opening, identifier: 'QM-2', closes: '2026-12-24T23:59' }) },
      [
        '1 page comes',
        '1 opening opens',
        '| not there | **open** |',
        '- Comes: Back-end developer, `/openings/second/`',
        '**JobPosting appears**: `/openings/second/`',
      ],
    ],
    [
      'an opening is posted later',
      openingFile({ posted: '2026-12-01' }),
      ['1 page goes', '1 opening is hidden', '| open | **draft** |'],
    ],
    [
      'a pay band rises',
      bandFile({ min: SMALLEST.payBand.min * 1.05, max: SMALLEST.payBand.max * 1.1 }),
      ['pay rises at 1 opening', '| Band `back-end-mid-de`<br>1 opening, 1 role page |', '| +5 % to +10 % |'],
    ],
    [
      'a pay band falls',
      bandFile({ min: SMALLEST.payBand.min * 0.9 }),
      ['pay falls at 1 opening', '| −10 % to ±0 % |'],
    ],
    [
      'pay in another period',
      bandFile({ period: 'month', min: 5000, max: 6000 }),
      ['pay changes at 1 opening', 'a month** | not comparable |'],
    ],
    [
      'another name of a skill',
      skillFile({ name: 'Git and friends' }),
      [
        '1 skill has another name',
        '- The name of `git`: <del>Git</del> <ins>Git and friends</ins> – ',
        '`/roles/back-end-developer/`',
        'pages show it',
      ],
    ],
    [
      'another definition of a skill',
      skillFile({ definition: 'Keeps the history of a code base, and lets many people change it together.' }),
      ['- The definition of `git`: Keeps the history', '<del>at once</del> <ins>together</ins>'],
    ],
    [
      'a role with another id and name',
      {
        'content/roles/back-end-developer.mdx': undefined,
        'content/roles/server-developer.mdx': mdx({
          ...SMALLEST.role,
          title: 'Server developer',
          formerIds: ['back-end-developer'],
        }),
        ...openingFile({ role: 'server-developer' }),
      },
      [
        '1 page moves',
        '- Moves: Server developer, `/roles/back-end-developer/` → `/roles/server-developer/`. The old address leads on.',
        '<del>Back-end</del> <ins>Server</ins> developer',
      ],
    ],
    [
      'a benefit is explained otherwise',
      {
        'content/benefits/paid-leave.yml': stringify({
          ...SMALLEST.benefit,
          text: 'Thirty days a year, wherever you are.',
        }),
      },
      ['Thirty days a year, wherever you are.', '`/benefits/`'],
    ],
    [
      'a file that is served as it is',
      { 'public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      ['Only files change that are served as they are', '`public/logo.svg` added'],
    ],
    [
      'a mistake',
      roleFile({ family: 'backend' }),
      [
        '### Nothing of this can be published yet',
        '1 new problem',
        '**Error** `content/roles/back-end-developer.mdx:3`',
      ],
    ],
    [
      'a repair',
      {},
      ['No new problem, 1 mended.'],
      { 'content/skills/svn.yml': stringify({ ...SMALLEST.skill, name: 'Subversion' }) },
    ],
  ])('%s', (_, after, says, before = {}) => {
    const markdown = say(after, { ...before });

    for (const words of says) expect(markdown).toContain(words);
  });
});

describe('what candidates do not see', () => {
  test.each<[edit: string, after: Files, file: string, field: string | undefined, why: string]>([
    [
      'a day of publication',
      roleFile({ published: '2026-09-02' }),
      'content/roles/back-end-developer.mdx',
      'published',
      'elsewhere',
    ],
    [
      'the source of a pay band',
      bandFile({ source: 'Another review, of another year' }),
      'content/pay-bands/back-end-mid-de.yml',
      'source',
      'elsewhere',
    ],
    [
      'a remark in a file',
      { 'content/skills/git.yml': `# A remark.\n${stringify(SMALLEST.skill)}` },
      'content/skills/git.yml',
      undefined,
      'layout',
    ],
    ['the guide for editors', { 'content/README.md': 'How to.' }, 'content/README.md', undefined, 'no-page'],
    [
      'a draft',
      { 'content/roles/new-role.mdx': mdx({ ...SMALLEST.role, title: 'New role', status: 'draft' }) },
      'content/roles/new-role.mdx',
      undefined,
      'elsewhere',
    ],
  ])('%s', (_, after, file, field, why) => {
    const { pages, unseen } = compare({}, after);

    expect(pages.changed).toEqual([]);
    expect(unseen).toContainEqual({ file, why, ...(field !== undefined && { field }) });
  });

  test('a field that a page prints is not among them', () => {
    const { unseen, pages } = compare({}, roleFile({ reviewed: '2026-11-10', published: '2026-09-02' }));

    expect(unseen.map(({ field }) => field)).toEqual(['published']);
    expect(pages.changed.flatMap(({ changes }) => changes.map(({ part }) => part))).toEqual(['Upkeep: reviewed']);
  });

  test('nor does one beside it that a page prints make it seen', () => {
    const { unseen } = compare(
      {},
      bandFile({ max: SMALLEST.payBand.max + 1000, source: 'Another review, of another year' }),
    );

    expect(unseen.map(({ field }) => field)).toEqual(['source']);
  });

  test('words by which search finds a skill are seen by whoever types them', () => {
    const { pages, unseen } = compare({}, skillFile({ searchTerms: ['version control'] }));

    expect(unseen).toEqual([]);
    expect(pages.changed.map(({ path }) => path)).toEqual(['/search/']);
  });
});

describe('the old side never stops the report', () => {
  test.each(Object.keys(VALID))('without %s', (file) => {
    const report = compare({ [file]: undefined }, {});

    expect(toMarkdown(report)).toContain('## What candidates will see change');
  });

  test('a file that today’s rules refuse is named, and its page neither comes nor changes', () => {
    const report = compare(roleFile({ summary: undefined }), {});

    expect(report.leftOut.before).toEqual([
      { file: 'content/roles/back-end-developer.mdx', why: expect.stringContaining('summary') },
      { file: 'content/openings/developer-berlin.mdx', why: expect.stringContaining('role') },
    ]);
    expect(report.pages.added.map(({ path }) => path)).not.toContain('/roles/back-end-developer/');
    expect(toMarkdown(report)).toContain('Old files that could not be compared: 2 files');
  });
});

test('both sides are judged at one moment: a date that has passed on both is no change', () => {
  const { statuses } = compare(openingFile({}), openingFile({}), '2027-02-01T12:00:00Z');

  expect(statuses).toEqual([]);
});

test('sizes are those of the words on a page, and say so', () => {
  const { sizes } = compare({}, roleFile(more('Teach one afternoon a month.')));
  const role = sizes.pages.find(({ path }) => path === '/roles/back-end-developer/');

  expect(sizes.measured).toBe('words');
  expect((role?.after ?? 0) - (role?.before ?? 0)).toBe('Teach one afternoon a month.'.length);
});

test('what the content says does nothing in a comment', () => {
  const summary =
    'Ask @quillmark/all and <b>all</b>, see [this](https://evil.example/) | #12 and `code` in $x$ for more of it.';
  const markdown = say(roleFile({ summary, title: 'Back-end | <i>developer</i> @all' }));

  expect(markdown).toContain('Ask @&#8203;quillmark/all');
  expect(markdown.replace(/<\/?(?:ins|del|br|details|summary|code|span)>/g, '')).not.toMatch(/<[a-z/]/i);
  expect(markdown).not.toMatch(/@\w|https:\/\/|(?<!\\)\[this|#12/);
});
