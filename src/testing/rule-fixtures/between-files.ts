import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, mdx } from '#testing/content-folder.ts';

/** A second published role that says nothing of what the first one says. */
export const webRole = (fields: object = {}, id = 'web-developer'): Files => ({
  [`content/roles/${id}.mdx`]: mdx({
    ...SMALLEST.role,
    title: 'Web developer',
    summary: 'Turn drawings into pages that everybody can use, on any device they have.',
    responsibilities: {
      delivery: [
        'Write pages that work without a mouse.',
        'Measure how fast a page answers.',
        'Draw components together with design.',
      ],
    },
    ...fields,
  }),
});

export const skillFile = (id: string, fields: object): Files => ({
  [`content/skills/${id}.yml`]: stringify({ ...SMALLEST.skill, ...fields }),
});

export const familyFile = (id: string, fields: object): Files => ({
  [`content/families/${id}.yml`]: stringify({ ...SMALLEST.family, ...fields }),
});

export const bandFile = (id: string, fields: object): Files => ({
  [`content/pay-bands/${id}.yml`]: stringify({ ...SMALLEST.payBand, ...fields }),
});

export const benefitFile = (id: string, fields: object): Files => ({
  [`content/benefits/${id}.yml`]: stringify({ ...SMALLEST.benefit, ...fields }),
});

export const questionFile = (id: string, fields: object, text?: string): Files => ({
  [`content/faqs/${id}.mdx`]: mdx({ ...SMALLEST.faq, ...fields }, text),
});

/** Another opening for the role of the valid folder, with an identifier of its own. */
export const secondOpening = (fields: object, id = 'developer-again', text?: string): Files => ({
  [`content/openings/${id}.mdx`]: mdx({ ...SMALLEST.opening, identifier: 'QM-2026-002', ...fields }, text),
});

/** The level of the valid folder with others beside it. */
export const levelsFile = (...others: object[]): Files => ({
  'content/levels.yml': stringify([SMALLEST.level, ...others]),
});

export const SENIOR = {
  id: 'senior',
  name: 'Senior',
  track: 'ic',
  rank: 30,
  meaning: 'Chooses how a whole service is built, and can say what the choice costs.',
};

/** Skills that a role asks for, one by one. */
export const asking = (...skills: string[]): { skills: object[] } => ({
  skills: skills.map((skill) => ({ skill, need: 'must' })),
});

/** The list of the addresses that the valid folder has, with some more; or without those in `except`. */
export const addressList = (more: string[] = [], except: string[] = []): Files => ({
  'content/addresses.txt': [
    ...[
      'families/back-end',
      'faqs/degree-needed',
      'levels/mid',
      'locations/berlin',
      'openings/developer-berlin',
      'roles/back-end-developer',
      'skills/git',
    ],
    ...more,
  ]
    .filter((line) => !except.includes(line))
    .sort()
    .map((line) => `${line}\n`)
    .join(''),
});
