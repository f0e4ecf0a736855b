import type { RuleFixture } from '#testing/content-folder.ts';
import { faq, role } from '#testing/rule-fixtures/fields-typed.ts';

/** Colons, dashes and the spaces behind them. */
export const FIELDS_SPACES_FIXTURES: RuleFixture[] = [
  {
    rule: 'yaml-space',
    mistake: 'no space after a colon',
    bad: faq('question: Do', 'question:Do'),
    says: `content/faqs/degree-needed.mdx:2:9 error yaml-space
  A space is missing after this colon. Write question: Do I need a degree?`,
    nearMiss: faq('question: Do', 'question:   Do'),
  },
  {
    rule: 'yaml-space',
    mistake: 'no space after the colon of a line that became a part of the one above',
    bad: faq('topic: qualifications', '  topic:qualifications'),
    says: `content/faqs/degree-needed.mdx:3:8 error yaml-space question
  A space is missing after this colon. Write topic: qualifications`,
    nearMiss: faq('Do I need a degree?', 'Whom do I ask, when not\n  mailto:jobs@quillmark.example?'),
  },
  {
    rule: 'yaml-space',
    mistake: 'no space after a dash',
    bad: role('  - Server', '  -Server'),
    says: `content/roles/back-end-developer.mdx:5:3 error yaml-space
  A space is missing after this dash. Write - Server-side developer`,
    nearMiss: faq('Do I need a degree?', '-5 degrees, is that a degree?'),
  },
  {
    rule: 'yaml-space',
    mistake: 'no space after any dash of a list',
    bad: role('  - Backend developer\n  - Server', '  -Backend developer\n  -Server'),
    says: `content/roles/back-end-developer.mdx:4:3 error yaml-space alternateTitles
  A space is missing after this dash. Write - Backend developer`,
  },
  {
    rule: 'yaml-space',
    mistake: 'no space after a colon between braces',
    bad: role('need: must }', 'need:must }'),
    says: `content/roles/back-end-developer.mdx:15:23 error yaml-space skills.0
  A space is missing after this colon. Write need: must`,
    nearMiss: role('{ skill: git, need: must }', '{skill: git, need: must}'),
  },
  {
    rule: 'yaml-space',
    mistake: 'stars for the rows of a list',
    bad: role('  - Backend developer\n  - Server', '  * Backend developer\n  * Server'),
    says: `content/roles/back-end-developer.mdx:4:3 error yaml-space
  A line of a list begins with a dash and a space, not with *. Write - Backend developer`,
  },
  {
    rule: 'yaml-space',
    mistake: 'bullets of a word processor for the rows of a list',
    bad: role('  - Backend developer\n  - Server', '  • Backend developer\n  • Server'),
    says: `content/roles/back-end-developer.mdx:4:3 error yaml-space alternateTitles
  A line of a list begins with a dash and a space, not with •. Write - Backend developer`,
  },
  {
    rule: 'yaml-space',
    mistake: 'a no-break space after the colon',
    bad: faq('question: Do', 'question:\u00a0Do'),
    says: `content/faqs/degree-needed.mdx:2:10 error yaml-space
  This is a no-break space or its like (U+00A0), which YAML takes for a letter. Write an ordinary space.`,
    nearMiss: faq('a degree?', 'a\u00a0degree?'),
  },
  {
    rule: 'yaml-space',
    mistake: 'no-break spaces before a row',
    bad: role('  - Server', '\u00a0\u00a0- Server'),
    says: `content/roles/back-end-developer.mdx:5:1 error yaml-space
  This is a no-break space or its like (U+00A0), which YAML takes for a letter. Write an ordinary space.`,
  },
  {
    rule: 'yaml-space',
    mistake: 'no-break spaces before the first of several rows, with a name above them',
    bad: role('    - Build services', '\u00a0\u00a0\u00a0\u00a0- Build services'),
    says: `content/roles/back-end-developer.mdx:11:1 error yaml-space
  This is a no-break space or its like (U+00A0), which YAML takes for a letter. Write an ordinary space.`,
  },
  {
    rule: 'yaml-space',
    mistake: 'a colon of another script',
    bad: faq('question: Do', 'question： Do'),
    says: `content/faqs/degree-needed.mdx:2:9 error yaml-space
  This is not the colon of the keyboard (U+FF1A). Write an ordinary colon and a space.`,
    nearMiss: faq('Do I need a degree?', 'Do I need a degree：?'),
  },
  {
    rule: 'yaml-space',
    mistake: 'a field without a colon',
    bad: faq('question: Do', 'question Do'),
    says: `content/faqs/degree-needed.mdx:2:1 error yaml-space
  A colon is missing after this name. Write question: Do I need a degree?`,
  },
  {
    rule: 'yaml-syntax',
    mistake: 'an equals sign instead of a colon',
    bad: faq('question: Do', 'question = Do'),
    says: `content/faqs/degree-needed.mdx:2:10 error yaml-syntax
  A field is written with a colon and a space, not with =.`,
    nearMiss: faq('Do I need a degree?', 'Is a degree = work?'),
  },
  {
    rule: 'yaml-syntax',
    mistake: 'the value in the line below, in the first column',
    bad: faq('question: Do', 'question:\nDo'),
    says: `content/faqs/degree-needed.mdx:3:1 error yaml-syntax
  This line is no field. Write it in the line above, behind "question: ".`,
    nearMiss: faq('question: Do', 'question:\n  Do'),
  },
  {
    rule: 'yaml-space',
    mistake: 'no-break spaces before a name, and a name below it',
    bad: role('  delivery:\n', '\u00a0\u00a0delivery:\n    - Ship small changes every day.\n  quality:\n'),
    says: `content/roles/back-end-developer.mdx:10:1 error yaml-space
  This is a no-break space or its like (U+00A0), which YAML takes for a letter. Write an ordinary space.`,
  },
];
