import type { RuleFixture } from '#testing/content-folder.ts';
import { faq, role, skill } from '#testing/rule-fixtures/fields-typed.ts';

/** Texts that must stand in quotes, and quotes that stand wrong. */
export const FIELDS_QUOTES_FIXTURES: RuleFixture[] = [
  {
    rule: 'yaml-quotes',
    mistake: 'a colon in a text',
    bad: faq('Do I need a degree?', 'Degrees: do I need one?'),
    says: `content/faqs/degree-needed.mdx:2:18 error yaml-quotes
  A colon with a space after it begins a field, so this text must stand in quotes. Write question: 'Degrees: do I need one?'`,
    nearMiss: faq('question: Do I need a degree?', "question: 'Degrees: do I need one?'"),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a colon at the end of a text',
    bad: faq('Do I need a degree?', 'What I need:'),
    says: `content/faqs/degree-needed.mdx:2:22 error yaml-quotes
  A colon with a space after it begins a field, so this text must stand in quotes. Write question: 'What I need:'`,
    nearMiss: faq('Do I need a degree?', 'Is 10:1 a good ratio, as https://quillmark.example says?'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a colon in a row of a list',
    bad: skill('aliases: [git-scm, git version control]', 'aliases:\n  - git-scm\n  - git: version: control'),
    says: `content/skills/git.yml:4:17 error yaml-quotes
  A colon with a space after it begins a field, so this text must stand in quotes. Write 'git: version: control'`,
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a colon in the second line of a text',
    bad: role(
      'summary: Build and run the services behind the product, from the first idea on.',
      'summary: Build and run the services behind the product,\n  in two steps: first slowly, then fast.',
    ),
    says: `content/roles/back-end-developer.mdx:9:15 error yaml-quotes
  A colon with a space after it begins a field, and this one stands inside the text of "summary". Put the whole text in quotes.`,
    nearMiss: role(
      'summary: Build and run the services behind the product, from the first idea on.',
      'summary: Build and run the services behind the product,\n  in two steps, first slowly, then fast.',
    ),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'an @ at the beginning',
    bad: role("'@quillmark/back-end'", '@quillmark/back-end'),
    says: `content/roles/back-end-developer.mdx:16:8 error yaml-quotes
  A text cannot begin with @ unless it stands in quotes. Write owner: '@quillmark/back-end'`,
    nearMiss: faq('Do I need a degree?', 'Do I write to jobs@quillmark.example?'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a percent sign at the beginning',
    bad: faq('Do I need a degree?', '% of people with a degree?'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-quotes
  A text cannot begin with % unless it stands in quotes. Write question: '% of people with a degree?'`,
    nearMiss: faq('Do I need a degree?', 'Do 50% of you have a degree?'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a backtick at the beginning of a row',
    bad: role('- Backend developer', '- `Backend` developer'),
    says: `content/roles/back-end-developer.mdx:4:5 error yaml-quotes
  A text cannot begin with \` unless it stands in quotes. Write '\`Backend\` developer'`,
    nearMiss: role('- Backend developer', '- Backend developer (Go & Rust)'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'an apostrophe in single quotes',
    bad: faq('Do I need a degree?', "'What's a degree good for?'"),
    says: `content/faqs/degree-needed.mdx:2:16 error yaml-quotes
  The text ends at this quote, and more follows. Put the whole text in quotes of the other kind: question: "What's a degree good for?"`,
    nearMiss: faq('Do I need a degree?', "'What''s a degree good for?'"),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'double quotes in double quotes',
    bad: faq('Do I need a degree?', '"What does "degree" mean?"'),
    says: `content/faqs/degree-needed.mdx:2:22 error yaml-quotes
  The text ends at this quote, and more follows. Put the whole text in quotes of the other kind: question: 'What does "degree" mean?'`,
    nearMiss: faq('Do I need a degree?', 'What does "degree" mean?'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'only the first word in quotes',
    bad: faq('Do I need a degree?', '"Degree" means what?'),
    says: `content/faqs/degree-needed.mdx:2:18 error yaml-quotes
  The text ends at this quote, and more follows. Put the whole text in quotes of the other kind: question: '"Degree" means what?'`,
    nearMiss: faq('Do I need a degree?', '\'"Degree" means what?\''),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'two texts in quotes without a list',
    bad: skill('[git-scm, git version control]', '"git-scm", "git version control"'),
    says: `content/skills/git.yml:2:18 error yaml-quotes
  The text ends at this quote, and more follows. For several texts write a list: aliases: ["git-scm", "git version control"]`,
    nearMiss: skill('[git-scm, git version control]', '["git-scm", "git version control"]'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a quote that does not end',
    bad: faq('Do I need a degree?', '"Do I need a degree?'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-quotes
  This quote is never closed. Write " at the end of the text too, or take this one away.`,
    nearMiss: faq('Do I need a degree?', '"Do I need\n  a degree?"'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a quote that ends only in the quotes of another field',
    bad: skill(
      'name: Git\naliases: [git-scm, git version control]',
      "name: 'Git\naliases: ['git-scm', git version control]",
    ),
    says: `content/skills/git.yml:1:7 error yaml-quotes
  This quote is never closed. Write ' at the end of the text too, or take this one away.`,
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a text that begins with brackets',
    bad: faq('Do I need a degree?', '[Draft] Do I need a degree?'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-quotes
  A text cannot begin with [ unless it stands in quotes. Write question: '[Draft] Do I need a degree?'`,
    nearMiss: faq('Do I need a degree?', 'Do I need a degree [or two]?'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a text that begins with >',
    bad: faq('Do I need a degree?', '> 3 years without a degree?'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-quotes
  A text cannot begin with > unless it stands in quotes. Write question: '> 3 years without a degree?'`,
    nearMiss: faq('Do I need a degree?', '>-\n  Do I need\n  a degree?'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a dash after the colon',
    bad: faq('Do I need a degree?', '- Do I need a degree?'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-quotes
  A text cannot begin with - unless it stands in quotes. Write question: '- Do I need a degree?'`,
    nearMiss: faq('Do I need a degree?', 'Do I need - really - a degree?'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a backslash in double quotes',
    bad: faq('Do I need a degree?', '"Do I need C:\\degree?"'),
    says: `content/faqs/degree-needed.mdx:2:24 error yaml-quotes
  Between double quotes a backslash begins a sign of its own, and \\d is none. Put the text in single quotes.`,
    nearMiss: faq('Do I need a degree?', "'Do I need C:\\degree?'"),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a colon in a list between brackets',
    bad: skill('git version control', 'git: version control'),
    says: `content/skills/git.yml:2:23 error yaml-quotes aliases.1
  A colon with a space after it begins a field, so this text must stand in quotes. Write 'git: version control'`,
    nearMiss: skill('git version control', "'git: version control'"),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a quote at the beginning only, before a text with an apostrophe',
    bad: faq('Do I need a degree?', "'What's the dress code?"),
    says: `content/faqs/degree-needed.mdx:2:16 error yaml-quotes
  The text ends at this quote, and more follows. Put the whole text in quotes of the other kind: question: "What's the dress code?"`,
    nearMiss: faq('Do I need a degree?', '"What\'s the dress code?"'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a colon in a text with a quote at its end only',
    bad: faq('Do I need a degree?', "Degrees: do I need one?'"),
    says: `content/faqs/degree-needed.mdx:2:18 error yaml-quotes
  A colon with a space after it begins a field, so this text must stand in quotes. Write question: 'Degrees: do I need one?'`,
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a colon in a text between curved quotes',
    bad: role('title: Back-end developer', 'title: “Back-end: developer”'),
    says: `content/roles/back-end-developer.mdx:2:17 error yaml-quotes
  A colon with a space after it begins a field, so this text must stand in quotes. Write title: 'Back-end: developer'`,
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a colon in a long text',
    bad: skill('definition: Keeps', 'definition: A tool: it keeps'),
    says: `content/skills/git.yml:4:19 error yaml-quotes
  A colon with a space after it begins a field, so this text must stand in quotes. Put the whole of it in quotes: definition: 'A tool: it keeps the history… change it at once.'`,
    nearMiss: skill('definition: Keeps', 'definition: A tool, it keeps'),
  },
  {
    rule: 'yaml-quotes',
    mistake: 'a text with a sign before it and a colon in it',
    bad: skill('aliases: [git-scm, git version control]', 'aliases:\n  - git-scm\n  - @git: version control'),
    says: `content/skills/git.yml:4:5 error yaml-quotes
  A text cannot begin with @ unless it stands in quotes. Write '@git: version control'`,
    nearMiss: skill('aliases: [git-scm, git version control]', "aliases:\n  - git-scm\n  - '@git: version control'"),
  },
];
