import type { RuleFixture } from '#testing/content-folder.ts';
import { faq, role, skill } from '#testing/rule-fixtures/fields-typed.ts';
import { inOpening } from '#testing/rule-fixtures/shape-written.ts';

/** Lists and fields between brackets. */
export const FIELDS_BRACKETS_FIXTURES: RuleFixture[] = [
  {
    rule: 'yaml-brackets',
    mistake: 'a list that does not end',
    bad: skill('[git-scm, git version control]', '[git-scm, git version control'),
    says: `content/skills/git.yml:2:10 error yaml-brackets
  This bracket is never closed. Write ] where the list of values ends.`,
    nearMiss: skill('[git-scm, git version control]', '[\n  git-scm,\n  git version control,\n]'),
  },
  {
    rule: 'yaml-brackets',
    mistake: 'a bracket too many',
    bad: skill('control]', 'control]]'),
    says: `content/skills/git.yml:2:40 error yaml-brackets
  Nothing opens the bracket that ] closes. Delete it, or put the text it belongs to in quotes.`,
    nearMiss: faq('Do I need a degree?', 'Do I need a degree]?'),
  },
  {
    rule: 'yaml-brackets',
    mistake: 'braces that do not end',
    bad: role('{ skill: git, need: must }', '{ skill: git, need: must'),
    says: `content/roles/back-end-developer.mdx:15:5 error yaml-brackets
  This bracket is never closed. Write } where the list of values ends.`,
  },
  {
    rule: 'yaml-brackets',
    mistake: 'a comma missing between two texts in quotes',
    bad: skill('[git-scm, git version control]', '["git-scm" "git version control"]'),
    says: `content/skills/git.yml:2:21 error yaml-brackets
  A comma is missing before this. Between brackets a comma stands between any two values.`,
    nearMiss: skill('[git-scm, git version control]', '["git-scm" , "git version control" ]'),
  },
  {
    rule: 'yaml-brackets',
    mistake: 'two commas',
    bad: skill('git-scm,', 'git-scm,,'),
    says: `content/skills/git.yml:2:19 error yaml-brackets
  Nothing stands before this comma. Delete the comma.`,
    nearMiss: skill('control]', 'control, ]'),
  },
  {
    rule: 'yaml-brackets',
    mistake: 'a comma missing between two fields',
    bad: role('{ skill: git, need: must }', '{ skill: git need: must }'),
    says: `content/roles/back-end-developer.mdx:15:22 error yaml-brackets
  This is a second colon between two commas. Write a comma before the name of the next field, or put the text in quotes.`,
  },
  {
    rule: 'yaml-brackets',
    mistake: 'a comma missing at the end of a line',
    bad: role('{ skill: git, need: must }', '{ skill: git\n      need: must }'),
    says: `content/roles/back-end-developer.mdx:15:16 error yaml-brackets
  A comma is missing at the end of this line. Between brackets a comma stands between any two values.`,
    nearMiss: role('{ skill: git, need: must }', '{ skill: git,\n      need: must }'),
  },
  {
    rule: 'yaml-brackets',
    mistake: 'a colon missing between braces',
    bad: role('{ skill: git, need: must }', '{ skill git, need: must }'),
    says: `content/roles/back-end-developer.mdx:15:7 error yaml-brackets skills.0
  This has no colon. Between braces stand fields: each a name, a colon, a space and a value.`,
  },
  {
    rule: 'yaml-brackets',
    mistake: 'a placeholder in braces',
    bad: faq('Do I need a degree?', '{Question}'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-brackets question
  Braces hold fields, and here is none. Put the text in quotes: '{Question}'`,
    nearMiss: faq('Do I need a degree?', 'Do I need a {degree}?'),
  },
  {
    rule: 'yaml-brackets',
    mistake: 'dashes between brackets',
    bad: skill('[git-scm, git version control]', '[- git-scm, - git version control]'),
    says: `content/skills/git.yml:2:11 error yaml-brackets
  Between brackets a list has commas and no dashes. Delete the dash, or write each value in a line of its own.`,
  },
  {
    rule: 'yaml-brackets',
    mistake: 'fields inside a field without braces',
    bad: inOpening('pay: band: back-end-mid-de'),
    says: `content/openings/developer-berlin.mdx:20:10 error yaml-brackets
  Braces stand around the fields of "pay". Write pay: { band: back-end-mid-de }`,
    nearMiss: inOpening('pay: { band: back-end-mid-de }'),
  },
  {
    rule: 'yaml-brackets',
    mistake: 'commas between the thousands of numbers between braces',
    bad: inOpening('pay: { min: €62,000, max: 1,078,000, currency: EUR, period: year }'),
    says: `content/openings/developer-berlin.mdx:20:14 error yaml-brackets pay
  A number has no comma inside: the comma ends it. Write 62000 and 1078000.`,
  },
  {
    rule: 'yaml-brackets',
    mistake: 'a comma in a text between braces',
    bad: role('owner:', 'authors: [{ name: Ana Reis, credentials: Lead, Orders and Returns }]\nowner:'),
    says: `content/roles/back-end-developer.mdx:16:46 error yaml-brackets authors.0
  A comma ends a text between braces. Write credentials: 'Lead, Orders and Returns'`,
    nearMiss: role('owner:', "authors: [{ name: Ana Reis, credentials: 'Lead, Orders and Returns' }]\nowner:"),
  },
];
