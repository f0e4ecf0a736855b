import {
  type Catalogue,
  faqsOfFamily,
  get,
  openingsOfFamily,
  placeOfAnswer,
  rolesOfFamily,
} from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type FirstOpenings, firstOpenings } from '#views/first-openings.ts';
import { feedAlternates, followLinks } from '#views/follow.ts';
import { ladderTracks, type TrackView } from '#views/ladder.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { familyPicture } from '#views/picture.ts';
import { familyThreads, type ThreadsView } from '#views/threads.ts';
import { tellAll } from '#views/told-openings.ts';
import { familyPath, rolesPath } from '#paths';

export interface FamilyPageView extends FirstOpenings {
  frame: PageFrame;
  summary: string;
  /** Where no published role belongs to it: that this is so. */
  unused?: string | undefined;
  threads?: ThreadsView | undefined;
  tracks: TrackView[];
  /** What is ahead of them, for the browser. */
  ahead?: string | undefined;
  follow: Link[];
  questions: { id: string; question: string; isHome: boolean }[];
}

/** One family: its ladder with every role, its openings and its answers. */
export function familyPage(id: string, catalogue: Catalogue, locale: Locale): FamilyPageView {
  const family = get(catalogue.families, id);
  const { name, summary } = family;
  const messages = getMessages(locale);
  const isUsed = rolesOfFamily(catalogue, id).length > 0;
  const scope = { kind: 'families' as const, id };
  const openings = openingsOfFamily(catalogue, id);
  const above = [{ text: messages.nav.roles, href: rolesPath() }];

  return {
    frame: pageFrame(
      {
        title: messages.family.title(name),
        description: summary,
        path: familyPath(id),
        section: 'roles',
        above,
        alternates: feedAlternates(scope, catalogue, locale),
        indexed: isUsed,
        showsOpenings: true,
        picture: familyPicture(family, catalogue, locale),
      },
      catalogue,
      locale,
    ),
    summary,
    unused: isUsed ? undefined : messages.family.unused,
    threads: familyThreads(id, catalogue, locale),
    tracks: ladderTracks(id, catalogue, locale),
    ...firstOpenings(openings, { facet: 'family', id }, catalogue, locale),
    ahead: tellAll(openings, catalogue.now),
    follow: followLinks(scope, locale),
    questions: faqsOfFamily(catalogue, id).map((faq) => ({
      id: faq.id,
      question: faq.question,
      isHome: placeOfAnswer(faq, catalogue).family === id,
    })),
  };
}

/** The families that lists lead to: those with a published role. The others keep their page, and no list names it. */
export const listFamilyPages = (catalogue: Catalogue): string[] =>
  [...catalogue.families.keys()].filter((id) => rolesOfFamily(catalogue, id).length > 0);
