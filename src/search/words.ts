/** The words of the search element, as the page hands them over: plain strings with {places} for values. */
export interface SearchWords {
  locale: string;
  loading: string;
  /** By plural category of the amount: one, other, … */
  found: Record<string, string>;
  nothing: string;
  failed: string;
  noIndex: string;
}

/** `fillIn('{amount} for {query}', { amount: '2', query: 'k8s' })` is "2 for k8s". An unknown place stays as it is. */
export const fillIn = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );

/** "2 results for “k8s”" */
export function foundText(words: SearchWords, amount: number, query: string): string {
  if (amount === 0) return fillIn(words.nothing, { query });
  const template = words.found[new Intl.PluralRules(words.locale).select(amount)] ?? words.found['other'] ?? '';

  return fillIn(template, { amount: String(amount), query });
}
