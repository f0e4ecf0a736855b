import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, faqFile, mdx, openingFile, type RuleFixture, roleFile } from '#testing/content-folder.ts';

/** The word list with one more row. */
const word = (fields: object): Files => ({
  'content/words.yml': stringify([SMALLEST.word, { ...SMALLEST.word, ...fields }]),
});

const PAY = word({
  id: 'competitive-pay',
  kind: 'pay',
  find: ['competitive salary', 'DOE'],
  instead: 'the range itself',
  why: 'It promises nothing that anybody could hold you to.',
});

const FORBIDDEN = word({
  id: 'canadian-experience',
  kind: 'unlawful',
  find: ['Canadian experience'],
  in: ['roles', 'openings'],
  instead: 'the experience itself, wherever it was gained',
  why: 'In Ontario a public posting must not ask for it.',
});

/** A skill, and a role that asks for it: nothing says that nobody does. */
const skill = (id: string, name: string, fields: object = {}): Files => ({
  [`content/skills/${id}.yml`]: stringify({ ...SMALLEST.skill, name, ...fields }),
  'content/roles/web-developer.mdx': mdx({
    ...SMALLEST.role,
    title: 'Web developer',
    summary: 'Build what readers see in the browser, and keep it quick on an old telephone.',
    responsibilities: {
      delivery: ['Build pages for readers.', 'Make slow pages quick.', 'Try each page by keyboard.'],
    },
    skills: [{ skill: id, need: 'must' }],
  }),
});

const numbered = (count: number, text: string): string[] =>
  Array.from({ length: count }, (_, index) => `${text} ${index + 1}`);

const manySkills = (count: number, need: string): Files => ({
  ...Object.fromEntries(
    numbered(count, 'Tool').map((name, index) => [
      `content/skills/tool-${index + 1}.yml`,
      stringify({ ...SMALLEST.skill, name }),
    ]),
  ),
  ...roleFile({
    skills: [
      { skill: 'git', need: 'must' },
      ...numbered(count, 'tool').map((name) => ({ skill: name.replace(' ', '-'), need })),
    ],
  }),
});

const OFFICIAL = `The successful candidate will be responsible for the implementation, coordination and continuous improvement of
organisational processes relating to the procurement, configuration and administration of technological infrastructure. Furthermore,
the position encompasses the facilitation of interdepartmental communication and the identification of opportunities for optimisation
in accordance with applicable regulatory requirements, internal governance frameworks and departmental documentation standards.
`;

const PLAIN = `You choose the servers and set them up. You answer for their accessibility, performance and documentation. Colleagues
from engineering, accounting and publishing come with questions. Sometimes the interdepartmental communication is difficult. Then
you organise a conversation. Afterwards somebody writes down the decisions. Every September you compare requirements and capacity.
Most improvements are small. You describe them in understandable sentences.
`;

const FORTY = `${numbered(20, 'Word').join(' ')}.\n`;

const FEATHER = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M20 3c-8 1-13 6-14.5 13L4 21"/></svg>\n';

/** A company of its own, in a file without a trace of the example. */
const company = (fields: object = {}): Files => ({
  'content/organisation.yml': stringify({ ...SMALLEST.organisation, ...COMPANY, ...fields }),
  'content/roles/back-end-developer.mdx': mdx({ ...SMALLEST.role, owner: '@bramble/back-end' }),
  'content/openings/developer-berlin.mdx': mdx({ ...SMALLEST.opening, apply: { email: 'jobs@bramble.example' } }),
});

const COMPANY = {
  name: 'Bramble Freight',
  legalName: 'Bramble Freight Ltd',
  url: 'https://bramble.example',
  contact: { email: 'jobs@bramble.example' },
  accommodation: { email: 'access@bramble.example', text: 'Write to us, and we adjust any step for you.' },
  repository: 'https://code.example/bramble/careers',
  example: false,
};

