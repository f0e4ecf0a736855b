import { expect, test } from 'vitest';
import { checkFolder, type Files, faqFile, openingFile, roleFile } from '#testing/content-folder.ts';
import { ANSWER, answer, webDeveloper } from '#testing/rule-fixtures/text-files.ts';

/** What is said of the links of the answer. */
const rulesOfAnswer = (files: Files, now?: string): string[] =>
  checkFolder(files, now).problems.flatMap(({ file, rule }) => (file === ANSWER ? [rule] : []));

const answerTo = (...addresses: string[]): Files =>
  answer(addresses.map((address) => `See [that](${address}).`).join('\n\n'));

test.each<[what: string, files: Files]>([
  ['the page of a role', { ...answerTo('/roles/web-developer/'), ...webDeveloper({ status: 'live' }) }],
  [
    'an old address that a role may have had',
    { ...answerTo('/roles/programmer/'), ...webDeveloper({ status: 'live' }) },
  ],
  ['a level', { ...answerTo('/levels/senior/'), 'content/levels.yml': 'id: mid\n' }],
  ['a benefit', { ...answerTo('/benefits/#paid-leave'), 'content/benefits/paid-leave.yml': 'name: "Paid\n' }],
  ['a heading', { ...answerTo('/roles/back-end-developer/#the-team'), ...roleFile({}, '<5\n\n'.repeat(30)) }],
  ['anything', { ...answerTo('/roles/web-developer/'), 'content/organisation.yml': undefined }],
])('while the file that would tell cannot be read, nobody is blamed for a link to %s', (_, files) => {
  expect(rulesOfAnswer(files)).toEqual([]);
});

test('what is broken whatever stands in the other file is told all the same', () => {
  const files = { ...answerTo('/skills/gti/', '/pension/', '/faq/#dogs'), ...webDeveloper({ status: 'live' }) };

  expect(rulesOfAnswer(files)).toEqual(['link-broken', 'link-broken', 'link-fragment']);
});

test('a page that comes and goes with the day is judged by the day', () => {
  const files = { ...answerTo('/openings/developer-berlin/'), ...openingFile({ posted: '2026-11-21' }) };

  expect(rulesOfAnswer(files, '2026-11-20T22:59:00Z')).toEqual(['link-by-date']);
  expect(rulesOfAnswer(files, '2026-11-20T23:01:00Z')).toEqual([]);
});

test('no other opening decides whether an opening has a page', () => {
  const ahead = { ...answerTo('/openings/developer-berlin/'), ...openingFile({ posted: '2026-11-21' }) };
  const files = { ...ahead, 'content/openings/developer-lisbon.mdx': 'title: 5' };

  expect(rulesOfAnswer(files)).toEqual(['link-by-date']);
});

test.each([
  '/',
  '/roles/',
  '/skills/',
  '/openings/',
  '/openings/#offices',
  '/families/back-end/',
  '/families/back-end/#mid',
  '/levels/mid/',
  '/locations/berlin/#office',
  '/benefits/#paid-leave',
  '/benefits/#group-1',
  '/how-we-hire/#engineering-hire',
  '/faq/',
  '/faq/#topic-pay',
  '/search/',
  '/search/?q=c%2B%2B',
  '/sitemap-index.xml',
  '/roles/back-end-developer/#pay',
  '/roles/back-end-developer/#:~:text=pay',
  'mailto:jobs@quillmark.example',
  'https://quillmark.example/roles/',
])('%s can be linked to', (address) => {
  expect(rulesOfAnswer(answerTo(address))).toEqual([]);
});

test.each([
  ['./roles/back-end-developer.mdx', '/roles/back-end-developer/'],
  ['roles/back-end-developer', '/roles/back-end-developer/'],
  ['../skills/git/#must', '/skills/git/#must'],
  ['/roles/Back_End_Developer.html', '/roles/back-end-developer/'],
  ['/roles//back-end-developer/index.html', '/roles/back-end-developer/'],
  ['/jobs/developer-berlin/', '/openings/developer-berlin/'],
  ['/rolles/', '/roles/'],
  ['/engineering-hire/', '/how-we-hire/#engineering-hire'],
])('%s is answered with %s', (wrong, right) => {
  const [problem] = checkFolder(answerTo(wrong)).problems;

  expect(problem?.message).toContain(`${right}`);
});

test('drafts may link to each other, and to what is published', () => {
  const files = {
    ...faqFile({ status: 'draft' }, 'See [that](/roles/web-developer/).'),
    ...webDeveloper({ status: 'draft' }),
  };

  expect(rulesOfAnswer(files)).toEqual([]);
});
