import type { RuleFixture } from '#testing/content-folder.ts';
import { FAQ, faq, faqText, replace, skill } from '#testing/rule-fixtures/fields-typed.ts';

/** Where the fields begin and end. */
export const FIELDS_FRONTMATTER_FIXTURES: RuleFixture[] = [
  {
    rule: 'frontmatter-missing',
    mistake: 'the dashes above the fields are missing',
    bad: faqText(FAQ.replace('---\n', '')),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-missing
  The fields begin here without a mark. Write a line of three dashes (---) above this line, and one below the last field.`,
    nearMiss: faqText(FAQ.replaceAll('---\n', '---  \n')),
  },
  {
    rule: 'frontmatter-missing',
    mistake: 'the file is text alone',
    bad: faqText('# Do I need a degree?\n\nNo, you do not.\n'),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-missing
  The file begins without fields. Write them at the top, between two lines of three dashes (---); content/README.md lists them.`,
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'four dashes',
    bad: faqText(FAQ.replaceAll('---', '----')),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-mark
  Found "----". The first line is exactly three dashes (---), with nothing before or after them.`,
    nearMiss: faqText(replace(FAQ, 'No, you do not.', 'No, you do not.\n\n----\n\nSee above.')),
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'a word processor made a long dash of the second mark',
    bad: faqText(FAQ.replace('\n---', '\n—')),
    says: `content/faqs/degree-needed.mdx:8:1 error frontmatter-mark
  Found "—". The line below the fields is exactly three dashes (---), with nothing before or after them.`,
    nearMiss: faq('Do I need a degree?', '— a degree — do I need one?'),
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'a space before the dashes',
    bad: faqText(FAQ.replace('---', ' ---')),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-mark
  Found " ---". The first line is exactly three dashes (---), with nothing before or after them.`,
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'dashes with spaces between them',
    bad: faqText(FAQ.replaceAll('---', '- - -')),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-mark
  Found "- - -". The first line is exactly three dashes (---), with nothing before or after them.`,
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'an empty line above the dashes',
    bad: faqText(`\n${FAQ}`),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-mark
  The three dashes must stand in the very first line. Delete the empty lines above them.`,
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'text above the fields',
    bad: faqText(`Last read in May.\n${FAQ}`),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-mark
  Text stands above the fields. The first line of the file must be the three dashes: move the text below the second line of dashes.`,
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'fields in TOML',
    bad: faqText('+++\nquestion = "Do I need a degree?"\n+++\n\nNo.\n'),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-mark
  Fields in JSON or TOML are not read here. Write each field as name: value in a line of its own, between two lines of three dashes (---).`,
    nearMiss: faqText(replace(FAQ, 'No, you do not.', '+++ is no mark in a text.')),
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'fields in JSON',
    bad: faqText('{ "question": "Do I need a degree?" }\n\nNo.\n'),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-mark
  Fields in JSON or TOML are not read here. Write each field as name: value in a line of its own, between two lines of three dashes (---).`,
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'three dots below the fields, as YAML has them',
    bad: faqText(FAQ.replace('\n---', '\n...')),
    says: `content/faqs/degree-needed.mdx:8:1 error frontmatter-mark
  Found "...". The line below the fields is exactly three dashes (---), with nothing before or after them.`,
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'the first field beside the dashes',
    bad: faqText(FAQ.replace('---\nquestion', '--- question')),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-mark
  Found "--- question: Do I need a degree?". The first line is exactly three dashes (---), with nothing before or after them.`,
  },
  {
    rule: 'frontmatter-open',
    mistake: 'the dashes below the fields are missing',
    bad: faqText(FAQ.replace('\n---', '')),
    says: `content/faqs/degree-needed.mdx:9:1 error frontmatter-open
  The fields do not end. Write a line of three dashes (---) above this line.`,
    nearMiss: faqText(`${FAQ}\n---\n\nAsk us all the same.\n`),
  },
  {
    rule: 'frontmatter-open',
    mistake: 'a rule in the text ends the fields, because nothing else does',
    bad: faqText(`${FAQ.replace('\n---', '')}\n---\n\nAsk us all the same.\n`),
    says: `content/faqs/degree-needed.mdx:9:1 error frontmatter-open
  The fields do not end. Write a line of three dashes (---) above this line.`,
    nearMiss: faq('lang: en\n', 'lang: en\n\n## A remark that is easy to find.\n'),
  },
  {
    rule: 'frontmatter-open',
    mistake: 'the file ends in its fields',
    bad: faqText('---\nquestion: Do I need a degree?\ntopic: qualifications\n'),
    says: `content/faqs/degree-needed.mdx:3:1 error frontmatter-open
  The fields do not end. Write a line of three dashes (---) below this line.`,
  },
  {
    rule: 'frontmatter-open',
    mistake: 'dashes between two groups of fields',
    bad: faq('order: 10', '---\norder: 10'),
    says: `content/faqs/degree-needed.mdx:4:1 error frontmatter-open
  The fields end at these dashes, but more fields follow below. Delete this line.`,
    nearMiss: faqText(replace(FAQ, 'No, you do not.', 'order: a word that we use often.')),
  },
  {
    rule: 'fields-empty',
    mistake: 'two marks and nothing between them',
    bad: faqText('---\n---\n\nNo, you do not.\n'),
    says: `content/faqs/degree-needed.mdx:1:1 error fields-empty
  No field stands here. Each kind of entry has its fields, and content/README.md lists them.`,
  },
  {
    rule: 'fields-empty',
    mistake: 'a file of remarks',
    bad: { 'content/skills/git.yml': '# name: Git\n# kind: tool\n' },
    says: `content/skills/git.yml:1:1 error fields-empty
  No field stands here. Each kind of entry has its fields, and content/README.md lists them.`,
    nearMiss: skill('name: Git', '# What it is called.\nname: Git\n\n# And below, what it is.'),
  },
  {
    rule: 'frontmatter-mark',
    mistake: 'the file as a chat hands it out',
    bad: faqText(`\`\`\`mdx\n${FAQ}\`\`\`\n`),
    says: `content/faqs/degree-needed.mdx:1:1 error frontmatter-mark
  The whole file stands in a block of code, as it was copied. Delete this line, and the \`\`\` at the end of the file.`,
    nearMiss: faqText(`${FAQ}\n\`\`\`sh\ngit log\n\`\`\`\n`),
  },
  {
    rule: 'yaml-syntax',
    mistake: 'fields as a chat hands them out',
    bad: { 'content/skills/git.yml': '```yaml\nname: Git\nkind: tool\n```\n' },
    says: `content/skills/git.yml:1:1 error yaml-syntax
  The whole file stands in a block of code, as it was copied. Delete this line, and the \`\`\` at the end of the file.`,
  },
];
