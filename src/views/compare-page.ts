import { type Catalogue, get, rolesOfFamily } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listSteps } from '#views/comparison.ts';
import { listFamilyPages } from '#views/family-page.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { comparePath, comparisonPath, rolesPath } from '#paths';

export interface ComparePageView {
  frame: PageFrame;
  lead: string;
  /** What the picker offers, family by family. */
  families: { name: string; roles: { id: string; title: string }[] }[];
  /** The names of skills by their ids, which the data of roles does not have. */
  skillNames: Record<string, string>;
  /** Every step up a ladder, family by family, each on a page of its own. */
  steps: { id: string; name: string; links: Link[] }[];
}

/** The page on which one chooses roles to compare, and finds those that are compared already. */
export function comparePage(catalogue: Catalogue, locale: Locale): ComparePageView {
  const { compare: words, nav } = getMessages(locale);
  const families = listFamilyPages(catalogue).map((id) => ({ id, name: get(catalogue.families, id).name }));
  const steps = listSteps(catalogue);
  const used = [...catalogue.skills.values()].filter(({ id }) => catalogue.usesOfSkill.has(id));

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
    families: families.map(({ id, name }) => ({
      name,
      roles: rolesOfFamily(catalogue, id).map((role) => ({ id: role.id, title: role.title })),
    })),
    skillNames: Object.fromEntries(used.map(({ id, name }) => [id, name])),
    steps: families
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
