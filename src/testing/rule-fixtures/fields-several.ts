import type { RuleFixture } from '#testing/content-folder.ts';
import { FAQ, faqText } from '#testing/rule-fixtures/fields-typed.ts';

/** More than one mistake in a file. */
export const FIELDS_SEVERAL_FIXTURES: RuleFixture[] = [
  {
    rule: 'yaml-quotes',
    mistake: 'several mistakes in one file are all told, each once',
    bad: faqText(
      FAQ.replace('Do I need', '"Do I: need')
        .replace('topic: q', 'topic:q')
        .replace('order: 10', 'order: 010')
        .replace('lang: en', 'lang: en\nlang: de'),
    ),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-quotes
  This quote is never closed. Write " at the end of the text too, or take this one away.
content/faqs/degree-needed.mdx:3:6 error yaml-space
  A space is missing after this colon. Write topic: qualifications
content/faqs/degree-needed.mdx:4:8 error yaml-number order
  010 is read as the number 10. Put it in quotes when every character counts: '010'. Write 10 when it is a number.
content/faqs/degree-needed.mdx:8:1 error field-twice
  "lang" is written twice: in line 7 too. Delete one of the two.`,
  },
];
