import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { sitemap, sitemapParts, urlsOfPart } from '#feeds/sitemap.ts';
import { sitemapEntries } from '#views/sitemap.ts';
import { loadCatalogue } from '#load-catalogue';

export async function getStaticPaths() {
  const entries = sitemapEntries(await loadCatalogue());

  return sitemapParts(entries.length).map((part) => ({
    params: { part },
    props: { entries: urlsOfPart(entries, part) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site, url }: APIContext<Props>) => {
  const urls = props.entries.map(({ path, modified }) => ({ address: new URL(path, site ?? url).href, modified }));

  return new Response(sitemap(urls), { headers: { 'content-type': 'application/xml' } });
};
