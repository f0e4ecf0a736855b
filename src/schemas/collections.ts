import { benefitSchema } from '#schemas/benefit.ts';
import { familySchema } from '#schemas/family.ts';
import { faqSchema } from '#schemas/faq.ts';
import { levelSchema } from '#schemas/level.ts';
import { locationSchema } from '#schemas/location.ts';
import { openingSchema } from '#schemas/opening.ts';
import { organisationSchema } from '#schemas/organisation.ts';
import { pageSchema } from '#schemas/page.ts';
import { payBandSchema } from '#schemas/pay-band.ts';
import { payLawSchema } from '#schemas/pay-law.ts';
import { processSchema } from '#schemas/process.ts';
import { roleSchema } from '#schemas/role.ts';
import { skillSchema } from '#schemas/skill.ts';
import { themeSchema } from '#schemas/theme.ts';
import { wordSchema } from '#schemas/words.ts';

/**
 * Where each collection lives below content/, and the shape of one entry. A folder holds one entry a file; `rows` is one file
 * with an ordered list; `single` is one file with one entry.
 */
export const COLLECTIONS = {
  roles: { kind: 'folder', at: 'roles', ending: '.mdx', schema: roleSchema },
  faqs: { kind: 'folder', at: 'faqs', ending: '.mdx', schema: faqSchema },
  openings: { kind: 'folder', at: 'openings', ending: '.mdx', schema: openingSchema },
  pages: { kind: 'folder', at: 'pages', ending: '.mdx', schema: pageSchema },
  skills: { kind: 'folder', at: 'skills', ending: '.yml', schema: skillSchema },
  families: { kind: 'folder', at: 'families', ending: '.yml', schema: familySchema },
  locations: { kind: 'folder', at: 'locations', ending: '.yml', schema: locationSchema },
  payBands: { kind: 'folder', at: 'pay-bands', ending: '.yml', schema: payBandSchema },
  benefits: { kind: 'folder', at: 'benefits', ending: '.yml', schema: benefitSchema },
  processes: { kind: 'folder', at: 'processes', ending: '.yml', schema: processSchema },
  levels: { kind: 'rows', at: 'levels.yml', schema: levelSchema },
  themes: { kind: 'rows', at: 'themes.yml', schema: themeSchema },
  words: { kind: 'rows', at: 'words.yml', schema: wordSchema },
  payLaws: { kind: 'rows', at: 'pay-laws.yml', schema: payLawSchema },
  organisation: { kind: 'single', at: 'organisation.yml', schema: organisationSchema },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
