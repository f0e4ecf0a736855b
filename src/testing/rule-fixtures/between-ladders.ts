import { SMALLEST } from '#testing/builders.ts';
import { type Files, type RuleFixture, roleFile } from '#testing/content-folder.ts';
import { asking, familyFile, levelsFile, SENIOR, skillFile, webRole } from '#testing/rule-fixtures/between-files.ts';

const STAFF = { ...SENIOR, id: 'staff', name: 'Staff', rank: 40 };

const thirdRole = (fields: object): Files =>
  webRole(
    {
      title: 'Staff developer',
      summary: 'Choose with others what the next five services look like, and which of them we never build.',
      responsibilities: {
        delivery: [
          'Set a course for five services.',
          'Ask each time what can be left out.',
          'Write down why it was left out.',
        ],
      },
      ...fields,
    },
    'staff-developer',
  );

/** Ladders of roles and skills that do not hold. */
export const BETWEEN_LADDERS: RuleFixture[] = [
  {
    rule: 'ladder-circle',
    mistake: 'two roles that build on each other',
    bad: {
      ...levelsFile(SENIOR),
      ...roleFile({ buildsOn: 'web-developer' }),
      ...webRole({ level: 'senior', buildsOn: 'back-end-developer' }),
    },
    says: 'content/roles/back-end-developer.mdx:19:11 error ladder-circle buildsOn\n  These roles build on each other in a circle: back-end-developer → web-developer → back-end-developer. "web-developer" is senior, this role is mid. Remove this step.',
    nearMiss: { ...levelsFile(SENIOR), ...webRole({ level: 'senior', buildsOn: 'back-end-developer' }) },
  },
  {
    rule: 'ladder-circle',
    mistake: 'a role that builds on itself',
    bad: roleFile({ buildsOn: 'back-end-developer' }),
    says: 'content/roles/back-end-developer.mdx:19:11 error ladder-circle buildsOn\n  This role builds on itself. Write the role one rung below, or remove the line.',
  },
  {
    rule: 'ladder-family',
    mistake: 'a step from one family to another',
    bad: {
      ...levelsFile(SENIOR),
      ...familyFile('front-end', { name: 'Front-end' }),
      ...webRole({ family: 'front-end', level: 'senior', buildsOn: 'back-end-developer' }),
    },
    says: 'content/roles/web-developer.mdx:19:11 error ladder-family buildsOn\n  "back-end-developer" belongs to back-end, this role to front-end. A role builds on one of its own family.',
    nearMiss: {
      ...levelsFile(SENIOR),
      ...familyFile('front-end', { name: 'Front-end' }),
      ...webRole({ family: 'front-end', level: 'senior', related: ['back-end-developer'] }),
    },
  },
  {
    rule: 'ladder-rank',
    mistake: 'a step to the side',
    bad: webRole({ buildsOn: 'back-end-developer' }),
    says: 'content/roles/web-developer.mdx:19:11 error ladder-rank buildsOn\n  "back-end-developer" is mid, this role is mid. A role builds on one of a lower level.',
    nearMiss: {
      ...levelsFile({ ...SENIOR, id: 'lead', track: 'management', name: 'Lead', rank: 21 }),
      ...webRole({ level: 'lead', buildsOn: 'back-end-developer' }),
    },
  },
  {
    rule: 'broader-circle',
    mistake: 'three skills of which each includes the next',
    bad: {
      ...roleFile(asking('git', 'code-review', 'teamwork')),
      ...skillFile('git', { broader: ['teamwork'] }),
      ...skillFile('code-review', { name: 'Code review', broader: ['git'] }),
      ...skillFile('teamwork', { name: 'Teamwork', broader: ['code-review'] }),
    },
    says: 'content/skills/code-review.yml:5:5 error broader-circle broader.0\n  These skills count as kinds of each other in a circle: code-review → git → teamwork → code-review. Remove one of the steps.',
    nearMiss: {
      ...roleFile(asking('git', 'code-review', 'teamwork')),
      ...skillFile('git', { broader: ['teamwork', 'code-review'] }),
      ...skillFile('code-review', { name: 'Code review', broader: ['teamwork'] }),
      ...skillFile('teamwork', { name: 'Teamwork' }),
    },
  },
  {
    rule: 'ladder-rank',
    mistake: 'two levels of one track with one rank',
    bad: {
      ...levelsFile({ ...SENIOR, rank: SMALLEST.level.rank }),
      ...webRole({ level: 'senior', buildsOn: 'back-end-developer' }),
    },
    says: `content/levels.yml:9:9 error ladder-rank 1.rank\n  "senior" and "mid" both have rank ${SMALLEST.level.rank}, and nobody can tell which is higher. Give each level of a track a rank of its own.`,
    nearMiss: {
      ...levelsFile({ ...SENIOR, id: 'lead', name: 'Lead', track: 'management', rank: SMALLEST.level.rank }),
      ...webRole({ level: 'lead' }),
    },
  },
  {
    rule: 'broader-circle',
    mistake: 'a skill with many kinds counts as one of them',
    bad: {
      ...roleFile(asking('git', 'mysql', 'oracle', 'relational')),
      ...skillFile('mysql', { name: 'MySQL', broader: ['relational'] }),
      ...skillFile('oracle', { name: 'Oracle', broader: ['relational'] }),
      ...skillFile('relational', { name: 'Relational databases', broader: ['mysql'] }),
    },
    says: 'content/skills/relational.yml:5:5 error broader-circle broader.0\n  These skills count as kinds of each other in a circle: mysql → relational → mysql. Remove one of the steps.',
  },
  {
    rule: 'step-skipped',
    mistake: 'a step past a role that stands in between',
    bad: {
      ...levelsFile(SENIOR, STAFF),
      ...webRole({ level: 'senior', buildsOn: 'back-end-developer' }),
      ...thirdRole({ level: 'staff', buildsOn: 'back-end-developer' }),
    },
    says: 'content/roles/staff-developer.mdx:20:11 warning step-skipped buildsOn\n  "back-end-developer" is mid and this role is staff, so "web-developer" (senior) stands between the two. Did you mean "web-developer"?',
    nearMiss: {
      ...levelsFile(SENIOR, STAFF),
      ...webRole({ level: 'senior', buildsOn: 'back-end-developer' }),
      ...thirdRole({ level: 'staff', buildsOn: 'web-developer' }),
    },
  },
];