export const WORDS_FIXTURES: RuleFixture[] = [
  {
    rule: 'example-address',
    mistake: 'addresses of the example in fields and in the text, where the site is none',
    bad: {
      ...company({ contact: { email: 'jobs@quillmark.example' } }),
      ...faqFile(
        {},
        'Write to [us](mailto:jobs@quillmark.example), or [our blog](https://blog.quillmark.example/jobs?a=b).\n\nOr quillmark.example.\n',
      ),
    },
    says: `content/faqs/degree-needed.mdx:10:15 error example-address
  Found "mailto:jobs@quillmark.example", an address of the example, which leads nowhere. Write one of Bramble Freight: content/organisation.yml says that this is its site, and no example.
content/faqs/degree-needed.mdx:10:61 error example-address
  Found "https://blog.quillmark.example/jobs?a=b", an address of the example, which leads nowhere. Write one of Bramble Freight: content/organisation.yml says that this is its site, and no example.
content/faqs/degree-needed.mdx:12:4 error example-address
  Found "quillmark.example", an address of the example, which leads nowhere. Write one of Bramble Freight: content/organisation.yml says that this is its site, and no example.
content/organisation.yml:6:10 error example-address contact.email
  Found "jobs@quillmark.example", an address of the example, which leads nowhere. Write one of Bramble Freight: content/organisation.yml says that this is its site, and no example.`,
    nearMiss: { ...company(), ...faqFile({}, 'Write to jobs@not-quillmark.examples or jobs@bramble.example.\n') },
  },
  {
    rule: 'example-name',
    mistake: 'the company of the example, in a name and in what nobody prints, where the site is of another one',
    bad: {
      ...company({ legalName: 'Quillmark Software GmbH' }),
      'content/processes/engineering-hire.yml': stringify({ ...SMALLEST.process, name: "Hiring at Quillmark's" }),
      'content/roles/back-end-developer.mdx': mdx({ ...SMALLEST.role, owner: '@quillmark/back-end' }),
    },
    says: `content/organisation.yml:2:12 error example-name legalName
  Found "Quillmark", the company of the example, and content/organisation.yml says that this is the site of Bramble Freight. Write what is true there: the words around it may be left over too.
content/processes/engineering-hire.yml:1:17 error example-name name
  Found "Quillmark", the company of the example, and content/organisation.yml says that this is the site of Bramble Freight. Write what is true there: the words around it may be left over too.
content/roles/back-end-developer.mdx:14:9 error example-name owner
  Found "@quillmark/back-end", the company of the example, and content/organisation.yml says that this is the site of Bramble Freight. Write what is true there: the words around it may be left over too.`,
    nearMiss: {
      ...company(),
      ...faqFile(
        {},
        '{/* check-ignore example-name: our sister company is called so */}\n\nAsk at Quillmark, not Quillmarks.\n',
      ),
    },
  },
  {
    rule: 'example-name',
    mistake: 'nothing but its addresses, in a company that is really called so',
    bad: {
      ...company({ name: 'Quillmark', legalName: 'Quillmark Paper plc' }),
      ...faqFile({}, 'Quillmark has [its own site](https://quillmark.example/).\n'),
    },
    says: `content/faqs/degree-needed.mdx:10:30 error example-address
  Found "https://quillmark.example/", an address of the example, which leads nowhere. Write one of Quillmark: content/organisation.yml says that this is its site, and no example.`,
  },
  {
    rule: 'example-drawing',
    mistake: 'the feather of the example, on the site of another company',
    bad: {
      ...company(),
      'public/logo.svg': FEATHER,
      'src/components/page/Logo.astro': FEATHER.replace('20 3', '20,3'),
    },
    says: `public/logo.svg:1:1 warning example-drawing
  Found the feather of Quillmark, the company of the example, and content/organisation.yml says that this is the site of Bramble Freight. Draw your own mark in this file, under the same name.
src/components/page/Logo.astro:1:1 warning example-drawing
  Found the feather of Quillmark, the company of the example, and content/organisation.yml says that this is the site of Bramble Freight. Draw your own mark in this file, under the same name.`,
    nearMiss: { ...company(), 'public/logo.svg': FEATHER.replace('M20 3c-8', 'M20 4c-8') },
  },
  {
    rule: 'placeholder',
    mistake: 'a name in brackets was not replaced',
    bad: roleFile({}, 'You report to [Manager: TBD] and plan the week together.\n'),
    says: `content/roles/back-end-developer.mdx:21:15 error placeholder
  Found "[Manager: TBD]", which seems to wait for somebody to replace it. Write what belongs here, or put it between backquotes if you mean the words themselves.`,
    nearMiss: roleFile({}, 'You report to the [Manager](/families/back-end/) [sic] and plan the week together.\n'),
  },
  {
    rule: 'title-words',
    mistake: 'pictures in a title',
    bad: openingFile({ title: 'Developer 👩‍💻🚀' }),
    says: `content/openings/developer-berlin.mdx:22:18 warning title-words title
  Found "👩U+200D💻🚀", which job boards refuse and screen readers read out by its name. Take it out.`,
    nearMiss: openingFile({ title: 'Developer for Books™' }),
  },
  {
    rule: 'title-words',
    mistake: 'place, pay and company stand in a title',
    bad: openingFile({ title: 'Developer, Berlin, 60k at Quillmark, QM-2026-001' }),
    says: [
      ['19', 'Berlin', 'where'],
      ['27', '60k', 'what it pays'],
      ['34', 'Quillmark', 'who hires'],
      ['45', 'QM-2026-001', 'which opening'],
    ]
      .map(
        ([column, found, what]) =>
          `content/openings/developer-berlin.mdx:22:${column} warning title-words title\n  Found "${found}", which says ${what}. A title is the name of the work alone. Take it out: the page says it in its own place.`,
      )
      .join('\n'),
    nearMiss: openingFile({ title: 'Berlin press developer, 24/7 desk' }),
  },
  {
    rule: 'placeholder',
    mistake: 'a slot of a template stayed in a field',
    bad: roleFile({ summary: 'You look after <Specify product> with the team that runs it every day.' }),
    says: `content/roles/back-end-developer.mdx:5:25 error placeholder summary
  Found "<Specify product>", which seems to wait for somebody to replace it. Write what belongs here, or leave the field out if it is optional.`,
    nearMiss: roleFile({ summary: 'You turn List<Company> into tables that people outside the team can read.' }),
  },
  {
    rule: 'placeholder',
    mistake: 'a note to oneself',
    bad: roleFile({}, '## A week\n\nTODO: ask the team.\n'),
    says: `content/roles/back-end-developer.mdx:23:1 error placeholder
  Found "TODO:", which seems to wait for somebody to replace it. Write what belongs here, or put it between backquotes if you mean the words themselves.`,
    nearMiss: roleFile({}, '## A week\n\nYou keep a todo list. No `TODO` stays in the code, and no “TBD” in a plan.\n'),
  },
  {
    rule: 'placeholder',
    mistake: 'a field says only that it will be written',
    bad: {
      'content/processes/engineering-hire.yml': stringify({
        ...SMALLEST.process,
        steps: [{ ...SMALLEST.process.steps[0], prepare: 'To be confirmed.' }],
      }),
    },
    says: `content/processes/engineering-hire.yml:7:14 error placeholder steps.0.prepare
  Found "To be confirmed.", which seems to wait for somebody to replace it. Write what belongs here, or leave the field out if it is optional.`,
    nearMiss: {
      'content/processes/engineering-hire.yml': stringify({
        ...SMALLEST.process,
        steps: [{ ...SMALLEST.process.steps[0], prepare: 'Dates to be confirmed by you: choose two.' }],
      }),
    },
  },
  {
    rule: 'placeholder',
    mistake: 'dummy text, and an amount without digits',
    bad: faqFile({}, 'Lorem ipsum dolor sit amet. Juniors begin at €XX,XXX.\n'),
    says: `content/faqs/degree-needed.mdx:10:1 error placeholder
  Found "Lorem ipsum", which seems to wait for somebody to replace it. Write what belongs here, or put it between backquotes if you mean the words themselves.
content/faqs/degree-needed.mdx:10:46 error placeholder
  Found "€XX,XXX", which seems to wait for somebody to replace it. Write what belongs here, or put it between backquotes if you mean the words themselves.`,
    nearMiss: faqFile({}, 'The shirts come in XL and XXL. Juniors begin at €40,000.\n'),
  },
  {
    rule: 'placeholder',
    mistake: 'a sentence in the middle says only that it will be written',
    bad: faqFile({}, 'No. Your start date: to be confirmed. We hire ??? people. To be announced!\n'),
    says: [`22 "to be confirmed"`, '47 "???"', `59 "To be announced"`]
      .map((found) => {
        const [column, ...words] = found.split(' ');

        return `content/faqs/degree-needed.mdx:10:${column} error placeholder\n  Found ${words.join(' ')}, which seems to wait for somebody to replace it. Write what belongs here, or put it between backquotes if you mean the words themselves.`;
      })
      .join('\n'),
    nearMiss: faqFile(
      {},
      'No. A start date has to be confirmed by both. Really??? To be announced by us is not enough.\n',
    ),
  },
  {
    rule: 'pay-phrase-in-opening',
    mistake: 'pay without a figure in an opening',
    bad: { ...PAY, ...openingFile({}, 'We offer a\n**competitive** salary, DOE.\n') },
    says: `content/openings/developer-berlin.mdx:25:3 error pay-phrase-in-opening
  Found "competitive salary". Write instead: the range itself. It promises nothing that anybody could hold you to.
content/openings/developer-berlin.mdx:25:25 error pay-phrase-in-opening
  Found "DOE". Write instead: the range itself. It promises nothing that anybody could hold you to.`,
    nearMiss: {
      ...PAY,
      ...openingFile(
        { payExtras: [{ kind: 'bonus', text: 'A competitive salary of 300 EUR for each week on call.' }] },
        'Jane Doe reads each letter.\n',
      ),
    },
  },
  {
    rule: 'pay-phrase',
    mistake: 'pay without a figure in an answer',
    bad: { ...PAY, ...faqFile({}, 'Yes: a degree leads to a competitive salary.\n') },
    says: `content/faqs/degree-needed.mdx:10:26 warning pay-phrase
  Found "competitive salary". Write instead: the range itself. It promises nothing that anybody could hold you to.`,
    nearMiss: {
      ...PAY,
      ...faqFile({}, 'No, and we never write “competitive salary”. Salaries of competitive swimmers differ.\n'),
    },
  },
  {
    rule: 'pay-in-text',
    mistake: 'pay typed once more, in the text',
    bad: openingFile({}, 'You would earn **€62,000** to €78,000 a year.\n'),
    says: `content/openings/developer-berlin.mdx:24:18 warning pay-in-text
  Found "€62,000 to €78,000 a year". Pay stands in the field \`pay\` alone, and the page prints it from there; a second figure is wrong as soon as the band changes. Take it out of the text.`,
    nearMiss: openingFile({}, 'You would own a budget of €2 million, and a cloud bill of €78,000 a year.\n'),
  },
  {
    rule: 'unlawful-phrase',
    mistake: 'a demand that a law forbids, whose row names it',
    bad: {
      ...FORBIDDEN,
      'content/pay-laws.yml': stringify([{ ...SMALLEST.payLaw, forbids: ['canadian-experience'] }]),
      ...openingFile({}, 'Bring Canadian experience.\n'),
    },
    says: `content/openings/developer-berlin.mdx:24:7 error unlawful-phrase
  Found "Canadian experience". Write instead: the experience itself, wherever it was gained. In Ontario a public posting must not ask for it. Forbidden by law (Ontario): see content/pay-laws.yml.`,
  },
  {
    rule: 'unlawful-phrase',
    mistake: 'a demand that a law forbids',
    bad: { ...FORBIDDEN, ...roleFile({ qualifications: ['Two projects that show Canadian experience'] }) },
    says: `content/roles/back-end-developer.mdx:20:28 error unlawful-phrase qualifications.0
  Found "Canadian experience". Write instead: the experience itself, wherever it was gained. In Ontario a public posting must not ask for it.`,
    nearMiss: {
      ...FORBIDDEN,
      ...faqFile({ question: 'Do you ask for Canadian experience?' }, 'No, and no Canadian has to ask.\n'),
    },
  },
  {
    rule: 'gendered-word',
    mistake: 'a phrase parted by emphasis and a line break',
    bad: roleFile({}, 'We look for a *rock*\n  star in the team.\n'),
    says: `content/roles/back-end-developer.mdx:21:16 warning gendered-word
  Found "rock star". Write instead: skilled developer. It says nothing about the work, and many people cannot see themselves in it.`,
    nearMiss: roleFile(
      {},
      'Type `rockstar` and see. The rock, star of the garden, stays. Rock. Star. Rockstars2 is a file.\n',
    ),
  },
  {
    rule: 'gendered-word',
    mistake: 'a phrase in a field of a list, in quotes with an escape',
    bad: {
      'content/benefits/paid-leave.yml':
        "name: Paid leave\ncategory: time-off\ntext: 'A rockstar''s week of leave, and a rock-star''s rest.'\n",
    },
    says: `content/benefits/paid-leave.yml:3:10 warning gendered-word text
  Found "rockstar". Write instead: skilled developer. It says nothing about the work, and many people cannot see themselves in it.
content/benefits/paid-leave.yml:3:43 warning gendered-word text
  Found "rock-star". Write instead: skilled developer. It says nothing about the work, and many people cannot see themselves in it.`,
    nearMiss: {
      'content/benefits/paid-leave.yml': stringify({
        ...SMALLEST.benefit,
        text: 'Write to rockstar@quillmark.example two weeks before. “Rockstar” is a word that stays out of the letter.',
      }),
    },
  },
  {
    rule: 'gendered-word',
    mistake: 'he or she, with a slash',
    bad: {
      ...word({
        id: 'he-or-she',
        find: ['he/she', 'his or her'],
        instead: 'you, or they',
        why: 'They includes everybody who reads.',
      }),
      ...roleFile({}, 'He / she plans his\nor her week.\n'),
    },
    says: `content/roles/back-end-developer.mdx:21:1 warning gendered-word
  Found "He / she". Write instead: you, or they. They includes everybody who reads.
content/roles/back-end-developer.mdx:21:16 warning gendered-word
  Found "his or her". Write instead: you, or they. They includes everybody who reads.`,
    nearMiss: {
      ...word({
        id: 'he-or-she',
        find: ['he/she', 'his or her'],
        instead: 'you, or they',
        why: 'They includes everybody who reads.',
      }),
      ...roleFile({}, 'When he leaves, she takes over. Ask him or Herbert. Is this his, or her idea?\n'),
    },
  },
  {
    rule: 'ageist-word',
    mistake: 'a phrase with a comma in it',
    bad: {
      ...word({
        id: 'young-team',
        kind: 'ageist',
        find: ['young, dynamic team'],
        instead: 'how the team works',
        why: 'Older readers feel that they would stand out.',
      }),
      ...openingFile({}, 'Join a young, dynamic team.\n'),
    },
    says: `content/openings/developer-berlin.mdx:24:8 warning ageist-word
  Found "young, dynamic team". Write instead: how the team works. Older readers feel that they would stand out.`,
    nearMiss: {
      ...word({
        id: 'young-team',
        kind: 'ageist',
        find: ['young, dynamic team'],
        instead: 'how the team works',
        why: 'Older readers feel that they would stand out.',
      }),
      ...openingFile({}, 'Books for the young. Dynamic team pages come next.\n'),
    },
  },
  {
    rule: 'ableist-word',
    mistake: 'an illness as a figure of speech',
    bad: {
      ...word({
        id: 'sanity-check',
        kind: 'ableist',
        find: ['sanity check', 'sanity checks'],
        instead: 'quick check',
        why: 'It makes health of mind a measure.',
      }),
      ...roleFile({}, '- You write sanity-checks.\n'),
    },
    says: `content/roles/back-end-developer.mdx:21:13 warning ableist-word
  Found "sanity-checks". Write instead: quick check. It makes health of mind a measure.`,
    nearMiss: {
      ...word({
        id: 'sanity-check',
        kind: 'ableist',
        find: ['sanity check', 'sanity checks'],
        instead: 'quick check',
        why: 'It makes health of mind a measure.',
      }),
      ...roleFile(
        { alternateTitles: ['Sanity check developer'] },
        'You check twice, see [our checks](https://checks.example/sanity-check/).\n',
      ),
    },
  },
  {
    rule: 'origin-word',
    mistake: 'birth instead of language',
    bad: {
      ...word({
        id: 'native-speaker',
        kind: 'origin',
        find: ['native speaker', 'native English speaker'],
        instead: 'the level you need, such as English C1',
        why: 'It asks where somebody was born.',
      }),
      ...openingFile({}, 'A native English speaker.\n'),
    },
    says: `content/openings/developer-berlin.mdx:24:3 warning origin-word
  Found "native English speaker". Write instead: the level you need, such as English C1. It asks where somebody was born.`,
    nearMiss: {
      ...word({
        id: 'native-speaker',
        kind: 'origin',
        find: ['native speaker', 'native English speaker'],
        instead: 'the level you need, such as English C1',
        why: 'It asks where somebody was born.',
      }),
      ...openingFile({}, 'A native app for English speakers.\n'),
    },
  },
  {
    rule: 'exclusionary-word',
    mistake: 'a word that the list lets through in one phrase only',
    bad: {
      ...word({
        id: 'master',
        kind: 'exclusionary',
        find: ['master'],
        except: ["master's degree"],
        instead: 'primary',
        why: 'The plain word says the same.',
      }),
      ...roleFile({}, 'The master takes every write.\n'),
    },
    says: `content/roles/back-end-developer.mdx:21:5 warning exclusionary-word
  Found "master". Write instead: primary. The plain word says the same.`,
    nearMiss: {
      ...word({
        id: 'master',
        kind: 'exclusionary',
        find: ['master'],
        except: ["master's degree"],
        instead: 'primary',
        why: 'The plain word says the same.',
      }),
      ...roleFile({}, 'A Master’s degree counts, and mastery too.\n'),
    },
  },
  {
    rule: 'vague-word',
    mistake: 'a claim that every employer makes, in the title of a note',
    bad: {
      ...word({
        id: 'fast-paced',
        kind: 'vague',
        find: ['fast-paced'],
        instead: 'how often you release',
        why: 'Many read it as long evenings.',
      }),
      ...roleFile({}, '<Note title="A fast paced team">\n\nTwo releases a week.\n\n</Note>\n'),
    },
    says: `content/roles/back-end-developer.mdx:21:16 warning vague-word
  Found "fast paced". Write instead: how often you release. Many read it as long evenings.`,
    nearMiss: {
      ...word({
        id: 'fast-paced',
        kind: 'vague',
        find: ['fast-paced'],
        instead: 'how often you release',
        why: 'Many read it as long evenings.',
      }),
      ...roleFile({}, '<Note title="A fast – paced – week">\n\nTwo releases a week.\n\n</Note>\n'),
    },
  },
  {
    rule: 'product-spelling',
    mistake: 'the name of a skill, written otherwise',
    bad: {
      ...skill('nodejs', 'Node.js', { kind: 'platform' }),
      ...roleFile({}, 'Our services run on node js\nand NodeJS’s own tools.\n'),
    },
    says: `content/roles/back-end-developer.mdx:21:21 warning product-spelling
  Found "node js". Write "Node.js", as everywhere else on this site.
content/roles/back-end-developer.mdx:22:5 warning product-spelling
  Found "NodeJS". Write "Node.js", as everywhere else on this site.`,
    nearMiss: {
      ...skill('nodejs', 'Node.js', { kind: 'platform', aliases: ['nodejs'] }),
      ...roleFile({}, 'Node.js runs `nodejs`. See nodejs.org, src/node.js and the node: JS comes later.\n'),
    },
  },
  {
    rule: 'product-spelling',
    mistake: 'a name that is no skill',
    bad: {
      ...word({
        id: 'github',
        kind: 'spelling',
        find: ['github', 'git hub'],
        instead: 'GitHub',
        why: 'Its makers write it in one word.',
      }),
      ...roleFile({}, 'The code is on Git Hub, not on github.\n'),
    },
    says: `content/roles/back-end-developer.mdx:21:16 warning product-spelling
  Found "Git Hub". Write "GitHub". Its makers write it in one word.
content/roles/back-end-developer.mdx:21:32 warning product-spelling
  Found "github". Write "GitHub". Its makers write it in one word.`,
    nearMiss: {
      ...word({
        id: 'github',
        kind: 'spelling',
        find: ['github', 'git hub'],
        instead: 'GitHub',
        why: 'Its makers write it in one word.',
      }),
      ...roleFile({}, 'The code is on GitHub: [our code](https://github.com/).\n'),
    },
  },
  {
    rule: 'years-as-level',
    mistake: 'years in place of what one can do',
    bad: roleFile(
      {
        qualifications: [
          'At least 3-5 years’ professional experience of servers',
          'Ten years or more as a manager of people',
        ],
      },
      'You bring 5+ years of Git.\n',
    ),
    says: `content/roles/back-end-developer.mdx:20:5 warning years-as-level qualifications.0
  Found "At least 3-5 years’ professional experience". Years do not tell what somebody can do: ask for work that shows it. If a law or a contract counts the time itself, write experience: { months: 36 } in the role.
content/roles/back-end-developer.mdx:21:5 warning years-as-level qualifications.1
  Found "Ten years or more as a manager". Years do not tell what somebody can do: ask for work that shows it. If a law or a contract counts the time itself, write experience: { months: 120 } in the role.
content/roles/back-end-developer.mdx:24:11 warning years-as-level
  Found "5+ years of Git". Years do not tell what somebody can do: ask for work that shows it. If a law or a contract counts the time itself, write experience: { months: 60 } in the role.`,
    nearMiss: roleFile(
      { qualifications: ['A service that you ran for more than five years'] },
      'The contract runs for at least two years. After three years the team has experience of its own. We have twenty years of experience with books. Git keeps over ten years of work. Mistakes come back after ten years, experience shows. Records stay 10+ years in the archive.\n',
    ),
  },
  {
    rule: 'long-answer',
    mistake: 'an answer that is a page',
    bad: faqFile({}, `${'We say a word. '.repeat(76)}\n`),
    says: `content/faqs/degree-needed.mdx:9:1 warning long-answer
  This answer has 304 words, and 300 are as many as one reads beside other answers. Answer in two or three sentences, and link to a page in content/pages with the rest.`,
    nearMiss: faqFile({}, `${'We say a word. '.repeat(75)}\n`),
  },
  {
    rule: 'long-list',
    mistake: 'too many musts',
    bad: manySkills(12, 'must'),
    says: `content/roles/back-end-developer.mdx:12:3 warning long-list skills
  13 skills are a must. Few people read more than 12, and whoever lacks one of them often does not apply. Call nice what can be learned in the first months, and put alternatives together with anyOf.`,
    nearMiss: manySkills(12, 'nice'),
  },
  {
    rule: 'long-list',
    mistake: 'too many qualifications, and too many points in the text',
    bad: roleFile({ qualifications: numbered(13, 'Experience of planning') }, numbered(13, '- point').join('\n')),
    says: `content/roles/back-end-developer.mdx:20:3 warning long-list qualifications
  This list has 13 entries. Few people read more than 12, and whoever lacks one of them often does not apply. Keep those that decide who is hired.
content/roles/back-end-developer.mdx:35:1 warning long-list
  This list has 13 entries. Few people read more than 12, and whoever lacks one of them often does not apply. Keep what matters most, or part it under headings.`,
    nearMiss: roleFile({ qualifications: numbered(12, 'Experience of planning') }, numbered(12, '- point').join('\n')),
  },
  {
    rule: 'need-contradicted',
    mistake: 'a must that the text calls a plus',
    bad: roleFile({}, 'Experience counts. Git\nskills are a **plus**.\n'),
    says: `content/roles/back-end-developer.mdx:21:20 warning need-contradicted
  Found "Git skills are a plus". The list of skills says need: must for Git. Decide which holds, and say the same in both places.`,
    nearMiss: roleFile(
      {},
      'Git is needed daily; a sense of humour is a plus. Whoever knows Git is welcome, and all who work with Git are welcome to teach us.\n',
    ),
  },
  {
    rule: 'need-contradicted',
    mistake: 'both of two musts that stand in for each other',
    bad: {
      ...skill('java', 'Java', { kind: 'language' }),
      ...roleFile({ skills: [{ anyOf: ['git', 'java'], need: 'must' }] }, 'Nice to have: Git, Java.\n'),
    },
    says: `content/roles/back-end-developer.mdx:23:1 warning need-contradicted
  Found "Nice to have: Git, Java". The list of skills says need: must for Git, Java. Decide which holds, and say the same in both places.`,
    nearMiss: {
      ...skill('java', 'Java', { kind: 'language' }),
      ...roleFile({ skills: [{ anyOf: ['git', 'java'], need: 'must' }] }, 'Java is needed most; Git is a plus.\n'),
    },
  },
  {
    rule: 'need-contradicted',
    mistake: 'a must below the heading of what is merely welcome',
    bad: roleFile({}, '## Nice to have\n\n- Git\n- Patience\n'),
    says: `content/roles/back-end-developer.mdx:23:3 warning need-contradicted
  Found "Git" under "Nice to have". The list of skills says need: must for Git. Decide which holds, and say the same in both places.`,
    nearMiss: roleFile({}, '## Nice to have\n\n- Patience with those who are new to Git\n'),
  },
  {
    rule: 'need-contradicted',
    mistake: 'an opening makes a must of what its role calls nice',
    bad: {
      ...roleFile({ skills: [{ skill: 'git', need: 'nice' }] }),
      ...openingFile({}, 'You must have good knowledge of Git.\n'),
    },
    says: `content/openings/developer-berlin.mdx:24:1 warning need-contradicted
  Found "You must have good knowledge of Git". The list of skills says need: nice for Git. Decide which holds, and say the same in both places.`,
    nearMiss: {
      ...roleFile({ skills: [{ skill: 'git', need: 'nice' }] }),
      ...openingFile({}, 'You must have patience, and Git is not required.\n'),
    },
  },
  {
    rule: 'skill-unlisted',
    mistake: 'a sentence asks for a skill that the list has not',
    bad: {
      ...skill('postgresql', 'PostgreSQL', { kind: 'database', aliases: ['postgres'] }),
      ...roleFile({ qualifications: ['A service on Postgres that you kept fast'] }),
    },
    says: `content/roles/back-end-developer.mdx:20:18 warning skill-unlisted qualifications.0
  Found "Postgres". Filters and matching look at \`skills\` only, and this role does not list PostgreSQL there. Add for example { skill: postgresql, need: nice }, or leave it out here.`,
    nearMiss: {
      ...skill('express', 'Express', { kind: 'framework' }),
      ...roleFile({
        qualifications: ['Express an idea so that others can build on it', 'Experience of the express lane of a shop'],
      }),
    },
  },
  {
    rule: 'skill-unlisted',
    mistake: 'a narrower skill than the listed one',
    bad: {
      ...skill('spring-boot', 'Spring Boot', { kind: 'framework', broader: ['git'] }),
      ...roleFile({ qualifications: ['A service in Spring Boot that you kept fast'] }),
    },
    says: `content/roles/back-end-developer.mdx:20:18 warning skill-unlisted qualifications.0
  Found "Spring Boot". Filters and matching look at \`skills\` only, and this role does not list Spring Boot there. Add for example { skill: spring-boot, need: nice }, or leave it out here.`,
    nearMiss: {
      ...skill('java', 'Java', { kind: 'language' }),
      'content/skills/spring-boot.yml': stringify({
        ...SMALLEST.skill,
        name: 'Spring Boot',
        kind: 'framework',
        broader: ['java'],
      }),
      ...roleFile({
        skills: ['git', 'spring-boot'].map((id) => ({ skill: id, need: 'must' })),
        qualifications: ['A service in Java that you kept fast'],
      }),
    },
  },
  {
    rule: 'long-sentence',
    mistake: 'a sentence of 41 words',
    bad: roleFile({}, `One. Two ${FORTY}`),
    says: `content/roles/back-end-developer.mdx:21:6 warning long-sentence
  "Two Word 1 Word 2 Word 3 Word 4 Word 5 Word 6 Word 7 Word 8…" is one sentence of 41 words. Part it: more than 40 words are hard to follow.`,
    nearMiss: roleFile({}, `One. ${FORTY}`),
  },
  {
    rule: 'hard-to-read',
    mistake: 'a section in the language of offices',
    bad: roleFile({}, `## About\n\n${OFFICIAL}`),
    says: `content/roles/back-end-developer.mdx:21:4 warning hard-to-read
  This section is hard to read: 28 words in a sentence and 62 long words in a hundred make a LIX of 90, where newspapers have about 45. Part the sentences, and say who does what: "you decide" for "decisions are to be made by the holder of the position".`,
    nearMiss: roleFile({}, `## About\n\n${PLAIN}`),
  },
  {
    rule: 'review-due',
    mistake: 'nobody has read a role for more than half a year',
    bad: roleFile({ published: '2026-01-01', reviewed: '2026-05-23' }),
    says: `content/roles/back-end-developer.mdx:16:11 warning review-due reviewed
  Last read 181 days ago. Read it, mend what is no longer true, and set \`reviewed\` to 2026-11-20.`,
    nearMiss: roleFile({ published: '2026-01-01', reviewed: '2026-05-24' }),
  },
  {
    rule: 'review-due',
    mistake: 'nobody has tested what a page says about accessibility for more than half a year',
    bad: {
      'content/pages/accessibility.mdx': mdx({ ...SMALLEST.page, title: 'Accessibility', reviewed: '2026-05-23' }),
    },
    says: `content/pages/accessibility.mdx:5:11 warning review-due reviewed
  Last read 181 days ago. Read it, mend what is no longer true, and set \`reviewed\` to 2026-11-20.`,
    nearMiss: {
      'content/pages/accessibility.mdx': mdx({ ...SMALLEST.page, title: 'Accessibility', reviewed: '2026-05-24' }),
    },
  },
  {
    rule: 'review-overdue',
    mistake: 'nobody has read an answer for more than a year',
    bad: faqFile({ reviewed: '2025-11-19' }),
    says: `content/faqs/degree-needed.mdx:5:11 error review-overdue reviewed
  Nobody has read this for 366 days. Read it, mend what is no longer true, and set \`reviewed\` to 2026-11-20.`,
    nearMiss: {
      'content/faqs/old-question.mdx': mdx({
        ...SMALLEST.faq,
        question: 'What did we ask in the past?',
        reviewed: '2024-11-19',
        status: 'draft',
      }),
    },
  },
  {
    rule: 'review-ahead',
    mistake: 'a day that is still to come',
    bad: roleFile({ reviewed: '2026-11-22' }),
    says: `content/roles/back-end-developer.mdx:16:11 error review-ahead reviewed
  2026-11-22 is still to come. Write the day on which somebody last read this, at most 2026-11-20.`,
    nearMiss: roleFile({ reviewed: '2026-11-21' }),
  },
  {
    rule: 'field-length',
    mistake: 'a row with more words than a text can be searched for',
    bad: word({ id: 'many', find: Array.from({ length: 51 }, (_, index) => `word ${index}`) }),
    says: 'content/words.yml:12:5 error field-length 1.find\n  Found 51 entries, and 50 are read at most. Divide them between two rows.',
    nearMiss: word({ id: 'many', find: Array.from({ length: 50 }, (_, index) => `word ${index}`) }),
  },
  {
    rule: 'word-list-clash',
    mistake: 'a phrase in two rows, and advice that another row forbids',
    bad: word({ id: 'ninja', find: ['ninja', 'rock-star'], instead: 'a rockstar of the craft' }),
    says: `content/words.yml:13:7 error word-list-clash 1.find.1
  Row "rockstar" looks for "rock-star" already. Keep it in one of the two.
content/words.yml:14:12 error word-list-clash 1.instead
  Found "a rockstar of the craft". Row "rockstar" tells people not to write "rockstar". Advise something else.`,
    nearMiss: word({ id: 'ninja', find: ['ninja', 'rock starter'], instead: 'a star of the craft' }),
  },
];
