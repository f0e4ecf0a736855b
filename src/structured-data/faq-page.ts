import type { FAQPageLeaf } from 'schema-dts';

/**
 * https://schema.org/FAQPage of the questions on a page, each with the whole text of its answer. Search engines show nothing for it any
 * more; it is here because it is true.
 */
export const faqPage = (questions: { question: string; answer: string }[]): FAQPageLeaf => ({
  '@type': 'FAQPage',
  mainEntity: questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
});
