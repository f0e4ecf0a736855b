import type { RuleFixture } from '#testing/content-folder.ts';
import { faq, role, SKILL, skill } from '#testing/rule-fixtures/fields-typed.ts';

/** What means more to YAML than to its editor. */
export const FIELDS_MEANINGS_FIXTURES: RuleFixture[] = [
  {
    rule: 'yaml-name',
    mistake: 'a list for a name',
    bad: skill('name: Git', '[name]: Git'),
    says: `content/skills/git.yml:1:1 error yaml-name
  The name of a field cannot begin with [. Write a name without signs, or put a text in quotes.`,
  },
  {
    rule: 'yaml-name',
    mistake: 'no name at all',
    bad: skill('name: Git', ': Git'),
    says: `content/skills/git.yml:1:1 error yaml-name
  The name of a field is missing before this colon.`,
  },
  {
    rule: 'yaml-name',
    mistake: 'a number for a name',
    bad: role('  delivery:', '  1:'),
    says: `content/roles/back-end-developer.mdx:10:3 error yaml-name responsibilities
  A name cannot be a number, a date, true, false or null unless it stands in quotes. Write '1':`,
    nearMiss: faq('question: Do', '"question": Do'),
  },
  {
    rule: 'yaml-name',
    mistake: 'a name that programs keep for themselves',
    bad: skill('name: Git', '__proto__: { name: Git }'),
    says: `content/skills/git.yml:1:1 error yaml-name
  "__proto__" cannot be the name of a field. Choose another.`,
  },
  {
    rule: 'yaml-reference',
    mistake: 'a word in stars',
    bad: faq('Do I need a degree?', '*Do* I need a degree?'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-reference
  YAML takes a word that begins with * for a reference. Fields are plain text: leave the stars out, or write question: '*Do* I need a degree?'`,
    nearMiss: faq('Do I need a degree?', 'Do I *need* a degree?'),
  },
  {
    rule: 'yaml-reference',
    mistake: 'a word that begins with &',
    bad: faq('Do I need a degree?', '&nbsp;Do I need a degree?'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-reference question
  YAML takes a word that begins with & for the name of a reference. Write question: '&nbsp;Do I need a degree?'`,
    nearMiss: faq('Do I need a degree?', 'Do R&D & design need a degree?'),
  },
  {
    rule: 'yaml-reference',
    mistake: 'the same list by reference',
    bad: role('- { skill: git, need: must }', '- &git { skill: git, need: must }\n  - *git'),
    says: `content/roles/back-end-developer.mdx:15:5 error yaml-reference skills.0
  YAML takes a word that begins with & for the name of a reference. Delete it, and write the fields out where they are needed.
content/roles/back-end-developer.mdx:16:5 error yaml-reference skills.1
  YAML takes a word that begins with * for a reference. Fields are plain text: leave the stars out, or write '*git'`,
  },
  {
    rule: 'yaml-reference',
    mistake: 'fields copied from another place',
    bad: skill('name: Git', '<<: { name: Git }'),
    says: `content/skills/git.yml:1:1 error yaml-reference
  << copies the fields of another place. Write the fields out here.`,
    nearMiss: faq('Do I need a degree?', 'Is << a sign for less?'),
  },
  {
    rule: 'yaml-tag',
    mistake: 'a word that begins with !',
    bad: faq('Do I need a degree?', '!important: do I need a degree?'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-tag question
  YAML takes a word that begins with ! for a command. Write question: '!important: do I need a degree?'`,
    nearMiss: faq('Do I need a degree?', 'Do I (!) need a degree?'),
  },
  {
    rule: 'yaml-tag',
    mistake: 'a type of YAML',
    bad: faq('order: 10', 'order: !!int "10"'),
    says: `content/faqs/degree-needed.mdx:4:8 error yaml-tag order
  YAML takes a word that begins with ! for a command. Delete it.`,
  },
  {
    rule: 'yaml-tag',
    mistake: 'a version of YAML',
    bad: { 'content/skills/git.yml': `%YAML 1.1\n---\n${SKILL}` },
    says: `content/skills/git.yml:1:1 error yaml-tag
  A line that begins with % is a command to the reader of YAML. Delete it: the content does without.`,
    nearMiss: { 'content/skills/git.yml': `---\n${SKILL}` },
  },
  {
    rule: 'yaml-documents',
    mistake: 'dashes in the middle of a file of fields',
    bad: skill('kind: tool', '---\nkind: tool'),
    says: `content/skills/git.yml:3:1 error yaml-documents
  The fields end here, and nothing that follows is read as fields. Delete this line.`,
    nearMiss: { 'content/skills/git.yml': `---\n${SKILL}...\n` },
  },
  {
    rule: 'field-twice',
    mistake: 'a field stands twice',
    bad: faq('lang: en', 'order: 20\nlang: en'),
    says: `content/faqs/degree-needed.mdx:7:1 error field-twice
  "order" is written twice: in line 4 too. Delete one of the two.`,
    nearMiss: faq('lang: en', '# order: 20\nlang: en'),
  },
  {
    rule: 'field-twice',
    mistake: 'a field stands twice between braces',
    bad: role('need: must }', 'need: must, need: nice }'),
    says: `content/roles/back-end-developer.mdx:15:31 error field-twice skills.0
  "need" is written twice: in line 15 too. Delete one of the two.`,
  },
];
