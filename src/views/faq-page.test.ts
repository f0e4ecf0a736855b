import { expect, test } from 'vitest';
import { aCatalogue, aFaq, aRole } from '#testing/builders.ts';
import { faqPage } from '#views/faq-page.ts';

test('topics come in their order, and within one the questions for everybody come first', () => {
  const faqs = [
    aFaq({ id: 'of-role', topic: 'pay', roles: ['back-end-developer'], order: 1 }),
    aFaq({ id: 'late', topic: 'pay', order: 30 }),
    aFaq({ id: 'early', topic: 'pay', order: 20 }),
    aFaq({ id: 'work', topic: 'role', order: 99 }),
  ];
  const { topics } = faqPage(aCatalogue({ faqs }), 'en');

  expect(topics.map(({ id, questions }) => [id, questions.map((question) => question.id)])).toEqual([
    ['topic-role', ['work']],
    ['topic-pay', ['early', 'late', 'of-role']],
  ]);
});

test('a question says which roles and families it is about', () => {
  const faqs = [aFaq({ roles: ['back-end-developer'], families: ['back-end'] })];

  expect(faqPage(aCatalogue({ faqs }), 'en').topics[0]?.questions[0]?.about).toEqual([
    { text: 'Back-end developer', href: '/roles/back-end-developer/' },
    { text: 'Back-end', href: '/families/back-end/' },
  ]);
});

test('no link leads to a role that is a draft', () => {
  const roles = [aRole(), aRole({ id: 'secret', status: 'draft' })];
  const faqs = [aFaq({ roles: ['back-end-developer', 'secret'] })];

  expect(faqPage(aCatalogue({ roles, faqs }), 'en').topics[0]?.questions[0]?.about).toHaveLength(1);
});

test('drafts and retired answers are not there, and are not counted', () => {
  const faqs = [aFaq(), aFaq({ id: 'draft', status: 'draft' }), aFaq({ id: 'old', status: 'retired' })];
  const page = faqPage(aCatalogue({ faqs }), 'en');

  expect(page.topics.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(['degree-needed']);
  expect(page.lead).toMatch(/^1 /);
});
