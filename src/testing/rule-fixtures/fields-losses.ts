import type { RuleFixture } from '#testing/content-folder.ts';
import { faq, place, skill } from '#testing/rule-fixtures/fields-typed.ts';

/** What would be lost or changed by reading it. */
export const FIELDS_LOSSES_FIXTURES: RuleFixture[] = [
  {
    rule: 'yaml-number',
    mistake: 'a post code that begins with 0',
    bad: place("'10115'", '01099'),
    says: `content/locations/berlin.yml:5:13 error yaml-number postalCode
  01099 is read as the number 1099. Put it in quotes when every character counts: '01099'. Write 1099 when it is a number.`,
    nearMiss: place("'10115'", "'01099'"),
  },
  {
    rule: 'field-type',
    mistake: 'a code that ends in 0',
    bad: place("'10115'", '1.10'),
    says: `content/locations/berlin.yml:5:13 error field-type postalCode
  Found 1.1. Write the postal code in quotes. Did you mean '1.10'?`,
    nearMiss: place("'10115'", "'1.10'"),
  },
  {
    rule: 'yaml-number',
    mistake: 'a code that looks like a power of ten',
    bad: place("'10115'", '12e4'),
    says: `content/locations/berlin.yml:5:13 error yaml-number postalCode
  12e4 is read as the number 120000. Put it in quotes when every character counts: '12e4'. Write 120000 when it is a number.`,
    nearMiss: place("'10115'", '12e4a'),
  },
  {
    rule: 'yaml-number',
    mistake: 'a telephone number',
    bad: place("'10115'", '+4930123456'),
    says: `content/locations/berlin.yml:5:13 error yaml-number postalCode
  +4930123456 is read as the number 4930123456. Put it in quotes when every character counts: '+4930123456'. Write 4930123456 when it is a number.`,
    nearMiss: place("'10115'", '+49 30 123'),
  },
  {
    rule: 'yaml-number',
    mistake: 'a code that looks like another system of numbers',
    bad: place("'10115'", '0x1F'),
    says: `content/locations/berlin.yml:5:13 error yaml-number postalCode
  0x1F is read as the number 31. Put it in quotes when every character counts: '0x1F'. Write 31 when it is a number.`,
    nearMiss: place("'10115'", '0x1G'),
  },
  {
    rule: 'yaml-number',
    mistake: 'more digits than a number holds',
    bad: place("'10115'", '12345678901234567891'),
    says: `content/locations/berlin.yml:5:13 error yaml-number postalCode
  12345678901234567891 is read as the number 12345678901234567000. Put it in quotes when every character counts: '12345678901234567891'.`,
  },
  {
    rule: 'yaml-number',
    mistake: 'digits with low lines between them',
    bad: place("'10115'", '10_115'),
    says: `content/locations/berlin.yml:5:13 error yaml-number postalCode
  10_115 is read as the number 10115. Put it in quotes when every character counts: '10_115'. Write 10115 when it is a number.`,
    nearMiss: place("'10115'", '10-115'),
  },
  {
    rule: 'yaml-number',
    mistake: 'a value that is no number in any unit',
    bad: place("'10115'", '.inf'),
    says: `content/locations/berlin.yml:5:13 error yaml-number postalCode
  .inf is read as the number Infinity. Put it in quotes when every character counts: '.inf'.`,
  },
  {
    rule: 'yaml-comment',
    mistake: 'a # in a text',
    bad: faq('Do I need a degree?', 'Do I need a degree # or two?'),
    says: `content/faqs/degree-needed.mdx:2:30 error yaml-comment question
  A space and # begin a remark, so the rest of the line is lost. Put the text in quotes: 'Do I need a degree # or two?'`,
    nearMiss: faq('order: 10', 'order: 10  # the first one'),
  },
  {
    rule: 'yaml-comment',
    mistake: 'a name with a # of its own',
    bad: skill('name: Git', 'name: F #'),
    says: `content/skills/git.yml:1:9 error yaml-comment name
  A space and # begin a remark, so the rest of the line is lost. Put the text in quotes: 'F #'`,
    nearMiss: skill('name: Git', 'name: F#'),
  },
  {
    rule: 'yaml-comment',
    mistake: 'a text that begins with #',
    bad: faq('Do I need a degree?', '#1 question, do I need a degree?'),
    says: `content/faqs/degree-needed.mdx:2:11 error yaml-comment question
  A space and # begin a remark, so the rest of the line is lost. Put the text in quotes: '#1 question, do I need a degree?'`,
    nearMiss: faq('Do I need a degree?', "'#1 question, do I need a degree?' # as people ask it"),
  },
  {
    rule: 'yaml-comment',
    mistake: 'a # between brackets',
    bad: skill('git-scm,', 'git #1,'),
    says: `content/skills/git.yml:2:15 error yaml-comment
  A space and # begin a remark, so the closing bracket is lost with it. Put the text in quotes: 'git #1'`,
    nearMiss: skill('git-scm,', 'git#1,'),
  },
  {
    rule: 'yaml-comment',
    mistake: 'a remark in the middle of a text',
    bad: faq('Do I need a degree?', 'Do I need # really\n  a degree?'),
    says: `content/faqs/degree-needed.mdx:2:21 error yaml-comment
  A space and # begin a remark, which ends the text; it cannot go on below. Put the whole text in quotes, or delete the remark.`,
    nearMiss: faq('lang: en', 'lang: en # English'),
  },
  {
    rule: 'yaml-smart-quotes',
    mistake: 'curved quotes around a text',
    bad: skill('name: Git', 'name: “Git”'),
    says: `content/skills/git.yml:1:7 warning yaml-smart-quotes name
  The curved quotes are a part of this text, and readers will see them. Write 'Git' when they were to hold it together.`,
    nearMiss: faq('Do I need a degree?', 'Do I need a “degree”?'),
  },
  {
    rule: 'yaml-smart-quotes',
    mistake: 'curved quotes between straight ones',
    bad: skill('name: Git', "name: '“Git”'"),
    says: `content/skills/git.yml:1:7 warning yaml-smart-quotes name
  The curved quotes are a part of this text, and readers will see them. Write 'Git' when they were to hold it together.`,
    nearMiss: skill('name: Git', "name: '“Git” it is'"),
  },
];
