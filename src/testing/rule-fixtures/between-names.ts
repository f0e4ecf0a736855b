import { openingFile, type RuleFixture, roleFile } from '#testing/content-folder.ts';
import {
  addressList,
  asking,
  questionFile,
  secondOpening,
  skillFile,
  webRole,
} from '#testing/rule-fixtures/between-files.ts';

const LONG_ANSWER =
  'You get a laptop of your own choice, and a screen for the desk at home. Tell us before the first day.\n';

/** Names that lead to two places, and texts that say the same twice. */
export const BETWEEN_NAMES: RuleFixture[] = [
  {
    rule: 'name-taken',
    mistake: 'an alias that is the name of another skill, in capitals',
    bad: { ...roleFile(asking('git', 'svn')), ...skillFile('svn', { name: 'Subversion', aliases: ['GIT'] }) },
    says: 'content/skills/svn.yml:5:5 error name-taken aliases.0\n  "GIT" leads to content/skills/git.yml too (name). Remove it from one of the two files.',
    nearMiss: {
      ...roleFile(asking('git', 'svn')),
      ...skillFile('svn', { name: 'Subversion', aliases: ['SVN', 'svn'], searchTerms: ['Git'] }),
    },
  },
  {
    rule: 'name-taken',
    mistake: 'one name in two spellings',
    bad: {
      ...roleFile(asking('git', 'code-review', 'reviews')),
      ...skillFile('code-review', { name: 'Code review' }),
      ...skillFile('reviews', { name: 'code-review' }),
    },
    says: 'content/skills/reviews.yml:1:7 error name-taken name\n  "code-review" leads to content/skills/code-review.yml too (name). Remove it from one of the two files.',
    nearMiss: {
      ...roleFile(asking('git', 'c', 'cpp')),
      ...skillFile('c', { name: 'C' }),
      ...skillFile('cpp', { name: 'C++' }),
    },
  },
  {
    rule: 'title-taken',
    mistake: 'an alternate title that is the title of another role',
    bad: webRole({ alternateTitles: ['Backend developer'] }),
    says: 'content/roles/web-developer.mdx:20:5 error title-taken alternateTitles.0\n  "Backend developer" leads to content/roles/back-end-developer.mdx too (title). A title leads to one role only: change one of the two.',
    nearMiss: webRole({ alternateTitles: ['Backend web developer'] }),
  },
  {
    rule: 'title-taken',
    mistake: 'a role is copied to another name, and nothing in it changed',
    bad: { ...webRole({}), ...webRole({}, 'web-developer-copy') },
    says: 'content/roles/web-developer-copy.mdx:2:8 error title-taken title\n  "Web developer" leads to content/roles/web-developer.mdx too (title). A title leads to one role only: change one of the two.',
  },
  {
    rule: 'title-taken',
    mistake: 'a published role is copied to a name that sorts before it, with all its titles',
    bad: {
      ...addressList(['roles/web-developer']),
      ...webRole({ alternateTitles: ['Site developer', 'Page developer'] }),
      ...webRole({ alternateTitles: ['Site developer', 'Page developer'] }, 'site-developer'),
    },
    says: 'content/roles/site-developer.mdx:2:8 error title-taken title\n  "Web developer" and 2 more names of this file lead to content/roles/web-developer.mdx too: it seems to be a copy. A title leads to one role only: change one of the two.',
    nearMiss: {
      ...addressList(['roles/web-developer']),
      ...webRole({ alternateTitles: ['Site developer', 'Page developer'] }),
    },
  },
  {
    rule: 'question-taken',
    mistake: 'one question in two files',
    bad: questionFile('diploma', { question: 'Do I need a DEGREE?' }),
    says: 'content/faqs/diploma.mdx:2:11 error question-taken question\n  "Do I need a DEGREE?" leads to content/faqs/degree-needed.mdx too (question). Merge the two answers.',
    nearMiss: {
      ...questionFile('degree', { question: 'Do I need a degree?' }),
      ...questionFile('degree-needed', { status: 'retired' }),
    },
  },
  {
    rule: 'identifier-taken',
    mistake: 'an opening is copied with its identifier',
    bad: secondOpening({ identifier: 'QM-2026-001', posted: '2026-11-03', title: 'Back-end developer, Orders' }),
    says: 'content/openings/developer-again.mdx:3:13 error identifier-taken identifier\n  "QM-2026-001" leads to content/openings/developer-berlin.mdx too (identifier). An identifier is used once, for ever: the newer of the two openings needs another, for example QM-2026-002.',
    nearMiss: secondOpening({ identifier: 'QM-2026-001b', title: 'Back-end developer, Orders' }),
  },
  {
    rule: 'identifier-taken',
    mistake: 'an identifier that differs in capitals only',
    bad: secondOpening({
      identifier: 'Qm-2026-001',
      posted: '2026-11-03',
      title: 'Back-end developer, Orders',
      apply: { email: 'jobs@quillmark.example' },
    }),
    says: 'content/openings/developer-again.mdx:3:13 error identifier-taken identifier\n  "Qm-2026-001" leads to content/openings/developer-berlin.mdx too (identifier). An identifier is used once, for ever: the newer of the two openings needs another, for example Qm-2026-002.',
  },
  {
    rule: 'identifier-taken',
    mistake: 'a published opening is copied to a name that sorts before it',
    bad: {
      ...addressList(),
      ...secondOpening({ identifier: 'QM-2026-001', title: 'Back-end developer, Orders' }, 'a-copy'),
    },
    says: 'content/openings/a-copy.mdx:3:13 error identifier-taken identifier\n  "QM-2026-001" leads to content/openings/developer-berlin.mdx too (identifier). An identifier is used once, for ever: the newer of the two openings needs another, for example QM-2026-002.',
  },
  {
    rule: 'identifier-taken',
    mistake: 'an older opening of a repository without a list has the identifier of a newer one',
    bad: secondOpening({ identifier: 'QM-2026-001', posted: '2026-10-01', title: 'Back-end developer, Orders' }, 'z'),
    says: 'content/openings/developer-berlin.mdx:3:13 error identifier-taken identifier\n  "QM-2026-001" leads to content/openings/z.mdx too (identifier). An identifier is used once, for ever: the newer of the two openings needs another, for example QM-2026-002.',
  },
  {
    rule: 'former-id-taken',
    mistake: 'an old id that another role has now',
    bad: webRole({ formerIds: ['back-end-developer'] }),
    says: 'content/roles/web-developer.mdx:20:5 error former-id-taken formerIds.0\n  "back-end-developer" leads to content/roles/back-end-developer.mdx too. An address leads to one role only: remove it from one of the two.',
    nearMiss: webRole({ formerIds: ['back-end-web-developer'] }),
  },
  {
    rule: 'former-id-taken',
    mistake: 'the own id among the old ones',
    bad: webRole({ formerIds: ['web-developer'] }),
    says: 'content/roles/web-developer.mdx:20:5 error former-id-taken formerIds.0\n  "web-developer" is the id that this role has now. List only ids that it had before.',
  },
  {
    rule: 'near-identical',
    mistake: 'a role is copied and only its title changed',
    bad: { ...webRole({}), ...webRole({ title: 'Site developer' }, 'site-developer') },
    says: 'content/roles/web-developer.mdx:7:3 warning near-identical responsibilities\n  3 of 3 sentences stand in content/roles/site-developer.mdx too. Say what this role does differently, or make one role of the two.',
    nearMiss: { ...webRole({}), ...webRole({ title: 'Site developer', status: 'draft' }, 'site-developer') },
  },
  {
    rule: 'near-identical',
    mistake: 'two of three sentences are new, and the summary is not',
    bad: webRole({
      summary: 'Build and run the services behind the product, from the first idea on.',
    }),
    says: 'content/roles/web-developer.mdx:5:10 warning near-identical summary\n  content/roles/back-end-developer.mdx has the same summary. Say what tells this role from the other: both stand side by side in lists.',
    nearMiss: webRole({
      responsibilities: {
        delivery: [
          'Build services that other teams rely on.',
          'Ship small changes every working day.',
          'Draw components together with design.',
        ],
      },
    }),
  },
  {
    rule: 'near-identical',
    mistake: 'one question in other words',
    bad: {
      ...questionFile('apply-twice', { question: 'Can I apply for two roles?' }),
      ...questionFile('two-roles', { question: 'At Quillmark, may I apply for two roles?' }),
    },
    says: 'content/faqs/two-roles.mdx:2:11 warning near-identical question\n  content/faqs/apply-twice.mdx asks the same in other words: "Can I apply for two roles?" Merge the two answers, or say what differs.',
    nearMiss: {
      ...questionFile('apply-twice', { question: 'How do I get from design into engineering?' }),
      ...questionFile('two-roles', { question: 'How do I get from engineering into design?' }),
    },
  },
  {
    rule: 'near-identical',
    mistake: 'one answer to two questions',
    bad: {
      ...questionFile('laptop', { question: 'Which laptop will I get?' }, LONG_ANSWER),
      ...questionFile('screen', { question: 'Is there a screen for me at home?' }, LONG_ANSWER),
    },
    says: 'content/faqs/screen.mdx:10:1 warning near-identical\n  This text stands in content/faqs/laptop.mdx word for word. Merge the two, or say what differs.',
    nearMiss: {
      ...questionFile('laptop', { question: 'Which laptop will I get?' }, 'Ask your manager.\n'),
      ...questionFile('screen', { question: 'Is there a screen for me at home?' }, 'Ask your manager.\n'),
    },
  },
  {
    rule: 'question-taken',
    mistake: 'a draft that sorts before the published question asks it again',
    bad: questionFile('degree', { question: 'Do I need a degree?', status: 'draft' }),
    says: 'content/faqs/degree.mdx:2:11 error question-taken question\n  "Do I need a degree?" leads to content/faqs/degree-needed.mdx too (question). Merge the two answers.',
  },
  {
    rule: 'question-taken',
    mistake: 'a copy in a folder that nothing reads',
    bad: { 'content/faq/copy.mdx': questionFile('copy', { question: 'Do I need a degree?' })['content/faqs/copy.mdx'] },
    says: 'content/faq/copy.mdx:1:1 error place-unknown\n  Nothing reads content/faq. Did you mean content/faqs?\ncontent/faq/copy.mdx:2:11 error question-taken question\n  "Do I need a degree?" leads to content/faqs/degree-needed.mdx too (question). Merge the two answers.',
  },
  {
    rule: 'name-taken',
    mistake: 'a skill is copied, and an alias of it made the name',
    bad: {
      ...addressList(['skills/postgresql']),
      ...roleFile(asking('git', 'postgresql', 'a-postgres')),
      ...skillFile('postgresql', { name: 'PostgreSQL', aliases: ['Postgres', 'pg', 'psql'] }),
      ...skillFile('a-postgres', { name: 'Postgres', aliases: ['pg', 'psql'] }),
    },
    says: 'content/skills/a-postgres.yml:5:5 error name-taken aliases.0\n  "pg" and 2 more names of this file lead to content/skills/postgresql.yml too: it seems to be a copy. Remove it from one of the two files.',
  },
  {
    rule: 'near-identical',
    mistake: 'an opening is copied with its text',
    bad: {
      ...openingFile({}, LONG_ANSWER),
      ...secondOpening({ title: 'Back-end developer, Orders', posted: '2026-11-03' }, 'developer-again', LONG_ANSWER),
    },
    says: 'content/openings/developer-again.mdx:25:1 warning near-identical\n  This text stands in content/openings/developer-berlin.mdx word for word. Write what is particular to this opening: all else comes from its role.',
    nearMiss: {
      ...openingFile({ outcome: { filled: '2026-11-19' } }, LONG_ANSWER),
      ...secondOpening({}, 'developer-again', LONG_ANSWER),
    },
  },
];
