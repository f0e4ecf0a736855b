import type { Catalogue } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { rolePath } from '#paths';

/** A page that stands at an old address and leads to the new one. */
export interface MovedPageView {
  title: string;
  text: string;
  link: { text: string; href: string };
}

/** The old ids of roles, each with the id that holds now. */
export const listMovedRoles = ({ roles, retiredRoles }: Catalogue): { from: string; to: string }[] =>
  [...roles.values(), ...retiredRoles.values()].flatMap(({ id, formerIds }) =>
    formerIds.map((from) => ({ from, to: id })),
  );

export function movedPage(to: string, catalogue: Catalogue, locale: Locale): MovedPageView {
  const { moved } = getMessages(locale);
  const title = (catalogue.roles.get(to) ?? catalogue.retiredRoles.get(to))?.title ?? to;

  return { title: moved.title(title), text: moved.text, link: { text: title, href: rolePath(to) } };
}
