import { type Catalogue, get } from '#domain/catalogue.ts';
import { FEED_ENDINGS, FEED_FORMATS } from '#feeds/formats.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Alternate, Link } from '#views/page-frame.ts';
import { type FeedScope, feedPath } from '#paths';

/** "Openings at Quillmark", "Back-end openings at Quillmark", "Openings in Berlin at Quillmark". */
export function feedTitle(scope: FeedScope | undefined, catalogue: Catalogue, locale: Locale): string {
  const { feeds } = getMessages(locale);
  const { name: company } = catalogue.organisation;
  if (scope === undefined) return feeds.all(company);
  const { name } = get<{ name: string }>(catalogue[scope.kind], scope.id);

  return scope.kind === 'locations' ? feeds.inPlace(name, company) : feeds.ofKind(name, company);
}

/** The feeds of all openings, or of one family, level or place, for programs that look into the head of a page. */
export const feedAlternates = (scope: FeedScope | undefined, catalogue: Catalogue, locale: Locale): Alternate[] =>
  FEED_ENDINGS.map((ending) => ({
    type: FEED_FORMATS[ending].type,
    title: feedTitle(scope, catalogue, locale),
    href: feedPath(ending, scope),
  }));

/** The same feeds as links for people. */
export const followLinks = (scope: FeedScope | undefined, locale: Locale): Link[] =>
  FEED_ENDINGS.map((ending) => ({ text: getMessages(locale).feeds.formats[ending], href: feedPath(ending, scope) }));
