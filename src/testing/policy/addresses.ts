import { type Breach, type BuiltSite, breaches } from '#testing/policy/breach.ts';
import { type BuiltPage, select } from '#testing/site/pages.ts';

/** P17: `lastmod` of a role or an opening in the sitemap is the day its content last changed. */
export function checkLastModified({ files, known }: BuiltSite): Breach[] {
  const sitemaps = [...files].filter(([file]) => /^\/sitemap.*\.xml$/.test(file));
  const entries = sitemaps.flatMap(([, xml]) => [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g)]);

  return entries.flatMap(([, address = '', modified]) => {
    const { pathname } = new URL(address);
    const changed = known.changed.get(pathname);

    return breaches('P17', pathname, [
      changed !== undefined && changed !== modified && `lastmod is ${modified}, the content is of ${changed}`,
    ]);
  });
}

/** P18: a page that names translations names itself among them, and each of them names it in return. */
export function checkTranslations({ pages, known }: BuiltSite): Breach[] {
  const translations = new Map(pages.map((page) => [new URL(page.path, known.site).href, translationsOf(page)]));

  return pages.flatMap((page) => {
    const own = new URL(page.path, known.site).href;
    const named = translations.get(own) ?? [];

    return breaches('P18', page.path, [
      named.length > 0 && !named.includes(own) && 'it does not name itself',
      ...named.map((other) => !translations.get(other)?.includes(own) && `${other} does not name it in return`),
    ]);
  });
}

const translationsOf = (page: BuiltPage): string[] =>
  select(page, 'link[rel="alternate"][hreflang]').map(({ attributes }) => attributes['href'] ?? '');
