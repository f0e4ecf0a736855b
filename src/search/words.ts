/** Words by plural category of an amount: one, other, … */
export type Plural = Record<string, string>;

/** The words of an element that asks, as its page hands them over: plain strings with {places} for values. */
export interface AskingWords {
  locale: string;
  /** A chip: what was typed, and what that is another name of. */
  means: string;
  /** The same where it is no name of it: a word that finds it, half a name, or a slip of typing. */
  leads: string;
}

/** The words of the search page. */
export interface SearchWords extends AskingWords {
  /** With a query, and with filters only. */
  found: Plural;
  foundAny: Plural;
  nothing: string;
  nothingChosen: string;
  ignored: string;
  /** How many were ignored besides those that are named. */
  more: Plural;
  /** Words that no name and no question has. */
  unknown: string;
  payFrom: string;
  /** What to do when nothing was found. */
  without: Plural;
  kinds: Record<'role' | 'opening' | 'skill' | 'answer' | 'benefit', string>;
  openings: Plural;
  /** By status of an opening, with its {date}; `openEnded` and `pool` besides. */
  status: Record<string, string>;
  range: string;
  period: Record<string, string>;
  matches: string;
  /** By what the engine says; for the very thing by how it was recognised. {how} is a proficiency. */
  why: Record<string, string>;
  /** What is said behind the rest of a reason, or nothing. */
  proficiency: string[];
}

/** The words of a field that filters the list on its page. */
export interface FilterWords extends AskingWords {
  /** {amount} of {all} for {query}. */
  fitting: Plural;
  /** Where none is left. */
  nothing: string;
  /** How many of them are shown, where those are not all. */
  first: Plural;
  failed: string;
}

/** `fillIn('{amount} for {query}', { amount: '2', query: 'k8s' })` is "2 for k8s". An unknown place stays as it is. */
export const fillIn = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );

/** "2 results for “k8s”" */
export const fillPlural = (
  locale: string,
  plural: Plural,
  amount: number,
  values: Record<string, string> = {},
): string =>
  fillIn(plural[new Intl.PluralRules(locale).select(amount)] ?? plural['other'] ?? '', {
    amount: String(amount),
    ...values,
  });
