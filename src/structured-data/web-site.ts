import type { WebSite } from 'schema-dts';
import type { Organisation } from '#domain/content.ts';
import type { Locale } from '#messages/messages.ts';
import { organizationId, webSiteId } from '#structured-data/ids.ts';
import { homePath } from '#paths';

/** https://schema.org/WebSite: this site, by the name that search results may print. */
export const webSite = ({ name }: Organisation, locale: Locale, site: URL): WebSite => ({
  '@type': 'WebSite',
  '@id': webSiteId(site),
  name,
  url: new URL(homePath(), site).href,
  inLanguage: locale,
  publisher: { '@id': organizationId(site) },
});
