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
import { countLadderPages, ladderTracks, type TrackView } from '#views/ladder.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import type { PageNumber } from '#views/paging.ts';
import { familyPay, type PayFigure } from '#views/pay-figures.ts';
import { familyPicture } from '#views/picture.ts';
import { type QuestionView, questionView } from '#views/question.ts';
import { familyThreads, type ThreadsView } from '#views/threads.ts';
import { tellAll } from '#views/told-openings.ts';
import { familiesPath, familyPath, rolesPath } from '#paths';

export interface FamilyPageView extends FirstOpenings {
  frame: PageFrame;
  summary: string;
  /** Where no published role belongs to it: that this is so. */
  unused?: string | undefined;
  threads?: ThreadsView | undefined;
  tracks: TrackView[];
  /** What its levels pay; nothing where there is no band. */
  pay: PayFigure[];
  /** What is ahead of them, for the browser. */
  ahead?: string | undefined;
  follow: Link[];
  questions: (QuestionView & { isHome: boolean })[];
}

/** Further roles of a family. */
export interface FurtherLadderView {
  frame: PageFrame;
  tracks: TrackView[];
}

/** One family: its ladder with its roles, its openings and its answers. */
export function familyPage(id: string, catalogue: Catalogue, locale: Locale): FamilyPageView {
  const { summary } = get(catalogue.families, id);
  const openings = openingsOfFamily(catalogue, id);

  return {
    frame: ladderFrame(id, catalogue, locale, { page: 1, of: countLadderPages(id, catalogue) }),
    summary,
    unused: rolesOfFamily(catalogue, id).length > 0 ? undefined : getMessages(locale).family.unused,
    threads: familyThreads(id, catalogue, locale),
    tracks: ladderTracks(id, catalogue, locale),
    pay: familyPay(id, catalogue, locale),
    ...firstOpenings(openings, { facet: 'family', id }, catalogue, locale),
    ahead: tellAll(openings, catalogue.now),
    follow: followLinks({ kind: 'families', id }, locale),
    questions: faqsOfFamily(catalogue, id).map((faq) => ({
      ...questionView(faq, locale),
      isHome: placeOfAnswer(faq, catalogue).family === id,
    })),
  };
}

/** The ladder of a large family, from the second page of it on. */
export const furtherLadderPage = (
  id: string,
  catalogue: Catalogue,
  locale: Locale,
  page: number,
): FurtherLadderView => ({
  frame: ladderFrame(id, catalogue, locale, { page, of: countLadderPages(id, catalogue) }),
  tracks: ladderTracks(id, catalogue, locale, { page }),
});

/** What each page of a family says about itself. */
function ladderFrame(id: string, catalogue: Catalogue, locale: Locale, paging: PageNumber): PageFrame {
  const family = get(catalogue.families, id);
  const messages = getMessages(locale);

  return pageFrame(
    {
      title: messages.family.title(family.name),
      description: family.summary,
      path: familyPath(id),
      section: 'roles',
      above: [
        { text: messages.nav.roles, href: rolesPath() },
        { text: messages.families.title, href: familiesPath() },
      ],
      alternates: feedAlternates({ kind: 'families', id }, catalogue, locale),
      indexed: rolesOfFamily(catalogue, id).length > 0,
      showsOpenings: true,
      picture: familyPicture(family, catalogue, locale),
      paging,
    },
    catalogue,
    locale,
  );
}

/** The families that lists lead to: those with a published role. The others keep their page, and no list names it. */
export const listFamilyPages = (catalogue: Catalogue): string[] =>
  [...catalogue.families.keys()].filter((id) => rolesOfFamily(catalogue, id).length > 0);
