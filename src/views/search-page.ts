import { type Catalogue, listedOpenings, openingsAt, rolesOfFamily } from '#domain/catalogue.ts';
import { KINDS, type Values } from '#domain/search/table.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { searchExamples } from '#views/search-examples.ts';
import { listNames } from '#views/search-names.ts';
import {
  familiesPath,
  faqPath,
  levelsPath,
  locationsPath,
  openingsPath,
  pagePath,
  rolesPath,
  searchPath,
  skillsPath,
} from '#paths';

export interface SearchPageView {
  frame: PageFrame;
  lead: string;
  /** What can be read without search. */
  lists: Link[];
  /** What results can be narrowed to: the name in an address, and its values in reading order. */
  facets: { name: string; legend: string; values: { value: string; text: string }[] }[];
  /** The currencies that openings are paid in, the most frequent first. */
  currencies: string[];
  /** That an engine is asked for the full text, and what of; nothing where none is. */
  asks?: { text: string; more: Link } | undefined;
  /** Questions to begin with, by what they ask for. */
  starts: { title: string; links: Link[] }[];
}

/** How many questions of one kind there are to begin with. */
const MOST_STARTS = 10;

/**
 * The search page: a field, filters, and the lists for whoever would rather look through them. `host` is asked for the full text, if
 * not the site itself.
 */
export function searchPage(catalogue: Catalogue, locale: Locale, host?: string): SearchPageView {
  const { search, nav, faq, families, levels, locations } = getMessages(locale);
  const description = [
    search.description(catalogue.organisation.name),
    host === undefined ? search.runsHere : search.asks(host),
  ].join(' ');

  return {
    frame: pageFrame({ title: search.title, description, path: searchPath() }, catalogue, locale),
    lead: search.lead,
    lists: [
      { text: nav.roles, href: rolesPath() },
      { text: nav.openings, href: openingsPath() },
      { text: nav.skills, href: skillsPath() },
      { text: faq.title, href: faqPath() },
      { text: families.title, href: familiesPath() },
      { text: levels.title, href: levelsPath() },
      { text: locations.title, href: locationsPath() },
    ],
    facets: listFacets(catalogue, locale),
    currencies: listCurrencies(catalogue),
    asks:
      host === undefined
        ? undefined
        : { text: search.asks(host), more: { text: search.asksMore, href: `${pagePath('privacy')}#search` } },
    starts: listStarts(searchExamples(catalogue, locale).starts, catalogue, locale),
  };
}

function listStarts(examples: string[], catalogue: Catalogue, locale: Locale): SearchPageView['starts'] {
  const { tries, facets } = getMessages(locale).search;
  const { families, locations, skills, usesOfSkill } = catalogue;
  const usesOf = ({ id }: { id: string }) => usesOfSkill.get(id)?.length ?? 0;
  const inFamilies = [...families.values()].filter(({ id }) => rolesOfFamily(catalogue, id).length > 0);
  const places = [...locations.values()].filter(({ id }) => openingsAt(catalogue, id).length > 0);
  const often = [...skills.values()]
    .filter(({ kind }) => kind !== 'behaviour' && kind !== 'practice')
    .sort((a, b) => usesOf(b) - usesOf(a));

  return [
    { title: tries, links: examples.map((text) => ({ text, href: searchPath(text) })) },
    {
      title: facets.skill,
      links: often.slice(0, MOST_STARTS).map(({ name }) => ({ text: name, href: searchPath(name) })),
    },
    { title: facets.family, links: inFamilies.slice(0, MOST_STARTS).map(({ id, name }) => chosen('family', id, name)) },
    { title: facets.location, links: places.slice(0, MOST_STARTS).map(({ id, name }) => chosen('location', id, name)) },
  ].filter(({ links }) => links.length > 0);
}

const chosen = (facet: string, id: string, text: string): Link => ({ text, href: `${searchPath()}?${facet}=${id}` });

function listFacets(catalogue: Catalogue, locale: Locale): SearchPageView['facets'] {
  const { search } = getMessages(locale);
  const names = listNames(catalogue, locale);
  const byName = new Intl.Collator(getMessages(locale).intl).compare;
  const facet = (name: Exclude<keyof typeof search.facets, 'pay'>, values: { value: string; text: string }[]) => ({
    name,
    legend: search.facets[name],
    values,
  });

  return [
    facet('open', [{ value: '1', text: search.openNow }]),
    facet(
      'kind',
      KINDS.map((value) => ({ value, text: search.kinds[value] })),
    ),
    facet('level', toFacetValues(names.level)),
    facet('location', toFacetValues(names.location)),
    facet('workplace', toFacetValues(names.workplace)),
    facet('family', toFacetValues(names.family)),
    facet('employment', toFacetValues(names.employment)),
    facet(
      'skill',
      toFacetValues(names.skill).sort((a, b) => byName(a.text, b.text)),
    ),
  ];
}

const toFacetValues = ({ id, name }: Values) => id.map((value, number) => ({ value, text: name[number] ?? value }));

function listCurrencies(catalogue: Catalogue): string[] {
  const paid = Map.groupBy(listedOpenings(catalogue), ({ pay }) => pay.currency);

  return [...paid].sort(([, a], [, b]) => b.length - a.length).map(([currency]) => currency);
}
