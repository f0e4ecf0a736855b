import { openingFile, type RuleFixture, roleFile } from '#testing/content-folder.ts';
import {
  asking,
  bandFile,
  familyFile,
  questionFile,
  skillFile,
  webRole,
} from '#testing/rule-fixtures/between-files.ts';

/** Ids that lead nowhere, and entries that nothing leads to. */
export const BETWEEN_IDS: RuleFixture[] = [
  {
    rule: 'unknown-id',
    mistake: 'a family with a hyphen too few',
    bad: roleFile({ family: 'backend' }),
    says: 'content/roles/back-end-developer.mdx:3:9 error unknown-id family\n  "backend" is no family. Did you mean "back-end"?',
    nearMiss: {
      ...roleFile({ family: 'backend' }),
      ...familyFile('backend', { name: 'Backend' }),
      'content/families/back-end.yml': undefined,
      ...bandFile('back-end-mid-de', { family: 'backend' }),
    },
  },
  {
    rule: 'unknown-id',
    mistake: 'a skill by a name that people give it',
    bad: { ...roleFile(asking('git', 'k8s')), ...skillFile('kubernetes', { name: 'Kubernetes', aliases: ['K8s'] }) },
    says: 'content/roles/back-end-developer.mdx:14:12 error unknown-id skills.1.skill\n  "k8s" is a name of the skill "kubernetes". Write "kubernetes".',
    nearMiss: {
      ...roleFile(asking('git', 'kubernetes')),
      ...skillFile('kubernetes', { name: 'Kubernetes', aliases: ['K8s'] }),
    },
  },
  {
    rule: 'unknown-id',
    mistake: 'a role by one of its other titles',
    bad: {
      ...webRole({ alternateTitles: ['Page developer'] }),
      ...questionFile('degree-needed', { roles: ['page-developer'] }),
    },
    says: 'content/faqs/degree-needed.mdx:9:5 error unknown-id roles.0\n  "page-developer" is a name of the role "web-developer". Write "web-developer".',
  },
  {
    rule: 'unknown-id',
    mistake: 'a skill that is forgotten, named by four files',
    bad: {
      ...roleFile(asking('git', 'kafka')),
      ...webRole(asking('git', 'kafka')),
      ...skillFile('git', { related: ['kafka'], broader: ['kafka'] }),
    },
    says: 'content/roles/back-end-developer.mdx:14:12 error unknown-id skills.1.skill\n  "kafka" is no skill. The known ones are in content/skills; add it there if it is new. Also in content/roles/web-developer.mdx and content/skills/git.yml.',
    nearMiss: {
      ...roleFile(asking('git', 'kafka')),
      ...webRole(asking('git', 'kafka')),
      ...skillFile('kafka', { name: 'Kafka' }),
    },
  },
  {
    rule: 'unknown-id',
    mistake: 'a role is renamed, and what names it keeps the old id',
    bad: {
      'content/roles/back-end-developer.mdx': undefined,
      ...webRole({ formerIds: ['back-end-developer'] }),
      ...questionFile('degree-needed', { roles: ['back-end-developer'] }),
    },
    says: 'content/faqs/degree-needed.mdx:9:5 error unknown-id roles.0\n  "back-end-developer" is an old id of "web-developer". Write "web-developer". Also in content/openings/developer-berlin.mdx.',
    nearMiss: {
      'content/roles/back-end-developer.mdx': undefined,
      ...webRole({ formerIds: ['back-end-developer'] }),
      ...questionFile('degree-needed', { roles: ['web-developer'] }),
      ...openingFile({ role: 'web-developer' }),
    },
  },
  {
    rule: 'unknown-id',
    mistake: 'a place that nobody has heard of',
    bad: openingFile({ locations: ['berlin', 'atlantis'] }),
    says: 'content/openings/developer-berlin.mdx:13:5 error unknown-id locations.1\n  "atlantis" is no location. The known ones are in content/locations; add it there if it is new.',
  },
  {
    rule: 'unknown-id',
    mistake: 'a theme in the plural',
    bad: roleFile({
      responsibilities: {
        deliveries: ['Build services that last.', 'Ship small changes daily.', 'Trace a slow request.'],
      },
    }),
    says: 'content/roles/back-end-developer.mdx:7:3 error unknown-id responsibilities.deliveries\n  "deliveries" is no theme. The known ones are in content/themes.yml; add it there if it is new.',
  },
  {
    rule: 'unused',
    mistake: 'a skill that no role asks for',
    bad: skillFile('svn', { name: 'Subversion' }),
    says: 'content/skills/svn.yml:1:1 warning unused\n  No role asks for this skill. Use it, or delete it.',
    nearMiss: {
      ...skillFile('svn', { name: 'Subversion' }),
      ...webRole({ status: 'draft', skills: [{ anyOf: ['git', 'svn'], need: 'nice' }] }),
    },
  },
  {
    rule: 'unused',
    mistake: 'a pay band left over from a ladder that is gone',
    bad: {
      ...familyFile('data', { name: 'Data' }),
      ...webRole({ family: 'data' }),
      ...bandFile('front-end-mid', { family: 'front-end' }),
      ...familyFile('front-end', { name: 'Front-end' }),
    },
    says: 'content/families/front-end.yml:1:1 warning unused\n  No role belongs to this family. Use it, or delete it.\ncontent/pay-bands/front-end-mid.yml:1:1 warning unused\n  No role of this family stands on this level, and no opening names this band. Use it, or delete it.',
    nearMiss: { ...bandFile('back-end-mid-gb', { countries: ['GB'], currency: 'GBP' }) },
  },
  {
    rule: 'question-nowhere',
    mistake: 'a question about a role that has been retired',
    bad: {
      ...webRole({ status: 'retired' }),
      ...questionFile('web-tools', { question: 'Which tools do you use for the web?', roles: ['web-developer'] }),
    },
    says: 'content/faqs/web-tools.mdx:9:3 warning question-nowhere roles\n  No page shows this answer: web-developer is retired. Name a published role, or write `status: retired`.',
    nearMiss: {
      ...webRole({ status: 'retired' }),
      ...questionFile('web-tools', {
        question: 'Which tools do you use for the web?',
        roles: ['web-developer', 'back-end-developer'],
      }),
    },
  },
  {
    rule: 'question-nowhere',
    mistake: 'a question about a role that is a draft',
    bad: {
      ...familyFile('data', { name: 'Data' }),
      ...webRole({ status: 'draft', family: 'data' }),
      ...questionFile('data-tools', { question: 'Which tools do you use for data?', roles: ['web-developer'] }),
    },
    says: 'content/faqs/data-tools.mdx:9:3 warning question-nowhere roles\n  No page shows this answer: web-developer is a draft. Name a published role, or write `status: draft`.',
    nearMiss: {
      ...familyFile('data', { name: 'Data' }),
      ...webRole({ status: 'draft', family: 'data' }),
      ...questionFile('data-tools', {
        question: 'Which tools do you use for data?',
        roles: ['web-developer'],
        families: ['data'],
      }),
    },
  },
  {
    rule: 'role-hidden',
    mistake: 'a related role that has been retired',
    bad: { ...roleFile({ related: ['web-developer'] }), ...webRole({ status: 'retired' }) },
    says: 'content/roles/back-end-developer.mdx:20:5 warning role-hidden related.0\n  "web-developer" is retired, so the page leaves it out. Name a published role, or remove it.',
    nearMiss: { ...roleFile({}), ...webRole({ status: 'retired', related: ['back-end-developer'] }) },
  },
  {
    rule: 'related-itself',
    mistake: 'a role that recommends itself',
    bad: roleFile({ related: ['back-end-developer'] }),
    says: 'content/roles/back-end-developer.mdx:20:5 warning related-itself related.0\n  "back-end-developer" is this very role. Remove it from the list.',
    nearMiss: { ...roleFile({ related: ['web-developer'] }), ...webRole({ related: ['back-end-developer'] }) },
  },
  {
    rule: 'related-itself',
    mistake: 'a skill that goes with itself',
    bad: skillFile('git', { related: ['git'] }),
    says: 'content/skills/git.yml:5:5 warning related-itself related.0\n  "git" is this very skill. Remove it from the list.',
  },
];
