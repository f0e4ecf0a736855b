/** Every address of the site. Each function gives a path from the root of the host, under the sub-path the site is built for. */

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

const at = (path: string): string => `${base}${path}`;

export const homePath = (): string => at('/');
/** A further page of the list that begins at `path`. No id has a slash, so it is the page of no entry. */
export const followingPath = (path: string, page: number): string => (page === 1 ? path : `${path}page/${page}/`);
export const rolesPath = (): string => at('/roles/');
export const rolePath = (id: string): string => at(`/roles/${id}/`);
export const familiesPath = (): string => at('/families/');
export const familyPath = (id: string): string => at(`/families/${id}/`);
export const levelsPath = (): string => at('/levels/');
export const levelPath = (id: string): string => at(`/levels/${id}/`);
export const skillsPath = (): string => at('/skills/');
export const skillPath = (id: string): string => at(`/skills/${id}/`);
/** The picker, with the roles it begins with. */
export const comparePath = (...roles: string[]): string =>
  at(roles.length === 0 ? '/compare/' : `/compare/?roles=${roles.join(',')}`);
export const comparisonPath = (lower: string, higher: string): string => at(`/compare/${lower}/${higher}/`);
export const matrixPath = (): string => at('/matrix/');
/** The part of the table that is about one family, where there are too many roles for one. */
export const familyMatrixPath = (family: string): string => at(`/matrix/${family}/`);
export const matrixFilePath = (): string => at('/matrix.csv');
export const openingsPath = (): string => at('/openings/');
export const openingPath = (id: string): string => at(`/openings/${id}/`);
export const locationsPath = (): string => at('/locations/');
export const locationPath = (id: string): string => at(`/locations/${id}/`);
export const faqPath = (id?: string): string => at(id === undefined ? '/faq/' : `/faq/#${id}`);
/** Where an answer is read: at the role or else the family that it is about, or among the questions for everybody. */
export const answerPath = (id: string, { role, family }: { role?: string | undefined; family?: string | undefined }) =>
  role === undefined && family === undefined
    ? faqPath(id)
    : `${role === undefined ? familyPath(family ?? '') : rolePath(role)}#${answerFragment(id)}`;
/** What an answer is called on the page of a role or family, where sections and headings have names too. */
export const answerFragment = (id: string): string => `answer-${id}`;
export const benefitsPath = (id?: string): string => at(id === undefined ? '/benefits/' : `/benefits/#${id}`);
export const howWeHirePath = (): string => at('/how-we-hire/');
export const searchPath = (query?: string): string =>
  at(query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`);
/** What a search of all openings can be narrowed to from elsewhere. */
export type SearchedFacet = 'skill' | 'level' | 'family';

/** The openings of one skill, level or family, as the search page finds them. */
export const openingsSearchPath = (facet: SearchedFacet, id: string): string =>
  at(`/search/?kind=opening&${facet}=${id}`);
export const matchPath = (): string => at('/match/');
/** For editors only, and only where the build is told so. */
export const healthPath = (): string => at('/health/');
export const pagePath = (id: string): string => at(`/${id}/`);
export const notFoundPath = (): string => at('/404.html');
export const sitemapPath = (part?: string): string =>
  at(part === undefined ? '/sitemap-index.xml' : `/sitemap-${part}.xml`);
/** The list that a feed follows, by its folder: all openings when nothing is said. */
export interface FeedScope {
  kind: 'families' | 'levels' | 'locations';
  id: string;
}

/** RSS 2.0 is `xml`, Atom `atom`, JSON Feed `json`. */
export type FeedEnding = 'xml' | 'atom' | 'json';

/** A feed, or a further page of it: `/feeds/openings.atom`, `/feeds/openings/2.atom`. */
export const feedPath = (ending: FeedEnding, scope?: FeedScope, page = 1): string => {
  const name = scope === undefined ? 'openings' : `${scope.kind}/${scope.id}`;

  return at(`/feeds/${name}${page === 1 ? '' : `/${page}`}.${ending}`);
};
export const deadlinePath = (opening?: string): string =>
  at(opening === undefined ? '/feeds/deadlines.ics' : `/openings/${opening}.ics`);
/** A page in another form; `json` is for programs, the others for people. */
export type FileEnding = 'md' | 'txt' | 'docx' | 'json';

export const roleFilePath = (id: string, ending: FileEnding): string => at(`/roles/${id}.${ending}`);
export const openingFilePath = (id: string, ending: FileEnding): string => at(`/openings/${id}.${ending}`);
/** The kinds of pages that have a picture of their own for shared links. */
export type PicturedCollection = 'roles' | 'openings' | 'skills' | 'families';

export const picturePath = (collection: PicturedCollection, id: string): string => at(`/${collection}/${id}.png`);
export const sitePicturePath = (): string => at('/share.png');
export const apiPath = (document: string): string => at(`/api/v1/${document}.json`);
/** The documents that list entries and go on when these are many. */
export type ApiList = 'families' | 'faqs' | 'openings' | 'roles' | 'skills';

/** A list, or a further page of it: `/api/v1/roles.json`, `/api/v1/roles/2.json`. */
export const apiListPath = (list: ApiList, page = 1): string => apiPath(page === 1 ? list : `${list}/${page}`);
export const apiSchemaPath = (document: string): string => at(`/api/v1/schemas/${document}.json`);
export const securityTextPath = (): string => at('/.well-known/security.txt');
export const languageModelsPath = (): string => at('/llms.txt');
export const searchIndexPath = (): string => at('/pagefind/');
export const searchTablePath = (): string => at('/search-table.json');
/** What follows the table: answers, and words that lead to names. */
export const searchRestPath = (): string => at('/search-rest.json');
export const skillSheetsPath = (): string => at('/skill-sheets.json');
export const publicPath = (file: string): string => at(file);

/** The page of the repository on which exactly this file can be edited. */
export const suggestChangePath = (repository: string, file: string): string =>
  `${repository}/edit/main/content/${file}`;
