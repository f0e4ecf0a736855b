import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { listSteps, type Step } from '#domain/steps.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listMatrixFamilies } from '#views/matrix-page.ts';
import type { Link } from '#views/page-frame.ts';
import { type Picture, rolePicture, sitePicture } from '#views/picture.ts';
import { comparePath, comparisonPath, matrixPath, rolePath } from '#paths';

/** A page that stands at an old address and leads to the new one. */
export interface MovedPageView {
  title: string;
  text: string;
  link: Link;
  /** What a link to the old address shows. */
  picture: Picture;
  sitePicture: Picture;
}

/** An old address, without the slashes around it, and what stands at the new one: a role, two of them to compare, or all of them in one table. */
export interface Move {
  from: string;
  to: Role | Step | 'matrix';
}

/**
 * The old addresses of roles that have another id now, and of comparisons: those that such a role is part of, and those that were
 * published before a ladder changed, and of tables that families had while there were more roles. `published` is the list of
 * addresses, `compare/web-developer/senior-web-developer`.
 */
export function listMoves(catalogue: Catalogue, published: string[] = []): Move[] {
  const steps = listSteps(catalogue.roles.values());
  const ofRoles = everyRole(catalogue).flatMap((role) =>
    role.formerIds.map((id) => ({ from: `roles/${id}`, to: role })),
  );
  const ofSteps = steps.flatMap((step) =>
    everyId(step.lower).flatMap((lower) =>
      everyId(step.higher).map((higher) => ({ from: `compare/${lower}/${higher}`, to: step })),
    ),
  );
  const built = new Set(steps.map(({ lower, higher }) => `compare/${lower.id}/${higher.id}`));
  const known = new Set(ofSteps.map(({ from }) => from));

  return [
    ...ofRoles,
    ...ofSteps.filter(({ from }) => !built.has(from)),
    ...listBroken(catalogue, published).filter(({ from }) => !known.has(from)),
    ...listUntabled(catalogue, published),
  ];
}

/** Comparisons that were published, each with what is left of it. */
function listBroken(catalogue: Catalogue, published: string[]): Move[] {
  const roles = new Map(everyRole(catalogue).flatMap((role) => everyId(role).map((id) => [id, role])));

  return published
    .filter((line) => line.startsWith('compare/'))
    .flatMap((from): Move[] => {
      const [, ...ids] = from.split('/');
      const [lower, higher] = ids.map((id) => roles.get(id));
      if (lower?.status === 'published' && higher?.status === 'published' && lower !== higher)
        return [{ from, to: { lower, higher } }];
      const left = [higher, lower].find((role) => role?.status === 'published') ?? higher ?? lower;

      return left ? [{ from, to: left }] : [];
    });
}

/** The tables of families that were published and are parts of the one table now. */
function listUntabled(catalogue: Catalogue, published: string[]): Move[] {
  const tabled = new Set(listMatrixFamilies(catalogue).map((family) => `matrix/${family}`));

  return published
    .filter((line) => line.startsWith('matrix/') && !tabled.has(line))
    .map((from) => ({ from, to: 'matrix' }));
}

const everyRole = ({ roles, retiredRoles }: Catalogue): Role[] => [...roles.values(), ...retiredRoles.values()];

/** The id that holds now, and then the former ones. */
const everyId = ({ id, formerIds }: Role): string[] => [id, ...formerIds];

/** Where two roles are compared: on a page of their own when one builds on the other, and by the picker when not. */
const pathOf = ({ lower, higher }: Step): string =>
  higher.buildsOn === lower.id ? comparisonPath(lower.id, higher.id) : comparePath(lower.id, higher.id);

export function movedPage(to: Move['to'], catalogue: Catalogue, locale: Locale): MovedPageView {
  const { moved } = getMessages(locale);
  const link = linkTo(to, locale);
  const site = sitePicture(catalogue.organisation, locale);

  return {
    title: moved.title(link.text),
    text: moved.text,
    link,
    picture: to === 'matrix' ? site : rolePicture('higher' in to ? to.higher : to, catalogue, locale),
    sitePicture: site,
  };
}

function linkTo(to: Move['to'], locale: Locale): Link {
  const { compare, matrix } = getMessages(locale);
  if (to === 'matrix') return { text: matrix.title, href: matrixPath() };

  return 'higher' in to
    ? { text: compare.between(to.lower.title, to.higher.title), href: pathOf(to) }
    : { text: to.title, href: rolePath(to.id) };
}
