/** Every address of the site. Each function gives a path from the root of the host, under the sub-path the site is built for. */

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

const at = (path: string): string => `${base}${path}`;

export const homePath = (): string => at('/');
export const rolesPath = (): string => at('/roles/');
export const rolePath = (id: string): string => at(`/roles/${id}/`);
export const familyPath = (id: string): string => at(`/families/${id}/`);
export const levelPath = (id: string): string => at(`/levels/${id}/`);
export const skillsPath = (): string => at('/skills/');
export const skillPath = (id: string): string => at(`/skills/${id}/`);
export const openingsPath = (): string => at('/openings/');
export const openingPath = (id: string): string => at(`/openings/${id}/`);
export const locationPath = (id: string): string => at(`/locations/${id}/`);
export const faqPath = (id?: string): string => at(id === undefined ? '/faq/' : `/faq/#${id}`);
export const benefitsPath = (id?: string): string => at(id === undefined ? '/benefits/' : `/benefits/#${id}`);
export const howWeHirePath = (): string => at('/how-we-hire/');
export const searchPath = (query?: string): string =>
  at(query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`);
export const pagePath = (id: string): string => at(`/${id}/`);
export const notFoundPath = (): string => at('/404.html');
export const sitemapPath = (part?: string): string =>
  at(part === undefined ? '/sitemap-index.xml' : `/sitemap-${part}.xml`);
export const searchIndexPath = (): string => at('/pagefind/');
export const searchTablePath = (): string => at('/search-table.json');
export const publicPath = (file: string): string => at(file);

/** The page of the repository on which exactly this file can be edited. */
export const suggestChangePath = (repository: string, file: string): string =>
  `${repository}/edit/main/content/${file}`;
