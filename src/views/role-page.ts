import {
  bandsOfRole,
  type Catalogue,
  endedOpeningsOfRole,
  faqsOfRole,
  get,
  type Opening,
  openingsOfRole,
  placeOfAnswer,
  rolesAbove,
} from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { relatedRoles } from '#domain/related-roles.ts';
import type { Step } from '#domain/steps.ts';
import { isolate } from '#messages/direction.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { stepLink } from '#views/comparison.ts';
import { type LadderStep, ladderLine } from '#views/ladder.ts';
import { formatAnd, formatCountry } from '#views/lists.ts';
import { formatAmount, formatPeriod } from '#views/money.ts';
import { formatPlaces, type RoleOpening, roleOpening } from '#views/opening-card.ts';
import { type CountedText, countedText, openingNote } from '#views/opening-note.ts';
import { type OtherLanguage, otherLanguage } from '#views/other-language.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { rolePicture } from '#views/picture.ts';
import { type QuestionView, questionView } from '#views/question.ts';
import { type Needs, roleNeeds } from '#views/skill-needs.ts';
import { fileAlternates, fileLinks } from '#views/text-files.ts';
import { formatDate, type TimeText } from '#views/time.ts';
import {
  comparePath,
  familyPath,
  levelPath,
  openingPath,
  roleFilePath,
  rolePath,
  rolesPath,
  suggestChangePath,
} from '#paths';

export interface ThemeView {
  name: string;
  meaning: string;
  sentences: string[];
}

export interface PayLine {
  places: string;
  amount: string;
  period: string;
}

export interface RelatedView extends Link {
  /** "Python, SQL and Git in common" */
  shared?: string | undefined;
}

/** A neighbour on the ladder, and what changes on the way. */
export interface NeighbourView extends Link {
  changes?: Link | undefined;
}

export interface Upkeep {
  owner: string;
  reviewed: TimeText;
  authors?: string | undefined;
  /** One for each classification: "O*NET-SOC", what that stands for, "15-1252.00". */
  codes: { scheme: string; name: string; code: string }[];
  suggest: string;
}

/** A role page, in the order a candidate reads it. */
export interface RolePageView extends OtherLanguage {
  frame: PageFrame;
  family: Link;
  level: Link;
  summary: string;
  alternateTitles?: string | undefined;
  /** For a retired role: that it is, and the role that its work belongs to now. */
  retired?: { text: string; now: Link[] } | undefined;
  openings: RoleOpening[];
  openingsTitle: CountedText;
  /** "Berlin (filled)": openings that are over; their pages stay. */
  endedOpenings: Link[];
  responsibilities: ThemeView[];
  needs: Needs;
  pay: PayLine[];
  ladder: LadderStep[];
  stepDown?: NeighbourView | undefined;
  stepsUp: NeighbourView[];
  /** Where this role begins in the picker; a retired role is in none. */
  compare?: Link | undefined;
  related: RelatedView[];
  /** Ids of the answers; the route prints them. */
  questions: (QuestionView & { isHome: boolean })[];
  upkeep: Upkeep;
  /** The same in other forms; a retired role has none. */
  files: Link[];
}

/** The page of a published or retired role. Throws when there is no such role. */
export function rolePage(id: string, catalogue: Catalogue, locale: Locale): RolePageView {
  const role = catalogue.retiredRoles.get(id) ?? get(catalogue.roles, id);
  const messages = getMessages(locale);
  const family = { text: get(catalogue.families, role.family).name, href: familyPath(role.family) };
  const openings = openingsOfRole(catalogue, id);
  const below = role.buildsOn === undefined ? undefined : catalogue.roles.get(role.buildsOn);

  return {
    frame: roleFrame(role, family, catalogue, locale),
    ...otherLanguage(role.lang, locale),
    family,
    level: { text: get(catalogue.levels, role.level).name, href: levelPath(role.level) },
    summary: role.summary,
    alternateTitles:
      role.alternateTitles.length > 0 ? messages.role.alsoCalled(formatAnd(role.alternateTitles, locale)) : undefined,
    retired:
      role.status === 'retired'
        ? {
            text: messages.role.retired,
            now: role.related.flatMap((other) => catalogue.roles.get(other) ?? []).map(toLink),
          }
        : undefined,
    openings: openings.map((opening) => roleOpening(opening, catalogue, locale)),
    openingsTitle: titleOf(openings, catalogue, locale),
    endedOpenings: endedOpeningsOfRole(catalogue, id).map((opening) => ({
      text: messages.role.endedOpening(
        formatPlaces(opening, catalogue, locale),
        messages.opening.status[opening.status],
      ),
      href: openingPath(opening.id),
    })),
    responsibilities: themesOf(role, catalogue),
    needs: roleNeeds(role, catalogue, locale),
    pay: role.status === 'retired' ? [] : payLines(role, catalogue, locale),
    ladder: ladderLine(role, catalogue),
    stepDown: below && toNeighbour(below, { lower: below, higher: role }, catalogue, locale),
    stepsUp: rolesAbove(catalogue, id).map((above) =>
      toNeighbour(above, { lower: role, higher: above }, catalogue, locale),
    ),
    compare:
      role.status === 'published'
        ? { text: messages.compare.withOther(role.title), href: comparePath(role.id) }
        : undefined,
    related: relatedRoles(role, catalogue).map(({ role: other, shared }) => ({
      ...toLink(other),
      shared:
        shared.length > 0
          ? messages.role.shared(formatAnd(nameSome(shared, catalogue), locale), shared.length)
          : undefined,
    })),
    questions: faqsOfRole(catalogue, role).map((faq) => ({
      ...questionView(faq, locale),
      isHome: placeOfAnswer(faq, catalogue).role === id,
    })),
    upkeep: upkeepOf(role, catalogue, locale),
    files:
      role.status === 'published'
        ? fileLinks((ending) => roleFilePath(role.id, ending), catalogue.organisation, locale)
        : [],
  };
}

