import { expect, test } from 'vitest';
import { aCatalogue, anOrganisation } from '#testing/builders.ts';
import { pageFrame } from '#views/page-frame.ts';

const about = { title: 'Roles', description: 'All roles.', path: '/roles/' };
const frameOf = (facts: Partial<Parameters<typeof pageFrame>[0]> = {}, catalogue = aCatalogue()) =>
  pageFrame({ ...about, ...facts }, catalogue, 'en');

test('the navigation marks this very page, or else the section it is in', () => {
  const currentOf = (facts: Parameters<typeof frameOf>[0]) =>
    frameOf(facts).nav.flatMap(({ text, current }) => (current ? [`${text}: ${current}`] : []));

  expect(currentOf({ path: '/roles/', section: 'roles' })).toEqual(['Roles: page']);
  expect(currentOf({ path: '/roles/developer/', section: 'roles' })).toEqual(['Roles: true']);
  expect(currentOf({ path: '/privacy/' })).toEqual([]);
});

test('the home page has no trail, and a title of its own', () => {
  const { trail, documentTitle } = frameOf({ path: '/' });

  expect(trail).toEqual([]);
  expect(documentTitle).toContain('Quillmark');
});

test('the site says on which day it was built, in the time zone of the company', () => {
  const catalogue = aCatalogue(
    { organisation: anOrganisation({ defaultTimeZone: 'Asia/Tokyo' }) },
    '2026-11-20T18:00:00Z',
  );

  expect(frameOf({}, catalogue).builtOn.iso).toBe('2026-11-21');
});

test('every page names the company by its registered name, and where to ask', () => {
  expect(frameOf().employer).toEqual({
    name: 'Quillmark Example Ltd',
    contact: { text: 'jobs@quillmark.example', href: 'mailto:jobs@quillmark.example' },
  });
});

test('the example company says on every page that nobody is hired; a real one does not', () => {
  expect(frameOf().exampleNotice).toContain('nobody is hired here');
  expect(frameOf({}, aCatalogue({ organisation: anOrganisation({ example: false }) })).exampleNotice).toBeUndefined();
});
