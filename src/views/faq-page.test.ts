import { expect, test } from 'vitest';
import { aCatalogue, aFaq, aRole } from '#testing/builders.ts';
import { faqPage } from '#views/faq-page.ts';

test('topics come in their order, with the questions for everybody', () => {
  const faqs = [
    aFaq({ id: 'of-role', topic: 'pay', roles: ['back-end-developer'], order: 1 }),
    aFaq({ id: 'late', topic: 'pay', order: 30 }),
    aFaq({ id: 'early', topic: 'pay', order: 20 }),
    aFaq({ id: 'work', topic: 'role', order: 99 }),
  ];
  const { topics } = faqPage(aCatalogue({ faqs }), 'en');

  expect(topics.map(({ id, questions }) => [id, questions.map((question) => question.id)])).toEqual([
    ['topic-role', ['work']],
    ['topic-pay', ['early', 'late']],
  ]);
});

test('a question about roles is read on the page of the first, one about a family alone on its page', () => {
  const faqs = [
    aFaq({ id: 'both', question: 'For which of both?', roles: ['back-end-developer'], families: ['back-end'] }),
    aFaq({ id: 'family', question: 'For the family?', families: ['back-end'] }),
  ];

  expect(faqPage(aCatalogue({ faqs }), 'en').elsewhere).toEqual([
    {
      id: 'about-family-back-end',
      page: { text: 'Back-end', href: '/families/back-end/' },
      count: '1 question',
      questions: [{ id: 'family', text: 'For the family?', href: '/families/back-end/#answer-family' }],
    },
    {
      id: 'about-role-back-end-developer',
      page: { text: 'Back-end developer', href: '/roles/back-end-developer/' },
      count: '1 question',
      questions: [{ id: 'both', text: 'For which of both?', href: '/roles/back-end-developer/#answer-both' }],
    },
  ]);
});

test('a draft of a role answers nothing', () => {
  const roles = [aRole(), aRole({ id: 'secret', status: 'draft' })];
  const faqs = [aFaq({ id: 'one', roles: ['secret', 'back-end-developer'] })];

  expect(faqPage(aCatalogue({ roles, faqs }), 'en').elsewhere.map(({ page }) => page.href)).toEqual([
    '/roles/back-end-developer/',
  ]);
});

test('where the questions about roles and families are too many to name, their families are', () => {
  const faqs = [aFaq({ id: 'of-role', roles: ['back-end-developer'] }), aFaq({ id: 'of-it', families: ['back-end'] })];
  const pageOf = (most: number) => faqPage(aCatalogue({ faqs: [aFaq(), ...faqs] }), 'en', most);

  expect(pageOf(2)).toMatchObject({ elsewhere: [{}, {}], families: [] });
  expect(pageOf(1)).toMatchObject({
    elsewhere: [],
    families: [{ text: 'Back-end', href: '/families/back-end/', count: { text: '2 answers' } }],
  });
  expect(pageOf(1).topics.flatMap(({ questions }) => questions)).toHaveLength(1);
});

test('drafts and retired answers are not there, and are not counted', () => {
  const faqs = [aFaq(), aFaq({ id: 'draft', status: 'draft' }), aFaq({ id: 'old', status: 'retired' })];
  const page = faqPage(aCatalogue({ faqs }), 'en');

  expect(page.topics.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(['degree-needed']);
  expect(page.lead).toMatch(/^1 /);
});
