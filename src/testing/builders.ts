import type { z } from 'astro/zod';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import type {
  Benefit,
  Content,
  Family,
  Faq,
  HiringProcess,
  Level,
  Location,
  OpeningEntry,
  Organisation,
  Page,
  PayBand,
  PayLaw,
  Role,
  Skill,
  Theme,
  Word,
} from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';
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

/** What a test may say about an entry: its id, and any field as an editor writes it. `undefined` takes a field away. */
type Fields<Schema extends z.ZodType> = { [Key in keyof z.input<Schema>]?: z.input<Schema>[Key] | undefined } & {
  id?: string;
};

/** The smallest valid file of each kind, as an editor writes it. Ids in it are those that `aContent` has. */
export const SMALLEST = {
  role: {
    title: 'Back-end developer',
    family: 'back-end',
    level: 'mid',
    summary: 'Build and run the services behind the product, from the first idea on.',
    responsibilities: {
      delivery: [
        'Build services that other teams rely on.',
        'Ship small changes every working day.',
        'Trace a slow request to its query.',
      ],
    },
    skills: [{ skill: 'git', need: 'must' }],
    owner: '@quillmark/back-end',
    published: '2026-09-01',
    reviewed: '2026-11-02',
    status: 'published',
    lang: 'en',
  },
  faq: {
    question: 'Do I need a degree?',
    topic: 'qualifications',
    order: 10,
    reviewed: '2026-11-02',
    status: 'published',
    lang: 'en',
  },
  opening: {
    role: 'back-end-developer',
    identifier: 'QM-2026-001',
    posted: '2026-11-02',
    closes: '2027-01-15T23:59',
    timeZone: 'Europe/Berlin',
    vacancy: 'existing',
    employment: ['full-time'],
    workplace: 'on-site',
    locations: ['berlin'],
    pay: { band: 'back-end-mid-de' },
    process: 'engineering-hire',
    answerWithinDays: 5,
    screening: { ai: false },
    apply: { url: 'https://apply.quillmark.example/qm-2026-001' },
    visa: false,
  },
  page: {
    title: 'What you get',
    description: 'Everything that comes with a job here besides the pay, country by country.',
    order: 10,
  },
  skill: {
    name: 'Git',
    kind: 'tool',
    definition: 'Keeps the history of a code base, and lets many people change it at once.',
  },
  family: { name: 'Back-end', summary: 'Builds and runs the services behind the product.', order: 10 },
  location: {
    name: 'Berlin',
    locality: 'Berlin',
    region: 'DE-BE',
    country: 'DE',
    postalCode: '10115',
    street: 'Beispielstraße 1',
    timeZone: 'Europe/Berlin',
  },
  payBand: {
    family: 'back-end',
    level: 'mid',
    countries: ['DE'],
    currency: 'EUR',
    period: 'year',
    min: 62_000,
    max: 78_000,
    effectiveFrom: '2026-01-01',
    source: 'Pay review, January 2026',
  },
  benefit: {
    name: 'Paid leave',
    category: 'time-off',
    text: 'Thirty days of paid leave a year, besides public holidays.',
  },
  process: {
    name: 'Engineering hire',
    steps: [
      {
        name: 'First call',
        format: 'Video call',
        duration: 'PT45M',
        who: 'the hiring manager',
        prepare: 'Nothing: bring your questions.',
      },
    ],
    totalDays: 15,
  },
  level: {
    id: 'mid',
    name: 'Mid',
    track: 'ic',
    rank: 20,
    meaning: 'Finishes work of some size without help, and asks early when it grows.',
  },
  theme: {
    id: 'delivery',
    name: 'Delivery',
    meaning: 'What somebody builds, ships and keeps running for others.',
  },
  word: {
    id: 'rockstar',
    kind: 'gendered',
    find: ['rockstar', 'rock star'],
    instead: 'skilled developer',
    why: 'It says nothing about the work, and many people cannot see themselves in it.',
    source: 'Mailchimp Content Style Guide, word list',
  },
  payLaw: {
    id: 'ontario',
    name: 'Ontario',
    regions: ['CA-ON'],
    since: '2026-01-01',
    asks: ['range', 'vacancy-statement'],
    source: 'Employment Standards Act, 2000 (Ontario), Part III.1',
    note: 'Whether an employer is large enough is for the employer to know. No legal advice.',
  },
  organisation: {
    name: 'Quillmark',
    legalName: 'Quillmark Example Ltd',
    url: 'https://quillmark.example',
    logo: '/logo.svg',
    contact: { email: 'jobs@quillmark.example' },
    accommodation: { email: 'access@quillmark.example', text: 'Write to us, and we adjust any step for you.' },
    equalOpportunity: 'We decide by what somebody can do, and by nothing else about them.',
    defaultTimeZone: 'Europe/Berlin',
    repository: 'https://code.example/quillmark/careers',
    example: true,
  },
} as const;

/** `'Senior platform engineer'` for `senior-platform-engineer`: a name nobody else has, when a test gives an id and no name. */
const nameFrom = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

