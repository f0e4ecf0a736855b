import Validator, { type Issue } from '@adobe/structured-data-validator';
import WebAutoExtractor, { type Extracted } from '@marbec/web-auto-extractor';
import { expect, test } from 'vitest';
import { type BuiltPage, getPage, READ_PAGES, select } from '#testing/site/pages.ts';

const withData = READ_PAGES.filter((page) => select(page, 'script[type="application/ld+json"]').length > 0);

/** Each warning that we live with, and why. */
const EXPECTED: Record<string, string> = {
  'Missing field "directApply" (optional)': 'no form is on this site; false would say the same less clearly',
  'Missing field "validThrough" (optional)': 'the opening has no closing date',
  'Missing field "applicantLocationRequirements" (optional)': 'it is not remote',
  'Missing field "jobLocationType" (optional)': 'it is not remote',
};

const extract = ({ html }: Pick<BuiltPage, 'html'>): Extracted => new WebAutoExtractor().parse(html);

/** What the validator says of a page. It reads one place only, so a job with several is shown to it once for each. */
async function listIssues(page: Pick<BuiltPage, 'html'>): Promise<string[]> {
  const extracted = extract(page);
  const [posting = {}, ...others] = extracted.jsonld['JobPosting'] ?? [];
  const places = [posting['jobLocation']].flat();
  const copies = places.map((jobLocation) => ({ ...posting, ...(jobLocation ? { jobLocation } : {}) }));
  const jsonld = posting['title'] ? { ...extracted.jsonld, JobPosting: [...copies, ...others] } : extracted.jsonld;
  const issues = await new Validator().validate({ ...extracted, jsonld });

  return issues.map(tell);
}

const tell = ({ severity, issueMessage }: Issue): string => `${severity}: ${issueMessage}`;

test('a second opinion finds no error, and no warning without a reason', async () => {
  const issues = await Promise.all(
    withData.map(async (page) => ({ path: page.path, issues: await listIssues(page), read: extract(page) })),
  );
  const expected = Object.keys(EXPECTED).map((message) => `WARNING: ${message}`);

  expect(withData.length).toBeGreaterThan(100);
  expect(issues.flatMap(({ read }) => read.errors)).toEqual([]);
  expect(
    issues.flatMap(({ path, issues: told }) =>
      told.filter((issue) => !expected.includes(issue)).map((issue) => `${path} ${issue}`),
    ),
  ).toEqual([]);
  expect(new Set(issues.flatMap(({ issues: told }) => told))).toEqual(new Set(expected));
});

test('and it would find one', async () => {
  const page = withData.find(({ html }) => html.includes('"@type":"JobPosting"')) ?? getPage('/');
  const html = page.html.replace('"datePosted"', '"dateOfPosting"');

  expect(await listIssues({ html })).toContain('ERROR: Required attribute "datePosted" is missing');
});

test('a page says what it says in one graph', () => {
  const several = READ_PAGES.filter((page) => select(page, 'script[type="application/ld+json"]').length > 1);

  expect(several.map(({ path }) => path)).toEqual([]);
});
