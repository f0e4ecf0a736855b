const HIDDEN = /<(script|style|template)\b[^>]*>[\s\S]*?<\/\1>|<p\b[^>]*\shidden\b[^>]*>[\s\S]*?<\/p>/g;
const DATA = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g;
const TAG = /<(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

/**
 * What a search engine keeps of a finished page: title, description, the sentences of its main part, structured data. Undefined when
 * it keeps nothing, because the page says so or stands for another one. What surrounds every page, such as the day of the build in
 * the foot, is not in it: else every page would be another one each day.
 */
export function findSeenText(html: string, address: string): string | undefined {
  if (findCanonical(html) !== address || /<meta http-equiv="refresh"/.test(html)) return undefined;
  const [main = ''] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  const sentences = main.replace(HIDDEN, ' ').replace(TAG, ' ').replace(/\s+/g, ' ').trim();

  return [
    /<title>([\s\S]*?)<\/title>/.exec(html)?.[1],
    /<meta name="description" content="([^"]*)"/.exec(html)?.[1],
    sentences,
    ...Array.from(html.matchAll(DATA), ([, data]) => data),
  ].join('\n');
}

/** The address that a page says it stands at. */
export const findCanonical = (html: string): string | undefined =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
