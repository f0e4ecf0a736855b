import { expect, test } from 'vitest';
import { json } from '#checks/reporters/json.ts';
import { aProblem, aReport } from '#testing/report-builders.ts';

test('the report has this shape, in this order', () => {
  const report = aReport('a: 1\nstatus: «live»\n', { field: 'status' });

  expect(json({ ...report, waived: 1 }, { color: false })).toBe(`{
  "version": 1,
  "tool": "Rolebook content check",
  "summary": {
    "files": 1,
    "errors": 1,
    "warnings": 0,
    "waived": 1,
    "elsewhere": {
      "errors": 0,
      "warnings": 0
    }
  },
  "problems": [
    {
      "rule": "field-value",
      "severity": "error",
      "file": "content/faqs/degree-needed.mdx",
      "line": 2,
      "column": 9,
      "endLine": 2,
      "endColumn": 13,
      "field": "status",
      "message": "Found \\"live\\". Write one of: draft, published, retired."
    }
  ]
}`);
});

test('the keys stand in one order, whoever made the problem', () => {
  const { message, ...rest } = aProblem();
  const told = json({ problems: [{ message, ...rest }], texts: new Map(), waived: 0 }, { color: true });

  expect(Object.keys(JSON.parse(told).problems[0])).toEqual(Object.keys(aProblem()));
});

test('all problems are told, however many', () => {
  const problems = Array.from({ length: 5000 }, () => aProblem());

  expect(JSON.parse(json({ problems, texts: new Map(), waived: 0 }, { color: false })).problems).toHaveLength(5000);
});

test('characters that a terminal or a build host obeys are escaped, and read as they were', () => {
  const message = 'a\u001B[2J\u009B\u202E\u{E0041}\uD800\u2028\u007F##[error]b 👩‍💻';
  const told = json(aReport('«a»', { message }), { color: false });

  expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\w*\[/v);
  expect(JSON.parse(told).problems[0].message).toBe(message);
});
