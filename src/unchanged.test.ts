import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aCatalogue, anOrganisation } from '#testing/builders.ts';
import { pageFrame } from '#views/page-frame.ts';
import { asking, findTag, readBuiltAt, tagOf, unchanged, unlessUnchanged } from '#unchanged';

const NOON = '2026-11-20T12:00:00Z';

/** The view of a page with openings, as it is at a moment. */
const viewAt = (now = NOON, name = 'Quillmark', lead = 'All roles.') => ({
  frame: pageFrame(
    { title: 'Roles', description: 'All roles.', path: '/roles/', showsOpenings: true },
    aCatalogue({ organisation: anOrganisation({ name }) }, now),
    'en',
  ),
  lead,
});
const tagAt = (...facts: Parameters<typeof viewAt>) => tagOf(viewAt(...facts), ['A text']);

/** What a page answers to a build that knows a tag, and the tag that it bears when it is rendered. */
function ask(tag: string | undefined, ...facts: Parameters<typeof viewAt>) {
  const response = new Response();
  const answer = unchanged(
    { request: asking(new Request('https://careers.example/roles/'), tag), response },
    viewAt(...facts),
    'A text',
  );

  return { answer, tag: findTag(response) };
}

// In dev nobody has built anything.
beforeEach(() => void vi.stubEnv('DEV', false));
afterEach(() => void vi.unstubAllEnvs());

test('the same words have the same tag on every day, and other words another one', () => {
  expect(tagAt('2026-11-21T09:30:00Z')).toBe(tagAt());
  expect(tagAt(NOON, 'Quillmark Works')).not.toBe(tagAt());
  expect(tagAt(NOON, 'Quillmark', 'Some roles.')).not.toBe(tagAt());
  expect(tagOf(viewAt(), ['Another text'])).not.toBe(tagAt());
});

test('what JSON would leave out is in the tag too', () => {
  expect(tagOf(viewAt(), [new Map([['a', 1]])])).not.toBe(tagOf(viewAt(), [new Map([['a', 2]])]));
});

test('a page that says the same is not rendered, and tells when it was built', () => {
  const { answer } = ask(tagAt(), '2026-11-21T09:30:00Z');

  expect(answer?.status).toBe(304);
  expect(answer && readBuiltAt(answer)).toEqual({
    builtOn: { iso: '2026-11-21', text: '21 November 2026' },
    builtAt: '2026-11-21T09:30:00.000Z',
  });
});

test.each([
  ['says something else', '"another"'],
  ['is asked for by nobody', undefined],
])('a page that %s is rendered, and bears its tag', (_, tag) => {
  expect(ask(tag)).toEqual({ answer: undefined, tag: tagAt() });
});

test('in dev a page is always rendered', () => {
  vi.stubEnv('DEV', true);

  expect(ask(tagAt()).answer).toBeUndefined();
});

test('a file is written unless it says the same', async () => {
  const answerTo = (tag: string | undefined) =>
    unlessUnchanged(
      { request: asking(new Request('https://careers.example/a.txt'), tag) },
      '"a"',
      'text/plain',
      () => 'A',
    );

  expect(answerTo('"a"').status).toBe(304);
  expect(findTag(answerTo('"b"'))).toBe('"a"');
  expect(await answerTo(undefined).text()).toBe('A');
});
