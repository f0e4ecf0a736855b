/** A phrase with {places} for each category of plural that a language has: one, other, few … */
export type Plural = Record<string, string>;

type Values = Record<string, string | number | undefined>;

/** `fillIn('{amount} for {query}', { amount: 2, query: 'k8s' })` is "2 for k8s". An unknown place stays as it is. */
export const fillIn = (phrase: string, values: Values): string =>
  phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** "Berlin · hybrid" in what a script writes: those of the facts that are there, and no line begins with a dot. */
export const joinFacts = (facts: (string | undefined)[]): string => facts.filter(Boolean).join('\u00a0· ');

/** What has the language of its page. */
interface Said {
  locale: string;
}

/** The phrase for an amount, filled in: `{amount}` is the amount itself, in the digits of the language. */
export const fillPlural = ({ locale }: Said, plural: Plural, amount: number, values?: Values): string =>
  fillIn(plural[new Intl.PluralRules(locale).select(amount)] ?? plural['other'] ?? '', {
    amount: amount.toLocaleString(locale),
    ...values,
  });

/** Names as they stand in a list or a row: `apart` is the phrase for one, which keeps its order on pages of the other direction. */
export const keepApart = (names: string[], { apart }: { apart: string }): string[] =>
  names.map((name) => fillIn(apart, { name }));
