import { expect, test } from 'vitest';
import { llmsText } from '#feeds/llms-text.ts';
import { aCatalogue, aFamily, aFaq, anOpening, aPayBand, aRole } from '#testing/builders.ts';
import { comparePage } from '#views/compare-page.ts';
import { familyPage } from '#views/family-page.ts';
import { faqPage } from '#views/faq-page.ts';
import { homePage } from '#views/home-page.ts';
import { matrixPage } from '#views/matrix-page.ts';
import { openingsPage } from '#views/openings-page.ts';
import { rolesPage } from '#views/roles-page.ts';
import { searchPage } from '#views/search-page.ts';
import { siteGuide } from '#views/site-guide.ts';

/** A company of so many families, each with two steps of a ladder, an opening and a question. */
const companyOf = (amount: number) => {
  const ids = Array.from({ length: amount }, (_, number) => `f${String(number).padStart(3, '0')}`);

  return aCatalogue({
    families: ids.map((id) => aFamily({ id, name: `Family ${id}` })),
    roles: ids.flatMap((family) => [
      aRole({ id: `${family}-low`, title: `Low ${family}`, family }),
      aRole({ id: `${family}-high`, title: `High ${family}`, family, buildsOn: `${family}-low` }),
    ]),
    payBands: ids.map((family) => aPayBand({ family })),
    openings: ids.map((id) => anOpening({ id: `opening-${id}`, role: `${id}-low` })),
    faqs: ids.map((id) => aFaq({ id: `faq-${id}`, families: [id] })),
  });
};
const COMPANY = companyOf(130);
const namesOf = (links: { text: string }[]) => links.filter(({ text }) => text.startsWith('Family ')).length;

test.each([
  ['the openings', () => openingsPage(COMPANY, 'en').families, '/roles/'],
  ['the questions', () => faqPage(COMPANY, 'en').families, '/roles/'],
  ['the picker', () => comparePage(COMPANY, 'en').ladders, '/roles/'],
  ['the matrix', () => matrixPage(COMPANY, 'en').families, '/roles/'],
  // There they go on where the first of them is.
  ['the roles', () => rolesPage(COMPANY, 'en').families, '/roles/page/3/#f100'],
])('beside %s stand a hundred families, and where the others are', (_, list, href) => {
  expect(namesOf(list())).toBe(100);
  expect(list().at(-1)).toMatchObject({ text: '30 more families', href });
});

test('a hundred families are all named, and nothing else is', () => {
  const company = companyOf(100);

  for (const list of [openingsPage(company, 'en').families, rolesPage(company, 'en').families])
    expect([list.length, namesOf(list)]).toEqual([100, 100]);
});

test('the home page and the questions to begin a search with name a few', () => {
  const starts = searchPage(COMPANY, 'en').starts.flatMap(({ links }) => links);

  expect([namesOf(homePage(COMPANY, 'en').families), namesOf(starts)]).toEqual([23, 10]);
});

test('a family that the matrix does not name leads to its table itself', () => {
  expect(familyPage('f129', COMPANY, 'en').threads?.table.href).toBe('/matrix/f129/');
});

test('the text for language models names a hundred families and openings, and the data with the others', () => {
  const text = llmsText(siteGuide(COMPANY, 'en'), (path) => path);
  const linesTo = (start: string) => text.split('\n').filter((line) => line.includes(`](/${start}`)).length;

  expect([linesTo('families/f'), linesTo('openings/'), linesTo('roles/')]).toEqual([100, 100, 0]);
  expect(text).toContain('\n- [30 more families](/api/v1/families.json): ');
  expect(text).toContain('\n- [30 more openings](/api/v1/openings.json): ');
});
