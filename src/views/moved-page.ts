import { type Catalogue, get } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type Picture, rolePicture, sitePicture } from '#views/picture.ts';
import { rolePath } from '#paths';

/** A page that stands at an old address and leads to the new one. */
export interface MovedPageView {
  title: string;
  text: string;
  link: { text: string; href: string };
  /** What a link to the old address shows. */
  picture: Picture;
  sitePicture: Picture;
}

/** The old ids of roles, each with the id that holds now. */
export const listMovedRoles = ({ roles, retiredRoles }: Catalogue): { from: string; to: string }[] =>
  [...roles.values(), ...retiredRoles.values()].flatMap(({ id, formerIds }) =>
    formerIds.map((from) => ({ from, to: id })),
  );

export function movedPage(to: string, catalogue: Catalogue, locale: Locale): MovedPageView {
  const { moved } = getMessages(locale);
  const role = catalogue.retiredRoles.get(to) ?? get(catalogue.roles, to);

  return {
    title: moved.title(role.title),
    text: moved.text,
    link: { text: role.title, href: rolePath(to) },
    picture: rolePicture(role, catalogue, locale),
    sitePicture: sitePicture(catalogue.organisation, locale),
  };
}
