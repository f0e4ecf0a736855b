import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listSteps, type Step } from '#views/comparison.ts';
import { type Picture, rolePicture, sitePicture } from '#views/picture.ts';
import { comparisonPath, rolePath } from '#paths';

/** A page that stands at an old address and leads to the new one. */
export interface MovedPageView {
  title: string;
  text: string;
  link: { text: string; href: string };
  /** What a link to the old address shows. */
  picture: Picture;
  sitePicture: Picture;
}

/** An old address, without the slashes around it, and what stands at the new one: a role, or a step from one role to another. */
export interface Move {
  from: string;
  to: Role | Step;
}

/** The old addresses of roles that have another id now, and of the comparisons that such a role is part of. */
export const listMoves = (catalogue: Catalogue): Move[] => [
  ...[...catalogue.roles.values(), ...catalogue.retiredRoles.values()].flatMap((role) =>
    role.formerIds.map((id) => ({ from: `roles/${id}`, to: role })),
  ),
  ...listSteps(catalogue).flatMap((step) =>
    everyId(step.lower)
      .flatMap((lower) => everyId(step.higher).map((higher) => `compare/${lower}/${higher}`))
      .slice(1)
      .map((from) => ({ from, to: step })),
  ),
];

/** The id that holds now, and then the former ones. */
const everyId = ({ id, formerIds }: Role): string[] => [id, ...formerIds];

export function movedPage(to: Move['to'], catalogue: Catalogue, locale: Locale): MovedPageView {
  const { moved, compare } = getMessages(locale);
  const [role, link] =
    'higher' in to
      ? [
          to.higher,
          { text: compare.between(to.lower.title, to.higher.title), href: comparisonPath(to.lower.id, to.higher.id) },
        ]
      : [to, { text: to.title, href: rolePath(to.id) }];

  return {
    title: moved.title(link.text),
    text: moved.text,
    link,
    picture: rolePicture(role, catalogue, locale),
    sitePicture: sitePicture(catalogue.organisation, locale),
  };
}
