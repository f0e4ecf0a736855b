import { type Catalogue, get, rolesOfFamily, usedSkills } from '#domain/catalogue.ts';
import { listSteps } from '#domain/steps.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listFamilyPages } from '#views/family-page.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { firstLinks, LIST_SIZE } from '#views/paging.ts';
import { moreFamilies } from '#views/roles-page.ts';
import { comparePath, comparisonPath, familyPath, rolesPath } from '#paths';

export interface ComparePageView {
  frame: PageFrame;
  lead: string;
  /** What the picker offers, family by family; nothing where the roles are so many that one types their names instead. */
  families: { name: string; roles: { id: string; title: string }[] }[];
  /** The names of skills by their ids, which the data of roles does not have. */
  skillNames: Record<string, string>;
  /** Every step up a ladder, family by family, each on a page of its own. */
  steps: { id: string; name: string; links: Link[] }[];
  /** In place of those, where there are too many: the ladders with a step. */
  ladders: Link[];
}

/** How many roles, and how many steps, stand on the page. */
const MOST = LIST_SIZE;

/** The page on which one chooses roles to compare, and finds those that are compared already. */
export function comparePage(catalogue: Catalogue, locale: Locale, most = MOST): ComparePageView {
  const { compare: words, nav } = getMessages(locale);
  const families = listFamilyPages(catalogue).map((id) => ({ id, name: get(catalogue.families, id).name }));
  const steps = listSteps(catalogue.roles.values());
  const climbed = new Set(steps.map(({ higher }) => higher.family));
  const isNamed = steps.length <= most;
  const used = usedSkills(catalogue);

  return {
    frame: pageFrame(
      {
        title: words.title,
        description: words.lead,
        path: comparePath(),
        section: 'roles',
        above: [{ text: nav.roles, href: rolesPath() }],
      },
      catalogue,
      locale,
    ),
    lead: words.lead,
    families:
      catalogue.roles.size > most
        ? []
        : families.map(({ id, name }) => ({
            name,
            roles: rolesOfFamily(catalogue, id).map((role) => ({ id: role.id, title: role.title })),
          })),
    skillNames: Object.fromEntries(used.map(({ id, name }) => [id, name])),
    ladders: isNamed
      ? []
      : firstLinks(
          families.filter(({ id }) => climbed.has(id)),
          ({ id, name }) => ({ text: name, href: familyPath(id) }),
          (left) => moreFamilies(left, locale),
        ),
    steps: (isNamed ? families : [])
      .map(({ id, name }) => ({
        id,
        name,
        links: steps
          .filter(({ higher }) => higher.family === id)
          .map(({ lower, higher }) => ({
            text: words.between(lower.title, higher.title),
            href: comparisonPath(lower.id, higher.id),
          })),
      }))
      .filter(({ links }) => links.length > 0),
  };
}
