import { type Files, faqFile, type RuleFixture, VALID } from '#testing/content-folder.ts';

const SKILL = 'content/skills/git.yml';
const answer = (text: string): Files => faqFile({}, `${text}\n`);
/** An answer that is long for a reason. */
const longAnswer = (text: string): Files =>
  faqFile({ checkIgnore: [{ rule: 'long-answer', reason: 'It tries the limits.' }] }, `${text}\n`);
const skill = (lines: string): Files => ({ [SKILL]: `${String(VALID[SKILL])}${lines}` });
/** More text than code may be followed by. */
const LONG = '\n\nA sentence, and another one.'.repeat(60);

export const FILES_LIMITS_FIXTURES: RuleFixture[] = [
  {
    rule: 'fields-too-long',
    mistake: 'a comment of many pages',
    bad: skill('# A line of a comment.\n'.repeat(4000)),
    says: `content/skills/git.yml:1:1 error fields-too-long
  The fields take 90 KB, and 64 KB are read at most. Shorten them, or split the file.`,
    nearMiss: skill('# A line of a comment.\n'.repeat(2000)),
  },
  {
    rule: 'line-too-long',
    mistake: 'an image pasted as text',
    bad: answer(`![The office](data:image/png;base64,${'iVBORw0K'.repeat(4000)})`),
    says: `content/faqs/degree-needed.mdx:10:1 error line-too-long
  This line has 32,037 characters, and 20,000 are read at most. Break it into several lines.`,
    nearMiss: longAnswer('A sentence, and another one. '.repeat(600)),
  },
  {
    rule: 'table-too-large',
    mistake: 'a table that the parser fills up to gigabytes',
    bad: answer(`${'a|'.repeat(300)}a\n${'-|'.repeat(300)}-\n${'a\n'.repeat(3000)}`),
    says: `content/faqs/degree-needed.mdx:11:1 error table-too-large
  This table has 301 columns and at least 18 rows. 20 columns and 5,000 cells are read at most: make several tables of it.`,
    nearMiss: longAnswer(`| Year | Days |\n|---|---|\n${'| 2026 | 30 |\n'.repeat(200)}`),
  },
  {
    rule: 'table-too-large',
    mistake: 'the same in a quotation',
    bad: answer(`> ${'a|'.repeat(15)}a\n> ${'-|'.repeat(15)}-\n${'> a\n'.repeat(3000)}`),
    says: `content/faqs/degree-needed.mdx:11:1 error table-too-large
  This table has 16 columns and at least 314 rows. 20 columns and 5,000 cells are read at most: make several tables of it.`,
  },
  {
    rule: 'file-too-large',
    mistake: 'more lines than any page has',
    bad: answer('A line.\n\n'.repeat(11_000)),
    says: `content/faqs/degree-needed.mdx:20009:1 error file-too-large
  The text has 22,002 lines, and 20,000 are read at most. Split it, or shorten it.`,
  },
  {
    rule: 'row-too-long',
    mistake: 'a line of stars, held down',
    bad: answer('*'.repeat(300)),
    says: `content/faqs/degree-needed.mdx:10:1 error row-too-long
  Found "*" 300 times in a row. Readers need 200 at most: shorten the row.`,
    nearMiss: answer(`A line.\n\n${'-'.repeat(120)}\n\nAnother.`),
  },
  {
    rule: 'marks-too-many',
    mistake: 'a thousand entities',
    bad: answer('a &amp; b '.repeat(900)),
    says: `content/faqs/degree-needed.mdx:10:5003 error marks-too-many
  The sign "&" stands here for the 501st time. Write words instead, or split the file.`,
    nearMiss: longAnswer('We like R&amp;D, and so on. '.repeat(100)),
  },
  {
    rule: 'nested-too-deep',
    mistake: 'quotations of quotations',
    bad: answer(`${'> '.repeat(20)}No.`),
    says: `content/faqs/degree-needed.mdx:10:1 error nested-too-deep
  This line opens 20 lists or quotations, each within the one before. Nobody can follow that: write it flatter, or delete it.`,
    nearMiss: answer('> > > No, said he, when she asked.\n\n* * * * * * * * * * * * * * *\n\nYes.'),
  },
  {
    rule: 'nested-too-deep',
    mistake: 'a list that runs off to the right',
    bad: answer(`- No.\n${' '.repeat(220)}- Yes.`),
    says: `content/faqs/degree-needed.mdx:11:1 error nested-too-deep
  This line begins 220 columns from the left. Nobody can follow that: write it flatter, or delete it.`,
  },
  {
    rule: 'nested-too-deep',
    mistake: 'brackets without end',
    bad: skill(`aliases: ${'['.repeat(60)}\n`),
    says: `content/skills/git.yml:4:60 error nested-too-deep
  This "[" is opened within 50 others that are not closed yet. Nobody can follow that: write it flatter, or delete it.`,
    nearMiss: longAnswer(`${'One of them: :( and this [one. '.repeat(40)}\n\n`.repeat(10)),
  },
  {
    rule: 'nested-too-deep',
    mistake: 'tags within tags',
    bad: answer('<Note>\n\n'.repeat(60)),
    says: `content/faqs/degree-needed.mdx:110:1 error nested-too-deep
  This "<" is opened within 50 others that are not closed yet. Nobody can follow that: write it flatter, or delete it.`,
  },
  {
    rule: 'yaml-question-mark',
    mistake: 'a question in a list',
    bad: skill('? Who uses it: everybody\n'),
    says: `content/skills/git.yml:4:1 error yaml-question-mark
  A question mark and a space begin a kind of field that is not read here. Put the text in quotes: "? …".`,
    nearMiss: answer('? is a question mark.'),
  },
  {
    rule: 'code-without-end',
    mistake: 'a brace in a sentence',
    bad: answer(`Write { to begin a block.${LONG}`),
    says: `content/faqs/degree-needed.mdx:10:7 error code-without-end
  A "{" begins program code, and none is run here. Remove it; where readers are to see the sign itself, write \\{.`,
    nearMiss: longAnswer(
      `Write \\{ or \`{\` to begin a block, and {/* a remark */} as it is.\n\n\`\`\`json\n{ "key": [\n\`\`\`${LONG}`,
    ),
  },
  {
    rule: 'code-without-end',
    mistake: 'a paragraph that begins like a program',
    bad: answer(`export the data first.${LONG}`),
    says: `content/faqs/degree-needed.mdx:10:1 error code-without-end
  A paragraph that begins with "import" or "export" is program code here, and none is run. Begin it with another word.`,
    nearMiss: longAnswer(`You can\nexport the data first, or\n\n- import it\n  export it${LONG}`),
  },
];
