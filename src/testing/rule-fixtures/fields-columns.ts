import type { RuleFixture } from '#testing/content-folder.ts';
import { faq, levels, role, SKILL, skill } from '#testing/rule-fixtures/fields-typed.ts';

/** Lines that begin in a wrong column. */
export const FIELDS_COLUMNS_FIXTURES: RuleFixture[] = [
  {
    rule: 'yaml-indent',
    mistake: 'a field two spaces further right',
    bad: faq('topic: qualifications', '  topic: qualifications'),
    says: `content/faqs/degree-needed.mdx:3:3 error yaml-indent
  "topic" begins further right than "question" above it. Let both begin in the same column.`,
    nearMiss: faq('Do I need a degree?', 'Do I need\n  a degree?'),
  },
  {
    rule: 'yaml-indent',
    mistake: 'lines that begin with tabs',
    bad: role('  - Backend developer\n  - Server-side developer', '\t- Backend developer\n\t- Server-side developer'),
    says: `content/roles/back-end-developer.mdx:4:1 error yaml-indent
  This is a tab. Begin the line with spaces, two for each step to the right. 1 more line below begins so.`,
    nearMiss: faq('order: 10', 'order:\t10'),
  },
  {
    rule: 'yaml-indent',
    mistake: 'dashes that are not below each other',
    bad: role('  - Server-side developer', ' - Server-side developer'),
    says: `content/roles/back-end-developer.mdx:5:2 error yaml-indent
  This dash stands in column 2, the one above it in column 3. Put the dashes of one list below each other.`,
    nearMiss: role('  - Backend developer\n  - Server-side developer', '- Backend developer\n- Server-side developer'),
  },
  {
    rule: 'yaml-indent',
    mistake: 'a dash further right than the one above it',
    bad: role('  - Server-side developer', '    - Server-side developer'),
    says: `content/roles/back-end-developer.mdx:5:5 error yaml-indent alternateTitles.0
  This line is read as a part of the text above it. Put the dashes of one list below each other, and no text behind the name of the list.`,
  },
  {
    rule: 'yaml-indent',
    mistake: 'a field of a row that begins between two columns',
    bad: levels('  track: ic', ' track: ic'),
    says: `content/levels.yml:3:2 error yaml-indent
  This begins in column 2, where nothing above it begins. Let 'track' begin in the same column as what it belongs to.`,
    nearMiss: levels('  track: ic', '\n  track: ic'),
  },
  {
    rule: 'yaml-indent',
    mistake: 'a field of a second row that begins beside the dash',
    bad: levels(
      'meaning: Finishes work of some size without help, and asks early when it grows.\n',
      'meaning: Finishes work of some size without help, and asks early when it grows.\n- id: senior\nname: Senior\n',
    ),
    says: `content/levels.yml:7:1 error yaml-indent
  "name" stands beside the rows of a list, not in one. Begin the line two spaces further right, or write a dash before it.`,
  },
  {
    rule: 'yaml-indent',
    mistake: 'a dash before the first field',
    bad: faq('question: Do', '- question: Do'),
    says: `content/faqs/degree-needed.mdx:2:1 error yaml-indent
  This dash begins a list, and "topic" below stands beside it. Delete the dash, or begin the lines below it two spaces further right.`,
  },
  {
    rule: 'yaml-indent',
    mistake: 'a dash before another field',
    bad: faq('order: 10', '- order: 10'),
    says: `content/faqs/degree-needed.mdx:4:1 error yaml-indent
  A dash stands before "order", which makes it the row of a list. Delete the dash.`,
  },
  {
    rule: 'yaml-indent',
    mistake: 'the first field begins with a space',
    bad: skill('name: Git', ' name: Git'),
    says: `content/skills/git.yml:1:1 error yaml-indent
  This line begins with a space, and the fields below it do not. Let all begin in the first column.`,
    nearMiss: { 'content/skills/git.yml': SKILL.replaceAll(/^/gm, ' ').trimEnd() },
  },
  {
    rule: 'yaml-indent',
    mistake: 'a list below a value, in the first column',
    bad: role(
      'alternateTitles:\n  - Backend developer\n  - Server-side developer',
      'alternateTitles: some\n- Backend developer\n- Server-side developer',
    ),
    says: `content/roles/back-end-developer.mdx:4:1 error yaml-indent
  A list begins here, but "alternateTitles" above it has a value already. Delete one of the two.`,
  },
  {
    rule: 'yaml-indent',
    mistake: 'a list below a value',
    bad: role('alternateTitles:', 'alternateTitles: some'),
    says: `content/roles/back-end-developer.mdx:4:3 error yaml-indent alternateTitles
  This line is read as a part of the text above it. Put the dashes of one list below each other, and no text behind the name of the list.`,
  },
  {
    rule: 'yaml-indent',
    mistake: 'brackets over lines that begin without spaces',
    bad: skill('[git-scm, git version control]', '[\ngit-scm,\ngit version control\n]'),
    says: `content/skills/git.yml:3:1 error yaml-indent
  This line stands between brackets, and must begin with two spaces. So must those below it, to the closing bracket.`,
  },
  {
    rule: 'yaml-indent',
    mistake: 'rows without the name that those below them have',
    bad: role('  delivery:\n', '  - Ship small changes every day.\n  delivery:\n'),
    says: `content/roles/back-end-developer.mdx:10:3 error yaml-indent
  This row stands under no name, unlike those under "delivery" below. Write a name and a colon above it, and begin each row two spaces further right.`,
  },
];
