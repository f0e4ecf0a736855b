import { expect, test } from 'vitest';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import { problemPage } from '#integrations/problem-page.ts';

const FILE = 'content/faqs/degree-needed.mdx';
const TEXT = '---\nquestion: Do I need a degree?\ntopic: money\n---\n';

const PROBLEM: PlacedProblem = {
  rule: 'field-value',
  severity: 'error',
  file: FILE,
  line: 3,
  column: 8,
  endLine: 3,
  endColumn: 13,
  field: 'topic',
  message: 'Found "money". Write one of: role, path.',
};

const pageOf = (problems: PlacedProblem[], text = TEXT, base = '/') =>
  problemPage({ problems, texts: new Map([[FILE, text]]), waived: 0 }, { base, root: '/home/editor/site' });

test('a mistake is shown with its place, its field, its lines and what to write', () => {
  const page = pageOf([PROBLEM]);

  expect(page).toContain('<h1>1 mistake in the content</h1>');
  expect(page).toContain(`>${FILE}:3:8</a>`);
  expect(page).toContain('Found &quot;money&quot;. Write one of: role, path.');
  expect(page).toContain(
    '<b data-line="marked">&gt; 3 | topic: money</b>\n<b data-line="carets">    |        ^^^^^</b>',
  );
  expect(page).toContain('topic · field-value · <code>npm run check:content -- --explain field-value</code>');
});

test('the place is a link that opens the editor there, under the base of the site', () => {
  expect(pageOf([PROBLEM], TEXT, '/careers/')).toContain(
    '<a href="/careers/__open-in-editor/?file=%2Fhome%2Feditor%2Fsite%2Fcontent%2Ffaqs%2Fdegree-needed.mdx%3A3%3A8" target="editor">',
  );
});

test.each([['content/a b.mdx'], ['content/$(reboot).mdx'], ['content/"&calc&".mdx'], ['content/../../etc/hosts']])(
  'a name that a shell could read otherwise is no link: %s',
  (file) => {
    expect(pageOf([{ ...PROBLEM, file }])).not.toContain('<a ');
  },
);

test('warnings take no page away, and have no place on it', () => {
  const page = pageOf([PROBLEM, { ...PROBLEM, severity: 'warning', message: 'A warning.' }]);

  expect(page).toContain('1 mistake');
  expect(page).not.toContain('A warning.');
});

test('nothing that is quoted becomes part of the page', () => {
  const evil = `"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;`;
  const before = listTags(pageOf([PROBLEM]));
  const page = pageOf(
    [
      { ...PROBLEM, file: FILE, field: evil, message: evil },
      { ...PROBLEM, file: evil },
    ],
    `---\n${evil}\ntopic: ${evil}\n---\n`,
  );

  expect(new Set(listTags(page))).toEqual(new Set(before));
  expect(page).not.toMatch(/<img|alert\(1\)<\/script>/);
});

test('characters that nobody sees are shown by their number', () => {
  const page = pageOf([{ ...PROBLEM, message: 'Found "a\u202Eb".' }], TEXT.replace('money', 'mo\u202Eney'));

  expect(page).not.toContain('\u202E');
  expect(page).toContain('aU+202Eb');
  expect(page).toContain('moU+202Eney');
});

test('a hundred mistakes are enough for a page', () => {
  const page = pageOf(Array.from({ length: 103 }, () => PROBLEM));

  expect(page.match(/<li>/g)).toHaveLength(100);
  expect(page).toContain('<h1>103 mistakes in the content</h1>');
  expect(page).toContain('<p>3 more mistakes not shown. Mend these first.</p>');
});

const listTags = (page: string): string[] => page.match(/<\/?[a-z][^\s>]*/gi) ?? [];
