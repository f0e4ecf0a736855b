import { type Catalogue, listedOpenings, usedSkills } from '#domain/catalogue.ts';
import { TRAITS, type Values } from '#domain/search/table.ts';
import { toKey } from '#domain/search/tokens.ts';
import { getMessages, type Locale, type Messages } from '#messages/messages.ts';
import { EMPLOYMENT_TYPES, WORKPLACES } from '#schemas/employment.ts';
import { TOPICS } from '#schemas/faq.ts';
import { formatCountry } from '#views/lists.ts';

/** The names of everything that a candidate can say, as the table of search has them. Nothing without a page or an entry is in it. */
export function listNames(catalogue: Catalogue, locale: Locale) {
  const messages = getMessages(locale);
  const { said } = messages;
  const skills = usedSkills(catalogue);
  const roles = [...catalogue.roles.values()];
  const currencies = listCurrencies(catalogue).map((code) => currencyNames(code, said, locale));
  // The dollar sign of two currencies says which of them as little as "a year" does.
  const isOwn = (word: string) => currencies.filter(({ says }) => says.includes(word)).length === 1;

  return {
    family: toValues(withSaid(catalogue.families.values(), said.families)),
    level: toValues(withSaid(catalogue.levels.values(), said.levels)),
    skill: {
      ...toValues(skills.map(({ id, name, aliases }) => ({ id, name, says: [...aliases, spoken(id)] }))),
      terms: skills.map(({ name, aliases, searchTerms }) => distinctNames(searchTerms, [name, ...aliases])),
    },
    location: toValues(
      [...catalogue.locations.values()].map(({ id, name, locality }) => ({
        id,
        name,
        says: [locality, ...(said.locations[id] ?? [])],
      })),
    ),
    country: toValues(listCountries(catalogue).map((code) => countryNames(code, said, locale))),
    workplace: toValues(
      WORKPLACES.map((id) => ({ id, name: messages.opening.workplace[id], says: said.workplace[id] })),
    ),
    employment: toValues(
      EMPLOYMENT_TYPES.map((id) => ({ id, name: messages.opening.employment[id], says: said.employment[id] })),
    ),
    trait: toValues(TRAITS.map((id) => toCalled(id, said.traits[id]))),
    currency: toValues(currencies.map(({ says, ...one }) => ({ ...one, says: says.filter(isOwn) }))),
    open: toValues([toCalled('1', said.open)]),
    topic: toValues([
      ...TOPICS.map((id) => ({ id, name: messages.topics[id], says: said.topics[id] })),
      { id: 'benefits', name: messages.benefits.title, says: said.benefits },
    ]),
    role: toValues(roles.map(({ id, title, alternateTitles }) => ({ id, name: title, says: alternateTitles }))),
    words: {
      or: ['/', '|', ...said.or],
      payFrom: messages.search.inBrowser.payFrom,
      locale: messages.search.inBrowser.locale,
      filler: [...said.filler, ...new Set(currencies.flatMap(({ says }) => says).filter((word) => !isOwn(word)))],
      jobs: said.jobs,
      asking: said.asking,
      others: said.others.map(toKey),
      near: Object.entries(said.near).flatMap(([id, names]) => {
        const number = skills.findIndex((skill) => skill.id === id);

        return number < 0 ? [] : names.map((name): [string, number] => [toKey(name), number]);
      }),
      instead: Object.entries(said.instead).flatMap(([meant, words]) =>
        words.map((word): [string, string] => [toKey(word), meant]),
      ),
    },
  };
}

export type Numbers = ReturnType<typeof numbersOf>;

type Names = ReturnType<typeof listNames>;

/** The number of each id in its column. */
export const numbersOf = (names: Names) => ({
  role: numbered(names.role),
  family: numbered(names.family),
  level: numbered(names.level),
  skill: numbered(names.skill),
  location: numbered(names.location),
  country: numbered(names.country),
  workplace: numbered(names.workplace),
  employment: numbered(names.employment),
  topic: numbered(names.topic),
  currency: numbered(names.currency),
});

const numbered = ({ id }: Values): Map<string, number> => new Map(id.map((one, number) => [one, number]));

/** The numbers of some ids; those without one are left out. */
export const toNumbers = (ids: Iterable<string>, numbers: Map<string, number>): number[] =>
  [...ids].map((id) => numbers.get(id)).filter((number) => number !== undefined);

/** The number of an id; -1 when it has none. */
export const toNumber = (id: string, numbers: Map<string, number>): number => numbers.get(id) ?? -1;

interface Called {
  id: string;
  name: string;
  says: string[];
}

/** What is called by the first of its words. */
const toCalled = (id: string, [name = id, ...says]: string[]): Called => ({ id, name, says });

const toValues = (entries: Called[]): Values => ({
  id: entries.map(({ id }) => id),
  name: entries.map(({ name }) => name),
  says: entries.map(({ name, says }) => distinctNames(says, [name])),
});

/** Names that add something to others: not those that are found already, because only spaces, hyphens or case differ. */
function distinctNames(names: string[], known: string[]): string[] {
  const keys = new Set(known.map(toKey));

  return names.filter((name) => {
    const key = toKey(name);
    const isNew = key !== '' && !keys.has(key);
    keys.add(key);

    return isNew;
  });
}

/** Levels and families are called by their id too: "platform" for "Platform and reliability". */
const withSaid = (entries: Iterable<{ id: string; name: string }>, said: Record<string, string[]>): Called[] =>
  [...entries].map(({ id, name }) => ({ id, name, says: [spoken(id), ...(said[id] ?? [])] }));

const spoken = (id: string): string => id.replaceAll('-', ' ');

/** The countries of all places, and those a listed remote opening can be done from. */
const listCountries = (catalogue: Catalogue): string[] =>
  [
    ...new Set([
      ...[...catalogue.locations.values()].map(({ country }) => country),
      ...listedOpenings(catalogue).flatMap(({ eligibleIn }) => eligibleIn),
    ]),
  ].sort();

const listCurrencies = (catalogue: Catalogue): string[] =>
  [...new Set(listedOpenings(catalogue).map(({ pay }) => pay.currency))].sort();

/** A currency by its name, its code and its sign. */
function currencyNames(code: string, said: Messages['said'], locale: Locale): Called {
  const sign = new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code;

  return { id: code, name, says: [code, sign ?? code, ...(said.currencies[code] ?? [])] };
}

/** A country by its name here, in other languages, and by its code, unless that is a word of its own: "in" is not India. */
function countryNames(code: string, said: Messages['said'], locale: Locale): Called {
  const elsewhere = said.countryLanguages.map(
    (language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,
  );
  const short = said.filler.includes(code.toLowerCase()) ? [] : [code];

  return {
    id: code,
    name: formatCountry(code, locale),
    says: [...elsewhere, ...short, ...(said.countries[code] ?? [])],
  };
}
