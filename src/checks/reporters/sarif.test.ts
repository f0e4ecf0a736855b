import { describe, expect, test } from 'vitest';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import type { Told } from '#checks/reporters/contract.ts';
import { sarif } from '#checks/reporters/sarif.ts';
import { RULE_IDS, RULES } from '#checks/rules.ts';
import { aProblem, aReport, joinReports } from '#testing/report-builders.ts';

const log = (report: Told) => JSON.parse(sarif(report, { color: false }));
const NOTHING: Told = { problems: [], texts: new Map(), waived: 0 };

// The parts of SARIF 2.1.0 that code scanning reads: sections 3.13 (log), 3.14 (run), 3.19 (driver), 3.27 (result), 3.30 (region),
// 3.49 (rule) and 3.50 (its level).
describe('the log', () => {
  const { runs, ...head } = log(NOTHING);
  const [run] = runs;

  test('names its version and its schema', () => {
    expect(head).toEqual({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
    });
  });

  test('has one run, whose results are there even when nothing is wrong', () => {
    expect(runs).toHaveLength(1);
    expect(Object.keys(run)).toEqual(['tool', 'columnKind', 'originalUriBaseIds', 'results']);
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', results: [] });
    expect(run.tool.driver.name).toBe('Rolebook content check');
  });

  test('describes every rule, with its level', () => {
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULE_IDS);
    expect(run.tool.driver.rules[RULE_IDS.indexOf('yaml-syntax')]).toEqual({
      id: 'yaml-syntax',
      shortDescription: { text: expect.stringMatching(/^[A-Z][^.]*\.$/) },
      fullDescription: { text: RULES['yaml-syntax'].why },
      help: { text: expect.stringMatching(/^Instead of\n/), markdown: expect.stringMatching(/^- bad:/) },
      defaultConfiguration: { level: 'error' },
    });
    expect(run.tool.driver.rules[RULE_IDS.indexOf('unused')].defaultConfiguration).toEqual({ level: 'warning' });
  });
});

test('a result leads to its rule, and to its place from the root of the repository', () => {
  const [result] = log(aReport('a: 1\nstatus: «live»\n', { field: 'status' })).runs[0].results;

  expect(result).toEqual({
    ruleId: 'field-value',
    ruleIndex: RULE_IDS.indexOf('field-value'),
    level: 'error',
    message: { text: 'status: Found "live". Write one of: draft, published, retired.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/faqs/degree-needed.mdx', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 13 },
        },
      },
    ],
    partialFingerprints: { 'rolebook/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
  });
});

test.each([
  ['content/roles/Senior Developer.mdx', 'content/roles/Senior%20Developer.mdx'],
  ['content/roles/50%#1?.mdx', 'content/roles/50%25%231%3F.mdx'],
  ['content/roles/café\u202E.mdx', 'content/roles/caf%C3%A9%E2%80%AE.mdx'],
  ['content/roles/\uD800.mdx', 'content/roles/%EF%BF%BD.mdx'],
])('the address of %j is %s', (file, uri) => {
  const [result] = log(aReport('«a»', { file })).runs[0].results;

  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

describe('a fingerprint', () => {
  const of = (marked: string, problem: Partial<PlacedProblem> = {}): string =>
    log(aReport(marked, problem)).runs[0].results[0].partialFingerprints['rolebook/v1'];
  const before = of('skills:\n  - skill: «gti»\n', { field: 'skills.0.skill' });

  test('stays when the line moves, in the file or in its list', () => {
    expect(of('# Skills\nskills:\n  - skill: git\n    - skill: «gti»\n', { field: 'skills.1.skill' })).toBe(before);
  });

  test.each<[what: string, marked: string, problem: Partial<PlacedProblem>]>([
    ['line', 'skills:\n  - skill: «gitt»\n', { field: 'skills.0.skill' }],
    ['field', 'skills:\n  - skill: «gti»\n', { field: 'related.0' }],
    ['rule', 'skills:\n  - skill: «gti»\n', { field: 'skills.0.skill', rule: 'unknown-id' }],
    ['file', 'skills:\n  - skill: «gti»\n', { field: 'skills.0.skill', file: 'content/roles/a.mdx' }],
  ])('changes with the %s', (_, marked, problem) => {
    expect(of(marked, problem)).not.toBe(before);
  });

  test('is of its own even for the same mistake in the same words', () => {
    const twice = joinReports([aReport('a: «b»\na: b\n'), aReport('a: b\na: «b»\n')]);
    const fingerprints = log(twice).runs[0].results.map(
      ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
    );

    expect(fingerprints).toEqual([expect.stringMatching(/:1$/), expect.stringMatching(/:2$/)]);
  });
});

test('what content says is not obeyed by who prints the log', () => {
  const told = sarif(aReport('«a»', { message: 'a\u001B[2J\u202E##[error]b' }), { color: false });

  expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\[/v);
  expect(JSON.parse(told).runs[0].results[0].message.text).toBe('aU+001B[2JU+202E#U+0023[error]b');
});

test('ten thousand problems in one long line are all told', () => {
  const text = 'a '.repeat(2 ** 17);
  const problems = Array.from({ length: 10_000 }, (_, index) =>
    aProblem('', { column: index + 1, endColumn: index + 2 }),
  );
  const told = sarif({ problems, texts: new Map([[aProblem().file, text]]), waived: 0 }, { color: false });

  expect(told.match(/"ruleId"/g)).toHaveLength(10_000);
});
