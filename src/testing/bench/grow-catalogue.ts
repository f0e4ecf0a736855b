import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import type { Content, Faq, OpeningEntry, Role } from '#domain/content.ts';

const FIELDS =
  'Payments Ledger Catalogue Royalties Search Reader Lending Rights Print Identity Billing Mobile Delivery Privacy Insight Fraud Maps Audio Video Pricing Loyalty Returns Tax Customs Storage Media Editorial Archive Metadata Checkout'.split(
    ' ',
  );
const WORK =
  'back-end developer|backend engineer|front-end developer|data engineer|data analyst|platform engineer|product designer|reliability engineer|quality engineer|security engineer|machine learning engineer|mobile developer|solutions architect|support engineer|technical writer'.split(
    '|',
  );

/**
 * The catalogue of a company with so many roles: each further one is a model role with a title and other titles of its own and a
 * third of its skills exchanged, every fourth with an opening, every second with an answer. Unlike plain copies, they do not
 * compress into nothing. The same count gives the same catalogue.
 */
export function growCatalogue(content: Content, count: number, now: number): Catalogue {
  const random = randomFrom(count);
  const models = content.roles.filter(({ status }) => status === 'published');
  const asked = content.faqs.filter(({ status }) => status === 'published');
  const roles: Role[] = [];
  const openings: OpeningEntry[] = [];
  const faqs: Faq[] = [];

  for (let number = 0; number < count - models.length; number += 1) {
    const role = growRole(pick(models, random), content, number, random);
    roles.push(role);
    if (number % 4 === 0) openings.push(growOpening(pick(content.openings, random), role, number));
    if (number % 2 === 0) faqs.push(growFaq(pick(asked, random), role, number));
  }

  return buildCatalogue(
    {
      ...content,
      roles: [...content.roles, ...roles],
      openings: [...content.openings, ...openings],
      faqs: [...content.faqs, ...faqs],
    },
    now,
  );
}

type Random = () => number;

function growRole(model: Role, { skills, levels }: Content, number: number, random: Random): Role {
  const level = pick(levels, random);
  const [field, work, other] = [pick(FIELDS, random), pick(WORK, random), pick(WORK, random)];
  const used = new Set(model.skills.flatMap((need) => need.skills));
  const exchange = (id: string): string => {
    const instead = pick(skills, random).id;
    if (random() > 1 / 3 || used.has(instead)) return id;
    used.add(instead);

    return instead;
  };

  const title = `${level.name} ${work}, ${field} ${number}`;

  return {
    ...model,
    id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    title,
    alternateTitles: [`${level.name} ${field.toLowerCase()} ${other}`, `${field} ${work} ${level.name.toLowerCase()}`],
    level: level.id,
    skills: model.skills.map((need) => ({ ...need, skills: need.skills.map(exchange) })),
    formerIds: [],
    related: [],
  };
}

const growOpening = (model: OpeningEntry, role: Role, number: number): OpeningEntry => ({
  ...model,
  id: `${role.id}-${model.locations.join('-') || 'remote'}`,
  identifier: `QM-N-${number}`,
  role: role.id,
  posted: '2026-11-02',
  opens: undefined,
  outcome: undefined,
  closes: `2027-0${1 + (number % 6)}-15T23:59`,
  openEnded: undefined,
});

const growFaq = (model: Faq, role: Role, number: number): Faq => ({
  ...model,
  id: `${model.id}-${number}`,
  question: model.question.replace(/\?$/, ` as ${role.title}?`),
  roles: [role.id],
  families: [],
});

const pick = <Item>(items: Item[], random: Random): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');

  return item;
};

/** Numbers from 0 to 1 that follow from a seed (a linear congruential generator, Numerical Recipes). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;

  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;

    return state / 2 ** 32;
  };
}
