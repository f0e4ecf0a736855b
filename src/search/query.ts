/** What a search address asks for. */
export interface SearchQuery {
  text: string;
  /** The kind of page to show; empty for all. */
  kind: string;
}

const LONGEST = 200;

/** The query in an address such as `?q=k8s&kind=Role`. Anything unreadable counts as nothing. */
export function readQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);

  return { text: tidy(parameters.get('q') ?? ''), kind: parameters.get('kind') ?? '' };
}

/** The address part for a query, `?q=k8s`; empty when nothing is asked. */
export function writeQuery({ text, kind }: SearchQuery): string {
  const parameters = new URLSearchParams({ ...(text && { q: text }), ...(kind && { kind }) });

  return parameters.size > 0 ? `?${parameters}` : '';
}

/** What is typed, as the index spells it: `.NET` is indexed as "dotnet", because the index drops dots. */
export const toIndexTerms = (text: string): string => tidy(text).replace(/(^|\s)\.net\b/gi, '$1dotnet');

const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
