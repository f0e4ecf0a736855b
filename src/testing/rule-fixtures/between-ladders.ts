import { type RuleFixture, roleFile } from '#testing/content-folder.ts';
import { asking, familyFile, levelsFile, SENIOR, skillFile, webRole } from '#testing/rule-fixtures/between-files.ts';

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
    says: 'content/roles/back-end-developer.mdx:19:11 error ladder-circle buildsOn\n  These roles build on each other in a circle: back-end-developer → web-developer → back-end-developer. Remove one of the steps.',
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
];
