import { expect, test } from 'vitest';
import type { HitData } from '#search/full-text.ts';
import { rankHits } from '#search/rank.ts';

const hit = (url: string, title: string, aliases = '', content = ''): HitData => ({
  url,
  excerpt: '',
  content,
  meta: { title, aliases },
});

const NOW = Date.parse('2026-11-20T12:00:00Z');
const urls = (query: string, ...hits: HitData[]) => rankHits(query, hits, NOW).map(({ url }) => url);

test('what is called exactly so stands before what begins so', () => {
  expect(urls('java', hit('/skills/javascript/', 'JavaScript'), hit('/skills/java/', 'Java'))).toEqual([
    '/skills/java/',
    '/skills/javascript/',
  ]);
});

test('what is also called so stands before what names it in passing', () => {
  const passing = hit('/roles/a/', 'Platform engineer', '', 'We run k8s.');

  expect(urls('k8s', passing, hit('/skills/kubernetes/', 'Kubernetes', 'k8s, kube'))).toEqual([
    '/skills/kubernetes/',
    '/roles/a/',
  ]);
});

test('a role stands before its openings, however it is spelt', () => {
  const opening = hit('/openings/a-berlin/', 'Back-end developer');

  expect(urls('backend developer', opening, hit('/roles/a/', 'Back-end developer'))).toEqual([
    '/roles/a/',
    '/openings/a-berlin/',
  ]);
});

test('a page that holds none of the words is dropped', () => {
  expect(urls('haskell', hit('/faq/#a', 'Who has to lead?', '', 'Somebody has to.'))).toEqual([]);
});

test('an opening that has ended since the index was built is dropped, to the millisecond', () => {
  const ending = (ends: string) => {
    const opening = hit(`/openings/${ends}/`, 'Developer');

    return { ...opening, meta: { ...opening.meta, ends } };
  };

  expect(urls('developer', ending('2026-11-20T12:00:00.000Z'), ending('2026-11-20T12:00:00.001Z'))).toEqual([
    '/openings/2026-11-20T12:00:00.001Z/',
  ]);
});

test.each(['testing', 'tests', 'tested'])('"%s" is found where the text says "test"', (query) => {
  expect(urls(query, hit('/roles/a/', 'Developer', '', 'Write a test first.'))).toEqual(['/roles/a/']);
});

test('otherwise the order of the index stays', () => {
  const first = hit('/roles/b/', 'Zoologist', '', 'remote');

  expect(urls('remote', first, hit('/roles/a/', 'Anatomist', '', 'remote'))).toEqual(['/roles/b/', '/roles/a/']);
});