/** The responsibilities of a role by theme, in the order of the themes. */
export const themesOf = ({ responsibilities }: Role, { themes }: Catalogue): ThemeView[] =>
  [...themes.values()].flatMap(({ id, name, meaning }) => {
    const sentences = responsibilities[id];

    return sentences ? [{ name, meaning, sentences }] : [];
  });

const toLink = ({ id, title }: Role): Link => ({ text: title, href: rolePath(id) });

/** A retired role has no comparison of its own. */
const toNeighbour = (role: Role, step: Step, catalogue: Catalogue, locale: Locale): NeighbourView => ({
  ...toLink(role),
  changes: [step.lower, step.higher].every(({ status }) => status === 'published')
    ? stepLink(step, catalogue, locale)
    : undefined,
});

const SKILLS_NAMED = 4;

const nameSome = (ids: string[], { skills }: Catalogue): string[] =>
  ids.slice(0, SKILLS_NAMED).map((id) => get(skills, id).name);

function roleFrame(role: Role, family: Link, catalogue: Catalogue, locale: Locale): PageFrame {
  const above = [{ text: getMessages(locale).nav.roles, href: rolesPath() }, family];

  return pageFrame(
    {
      title: role.title,
      description: role.summary,
      path: rolePath(role.id),
      section: 'roles',
      above,
      indexed: role.status === 'published',
      alternates:
        role.status === 'published'
          ? fileAlternates(role.title, (ending) => roleFilePath(role.id, ending), catalogue.organisation)
          : [],
      showsOpenings: role.status === 'published',
      picture: rolePicture(role, catalogue, locale),
    },
    catalogue,
    locale,
  );
}

/** "2 openings for this role", "opening soon for this role", or that there is none. */
function titleOf(openings: readonly Opening[], { now }: Catalogue, locale: Locale): CountedText {
  const { role } = getMessages(locale);
  const note = openingNote(openings, now, locale);

  return note
    ? countedText(role.openings, note, role.noOpenings)
    : { before: role.noOpenings, count: { text: '' }, after: '' };
}

function payLines(role: Role, catalogue: Catalogue, locale: Locale): PayLine[] {
  return bandsOfRole(catalogue, role).map((band) => ({
    places: formatAnd(
      band.countries.map((code) => formatCountry(code, locale)),
      locale,
    ),
    amount: formatAmount(band, locale),
    period: formatPeriod(band, locale),
  }));
}

function upkeepOf(role: Role, { organisation }: Catalogue, locale: Locale): Upkeep {
  const authors = role.authors.map(({ name, credentials }) => (credentials ? `${name} (${credentials})` : name));
  const { occupationScheme, occupationSchemeName } = getMessages(locale);

  return {
    owner: isolate(role.owner, locale),
    reviewed: formatDate(role.reviewed, locale),
    authors: authors.length > 0 ? formatAnd(authors, locale) : undefined,
    codes: role.occupations.map(({ scheme, code }) => ({
      scheme: occupationScheme[scheme],
      name: occupationSchemeName[scheme],
      code: isolate(code, locale),
    })),
    suggest: suggestChangePath(organisation.repository, `roles/${role.id}.mdx`),
  };
}