export function aRole({ id = 'back-end-developer', ...fields }: Fields<typeof roleSchema> = {}): Role {
  const title = id === 'back-end-developer' ? SMALLEST.role.title : nameFrom(id);

  return { ...roleSchema.parse({ ...SMALLEST.role, title, ...fields }), id };
}

export function aFaq({ id = 'degree-needed', ...fields }: Fields<typeof faqSchema> = {}): Faq {
  const question = id === 'degree-needed' ? SMALLEST.faq.question : `What about ${id.replaceAll('-', ' ')}?`;

  return { ...faqSchema.parse({ ...SMALLEST.faq, question, ...fields }), id };
}

export function anOpening({ id = 'developer-berlin', ...fields }: Fields<typeof openingSchema> = {}): OpeningEntry {
  return { ...openingSchema.parse({ ...SMALLEST.opening, identifier: `QM ${id}`.slice(0, 40), ...fields }), id };
}

export function aPage({ id = 'benefits', ...fields }: Fields<typeof pageSchema> = {}): Page {
  return { ...pageSchema.parse({ ...SMALLEST.page, ...fields }), id };
}

export function aSkill({ id = 'git', ...fields }: Fields<typeof skillSchema> = {}): Skill {
  return { ...skillSchema.parse({ ...SMALLEST.skill, name: nameFrom(id), ...fields }), id };
}

export function aFamily({ id = 'back-end', ...fields }: Fields<typeof familySchema> = {}): Family {
  const name = id === 'back-end' ? SMALLEST.family.name : nameFrom(id);

  return { ...familySchema.parse({ ...SMALLEST.family, name, ...fields }), id };
}

export function aLocation({ id = 'berlin', ...fields }: Fields<typeof locationSchema> = {}): Location {
  return { ...locationSchema.parse({ ...SMALLEST.location, name: nameFrom(id), ...fields }), id };
}

export function aPayBand({ id = 'back-end-mid-de', ...fields }: Fields<typeof payBandSchema> = {}): PayBand {
  return { ...payBandSchema.parse({ ...SMALLEST.payBand, ...fields }), id };
}

export function aBenefit({ id = 'paid-leave', ...fields }: Fields<typeof benefitSchema> = {}): Benefit {
  return { ...benefitSchema.parse({ ...SMALLEST.benefit, name: nameFrom(id), ...fields }), id };
}

export function aProcess({ id = 'engineering-hire', ...fields }: Fields<typeof processSchema> = {}): HiringProcess {
  return { ...processSchema.parse({ ...SMALLEST.process, ...fields }), id };
}

export function aLevel({ id = 'mid', ...fields }: Fields<typeof levelSchema> = {}): Level {
  return levelSchema.parse({ ...SMALLEST.level, name: nameFrom(id), ...fields, id });
}

export function aTheme({ id = 'delivery', ...fields }: Fields<typeof themeSchema> = {}): Theme {
  return themeSchema.parse({ ...SMALLEST.theme, name: nameFrom(id), ...fields, id });
}

export function aWord({ id = 'rockstar', ...fields }: Fields<typeof wordSchema> = {}): Word {
  return wordSchema.parse({ ...SMALLEST.word, ...fields, id });
}

export function aPayLaw({ id = 'ontario', ...fields }: Fields<typeof payLawSchema> = {}): PayLaw {
  return payLawSchema.parse({ ...SMALLEST.payLaw, ...fields, id });
}

export function anOrganisation(fields: Omit<Fields<typeof organisationSchema>, 'id'> = {}): Organisation {
  return organisationSchema.parse({ ...SMALLEST.organisation, ...fields });
}

/**
 * A whole content folder in which one entry of each kind leads to the others and `checkIntegrity` finds nothing. A test gives
 * the collections it is about; each replaces the one there is.
 */
export const aContent = (collections: Partial<Content> = {}): Content => ({
  organisation: anOrganisation(),
  levels: [aLevel()],
  themes: [aTheme()],
  words: [aWord()],
  payLaws: [aPayLaw()],
  families: [aFamily()],
  skills: [aSkill()],
  locations: [aLocation()],
  payBands: [aPayBand()],
  benefits: [aBenefit()],
  processes: [aProcess()],
  roles: [aRole()],
  faqs: [aFaq()],
  openings: [anOpening()],
  pages: [aPage(), aPage({ id: 'how-we-hire' }), aPage({ id: 'privacy' })],
  ...collections,
});

/** The catalogue of `aContent` at noon UTC on 20 November 2026, unless a test says when. */
export const aCatalogue = (collections: Partial<Content> = {}, now = '2026-11-20T12:00:00Z'): Catalogue =>
  buildCatalogue(aContent(collections), Date.parse(now));

/** What a schema refuses in a file, a line for each problem, `'title: Found "ab". …'`; empty when the file is valid. */
export function listRefusals(schema: z.ZodType, file: unknown): string[] {
  const { error } = schema.safeParse(file);

  return (error?.issues ?? []).map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
}

/** What a check found, for each problem its rule, its place (`'roles back-end-developer skills 0 skill'`) and its message. */
export const tellProblems = (problems: Problem[]): [rule: string, place: string, message: string][] =>
  problems.map(({ rule, collection, id, path, message }) => [rule, [collection, id, ...path].join(' '), message]);
