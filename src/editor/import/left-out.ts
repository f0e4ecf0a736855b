import type { Section } from '#editor/import/headings.ts';

/** Why sentences of a section are in no draft, and where to write what is worth keeping. */
export const LEFT_OUT: Partial<Record<Section, string>> = {
  heading: 'a heading: the field or the section below says the same',
  benefits: 'a benefit: these stand in content/benefits, and openings show them',
  pay: 'pay: it stands in content/pay-bands, and openings name the band',
  company: 'about the company: it stands on the pages of the site, not in every role',
  process: 'how to apply: an opening says it, and content/processes has the steps',
  facts: 'a fact of one vacancy: it stands in an opening',
  equal: 'a statement of the employer: organisation.yml says it for every page',
  tags: 'a list of search words: search reads the skills of the role',
  author: 'a line about the author or the date of the text',
  advert: 'advertising of the place where the text comes from',
  placeholder: 'words of a template that nobody replaced',
  question: 'a question without an answer',
  answer: 'an answer to nothing',
  frame: 'it is no part of the job description',
};
