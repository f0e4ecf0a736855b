import { countriesOf, isGivenIn } from '#domain/benefits.ts';
import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import type { Benefit } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { BENEFIT_CATEGORIES } from '#schemas/benefit.ts';
import { formatAnd, formatCountry } from '#views/lists.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { benefitsPath } from '#paths';

export interface BenefitView {
  id: string;
  name: string;
  text: string;
  /** "In Germany and Portugal"; nothing when it holds everywhere. */
  places?: string | undefined;
}

export interface BenefitsPageView {
  frame: PageFrame;
  groups: { name: string; benefits: BenefitView[] }[];
}

/** All benefits by category. The route prints the text of content/pages/benefits.mdx above them. */
export function benefitsPage(catalogue: Catalogue, locale: Locale): BenefitsPageView {
  const { title, description } = get(catalogue.pages, 'benefits');
  const messages = getMessages(locale);
  const groups = BENEFIT_CATEGORIES.map((category) => ({
    name: messages.benefitCategory[category],
    benefits: [...catalogue.benefits.values()]
      .filter((benefit) => benefit.category === category)
      .map((benefit) => benefitView(benefit, locale)),
  }));

  return {
    frame: pageFrame({ title, description, path: benefitsPath() }, catalogue, locale),
    groups: groups.filter(({ benefits }) => benefits.length > 0),
  };
}

/** The benefits of one opening by name. */
export const benefitsFor = (opening: Opening, catalogue: Catalogue): Link[] =>
  listBenefits(opening, catalogue).map(({ id, name }) => ({ text: name, href: benefitsPath(id) }));

/** The benefits of one opening by category: those it lists, else all that hold in one of its countries. */
export function listBenefits(opening: Opening, { benefits, locations }: Catalogue): Benefit[] {
  const countries = countriesOf(opening, locations.values());

  return [...benefits.values()]
    .filter((benefit) => opening.benefits?.includes(benefit.id) ?? isGivenIn(benefit, countries))
    .sort((a, b) => BENEFIT_CATEGORIES.indexOf(a.category) - BENEFIT_CATEGORIES.indexOf(b.category));
}

function benefitView({ id, name, text, countries }: Benefit, locale: Locale): BenefitView {
  const places = formatAnd(
    countries.map((code) => formatCountry(code, locale)),
    locale,
  );

  return { id, name, text, places: countries.length > 0 ? getMessages(locale).benefits.places(places) : undefined };
}
