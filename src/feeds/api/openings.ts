import { z } from 'astro/zod';
import { benefitsOf } from '#domain/benefits.ts';
import { dateAt } from '#domain/calendar-date.ts';
import { type Catalogue, listedOpenings, type Opening } from '#domain/catalogue.ts';
import { closingInstant, endingInstant, openingInstant } from '#domain/opening-status.ts';
import {
  date,
  documentHead,
  documentSchema,
  html,
  id,
  instant,
  listPage,
  listSchema,
  searchTerms,
  url,
} from '#feeds/api/document.ts';
import { toIso } from '#feeds/feed.ts';
import { type Source, type TextSource, wholeText } from '#feeds/source.ts';
import { BENEFIT_CATEGORIES } from '#schemas/benefit.ts';
import { EMPLOYMENT_TYPES, WORKPLACES } from '#schemas/employment.ts';
import { PAY_PERIODS } from '#schemas/pay.ts';
import type { ListPart } from '#views/paging.ts';
import { benefitsPath, howWeHirePath, locationPath, openingPath } from '#paths';

const countries = z.array(z.string()).describe('ISO 3166-1 alpha-2');
const localTime = z.string().describe('Local to timeZone, without an offset.');

const openingSchema = z
  .strictObject({
    id: id.describe('Known by this for ever.'),
    url: url.describe('The page of the opening.'),
    role: id.describe('What is hired for: an id of roles.json.'),
    family: id.describe('The family of the role: an id of families.json.'),
    level: id.describe('The level of the role: an id of levels.json.'),
    title: z.string(),
    identifier: z.string().describe("The employer's own number for it, unique for ever."),
    status: z
      .enum(['upcoming', 'open', 'closing-soon'])
      .describe('Its state when the site was built. closing-soon: within seven days. Ended ones are not listed.'),
    posted: date.describe('The day it appeared.'),
    opens: localTime.optional(),
    closes: localTime.optional(),
    openEnded: z.literal(true).optional().describe('There is no closing date.'),
    timeZone: z.string().describe('IANA name'),
    opensAt: instant.describe('When one can begin to apply.'),
    closesAt: instant.optional().describe('From this moment on it is closed; missing when it is open-ended.'),
    vacancy: z
      .enum(['existing', 'planned', 'talent-pool'])
      .describe('talent-pool: applications are kept, and no place is free now.'),
    headcount: z.int().describe('How many people are hired.'),
    employment: z.array(z.enum(EMPLOYMENT_TYPES)).describe('The kinds of employment to choose from.'),
    hours: z.number().optional().describe('Hours a week: of full-time work where that is offered.'),
    contract: z.string().optional().describe('How long it lasts when it is limited, ISO 8601.'),
    workplace: z.enum(WORKPLACES).describe('remote: fully.'),
    officeDays: z.number().optional().describe('Days a week at the office, when hybrid.'),
    locations: z.array(id).describe('Where it can be done; none when remote. They stand in this document.'),
    eligibleIn: countries.describe('Where one can live, when remote: ISO 3166-1 alpha-2.'),
    pay: z
      .strictObject({
        min: z.number(),
        max: z.number(),
        currency: z.string().describe('ISO 4217'),
        period: z.enum(PAY_PERIODS).describe('What the amounts are for.'),
      })
      .describe('The gross pay of full-time work where that is offered, otherwise of the hours offered.'),
    payExtras: z
      .array(z.strictObject({ kind: z.enum(['bonus', 'commission', 'equity', 'allowance']), text: z.string() }))
      .describe('What comes on top.'),
    agreement: z.string().optional().describe('The collective agreement that applies, and what it says about the pay.'),
    benefits: z.array(id).describe('What else comes with it. They stand in this document.'),
    process: id.describe('The steps of hiring. They stand in this document.'),
    answerWithinDays: z.int().describe('Working days until each applicant hears back.'),
    screening: z
      .union([
        z.strictObject({ ai: z.literal(false) }),
        z.strictObject({ ai: z.literal(true), how: z.string().describe('What it does, and who decides.') }),
      ])
      .describe('Whether software judges applications.'),
    apply: z
      .strictObject({
        url: url.optional(),
        email: z.string().optional(),
        documents: z.array(z.string()).describe('What to send.'),
        direct: z.boolean().describe('Whether the form is short and on this site.'),
      })
      .describe('How to apply: by form or by mail.'),
    languages: z
      .array(
        z.strictObject({ lang: z.string().describe('BCP 47'), cefr: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']) }),
      )
      .describe('Languages that the work needs, and how well.'),
    visa: z.boolean().describe('Whether the employer sponsors a visa.'),
  })
  .describe('A vacancy that one can apply for now or soon.');

/** What is told of one that has ended: enough to know it again, and nothing to apply with. */
const endedSchema = openingSchema
  .pick({ id: true, url: true, role: true, family: true, level: true, title: true, identifier: true, posted: true })
  .extend({
    status: z
      .enum(['closed', 'filled', 'withdrawn'])
      .describe('How it ended. openings.json does not have it any more.'),
    ended: date.describe('The day on which it ended.'),
  })
  .describe('A vacancy that has ended.');

const locationSchema = z.strictObject({
  id,
  url: url.describe('The page of the place.'),
  name: z.string(),
  street: z.string(),
  postalCode: z.string(),
  locality: z.string(),
  region: z.string().describe('ISO 3166-2'),
  country: z.string().describe('ISO 3166-1 alpha-2'),
  timeZone: z.string().describe('IANA name'),
});

const benefitSchema = z.strictObject({
  id,
  url: url.describe('Where it stands on the benefits page.'),
  name: z.string(),
  category: z.enum(BENEFIT_CATEGORIES),
  text: z.string().describe('Exactly what one gets.'),
  countries: countries.describe('Where it holds; empty when everywhere.'),
  searchTerms,
});

const processSchema = z.strictObject({
  id,
  url: url.describe('Where it stands on the page about hiring.'),
  name: z.string(),
  steps: z.array(
    z.strictObject({
      name: z.string(),
      format: z.string().describe('How it happens.'),
      duration: z.string().describe('ISO 8601'),
      who: z.string().describe('Whom one meets.'),
      prepare: z.string(),
    }),
  ),
  totalDays: z.int().describe('Working days from application to decision.'),
});

const named = {
  locations: z.array(locationSchema).describe('The places that are named.'),
  benefits: z.array(benefitSchema).describe('The benefits that are named.'),
  processes: z.array(processSchema).describe('The processes that are named.'),
};

export const openingsSchema = listSchema('Every opening that one can apply for now or soon.', {
  openings: z.array(openingSchema).describe('What closes soonest first, then the newest, then what opens next.'),
  ...named,
});

export const openingFileSchema = documentSchema('One opening, with its whole text.', {
  opening: z.union([openingSchema.extend({ text: html }), endedSchema]).describe('The opening.'),
  ...named,
});

/** Every opening that one can apply for now or soon, page by page. */
export function openingsDocument(source: Source, part?: ListPart): z.input<typeof openingsSchema> {
  const { head, entries } = listPage('openings', listedOpenings(source.catalogue), source, part);

  return {
    ...head,
    openings: entries.map((opening) => openingRecord(opening, source)),
    ...whatIsNamed(entries, source),
  };
}

/** One opening, with all that its page says; of one that has ended, that it has. */
export async function openingDocument(
  opening: Opening,
  source: TextSource,
): Promise<z.input<typeof openingFileSchema>> {
  const { status } = opening;
  const head = documentHead('opening', source);
  if (status === 'closed' || status === 'filled' || status === 'withdrawn')
    return { ...head, opening: endedRecord(opening, status, source), ...whatIsNamed([], source) };

  return {
    ...head,
    opening: { ...openingRecord(opening, source), text: await wholeText(opening, source) },
    ...whatIsNamed([opening], source),
  };
}

function endedRecord(
  opening: Opening,
  status: z.input<typeof endedSchema>['status'],
  { address }: Source,
): z.input<typeof endedSchema> {
  const { id: known, role, title, identifier, posted, timeZone } = opening;

  return {
    id: known,
    url: address(openingPath(known)),
    role: role.id,
    family: role.family,
    level: role.level,
    title,
    identifier,
    posted,
    status,
    ended: dateAt(endingInstant(opening) ?? openingInstant(opening), timeZone),
  };
}

/** An opening that has not ended. Throws for one that has: nothing may be told of it. */
function openingRecord(opening: Opening, { catalogue, address }: Source): z.input<typeof openingSchema> {
  const { id: known, outcome: _, status, role, ...fields } = opening;
  const closes = closingInstant(opening);
  if (status !== 'upcoming' && status !== 'open' && status !== 'closing-soon')
    throw new Error(`The opening "${known}" is ${status}.`);

  return {
    id: known,
    url: address(openingPath(known)),
    role: role.id,
    family: role.family,
    level: role.level,
    status,
    ...fields,
    opensAt: toIso(openingInstant(opening)),
    closesAt: closes === undefined ? undefined : toIso(closes),
    benefits: benefitIds(opening, catalogue),
  };
}

const benefitIds = (opening: Opening, { benefits, locations }: Catalogue): string[] =>
  benefitsOf(opening, benefits.values(), locations.values()).map((benefit) => benefit.id);

/** The places, benefits and processes that some openings name, each once and in the order of the site. */
function whatIsNamed(openings: readonly Opening[], { catalogue, address }: Source) {
  const isNamed = (ids: (opening: Opening) => string[]) => {
    const all = new Set(openings.flatMap(ids));

    return (entry: { id: string }) => all.has(entry.id);
  };

  return {
    locations: [...catalogue.locations.values()]
      .filter(isNamed(({ locations }) => locations))
      .map(({ id: known, ...location }) => ({ id: known, url: address(locationPath(known)), ...location })),
    benefits: [...catalogue.benefits.values()]
      .filter(isNamed((opening) => benefitIds(opening, catalogue)))
      .map(({ id: known, ...benefit }) => ({ id: known, url: address(benefitsPath(known)), ...benefit })),
    processes: [...catalogue.processes.values()]
      .filter(isNamed(({ process }) => [process]))
      .map(({ id: known, ...process }) => ({ id: known, url: `${address(howWeHirePath())}#${known}`, ...process })),
  };
}
