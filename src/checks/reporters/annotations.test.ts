import { expect, test } from 'vitest';
import { annotations } from '#checks/reporters/annotations.ts';
import type { Told } from '#checks/reporters/contract.ts';
import { aProblem, aReport } from '#testing/report-builders.ts';

const annotate = (report: Told): string[] => annotations(report, { color: false }).split('\n');

const WARNING = { rule: 'unused', severity: 'warning', message: 'No role asks for it.' } as const;

test('a problem is a workflow command, and the summary stands last', () => {
  expect(annotate(aReport('a: 1\nstatus: «live»\n', { field: 'status' }))).toEqual([
    '::error file=content/faqs/degree-needed.mdx,line=2,endLine=2,col=9,endColumn=13,title=field-value::status: Found "live". Write one of: draft, published, retired.',
    '1 error in 1 file (1 file checked).',
  ]);
});

test('over several lines it has no columns, which would be refused', () => {
  expect(annotate(aReport('a: «b\n  c»\n'))[0]).toContain(',line=1,endLine=2,title=field-value::');
});

test('what has a meaning to the host is escaped', () => {
  const [command] = annotate(
    aReport('«a»', { file: 'content/a:b,c%d\r\ne.mdx', message: '100 %\n::error::b, c: d\u202E' }),
  );

  expect(command).toBe(
    '::error file=content/a%3Ab%2Cc%25dU+000D%0Ae.mdx,line=1,endLine=1,col=1,endColumn=2,title=field-value::100 %25 ::error::b, c: dU+202E',
  );
});

test('errors come first, so that the limit of a pull request hides none of them behind warnings', () => {
  const problems = [aProblem('', WARNING), aProblem(), aProblem('', WARNING), aProblem()];

  expect(annotate({ problems, texts: new Map(), waived: 0 }).map((line) => line.slice(0, 7))).toEqual([
    '::error',
    '::error',
    '::warni',
    '::warni',
    '2 error',
  ]);
});

test('the last line tells of the limit when it is passed', () => {
  const report = (amount: number): Told => ({
    problems: Array.from({ length: amount }, () => aProblem()),
    texts: new Map(),
    waived: 0,
  });

  expect(annotate(report(10)).at(-1)).toBe('10 errors in 1 file (1 file checked).');
  expect(annotate(report(11)).at(-1)).toBe(
    '11 errors in 1 file (1 file checked). A pull request shows the first 10 errors and 10 warnings; this log has them all.',
  );
  expect(annotate(report(11))).toHaveLength(12);
});

test('without problems there is only the summary', () => {
  expect(annotate({ problems: [], texts: new Map([['a', '']]), waived: 0 })).toEqual([
    'The content is fine. 1 file checked.',
  ]);
});
