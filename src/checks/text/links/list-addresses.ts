import type { Addresses, Document, Entry, Page } from '#checks/document.ts';
import { listUnbuilt, listUncertain } from '#checks/text/links/unbuilt-addresses.ts';
import { type Shown, whatIsShown } from '#checks/text/shown.ts';
import { idsAround, idsOfLists, idsOfRoute } from '#checks/text/view-ids.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import { listSteps } from '#domain/steps.ts';
import type { CollectionName } from '#schemas/collections.ts';
import {
  benefitsPath,
  comparePath,
  comparisonPath,
  deadlinePath,
  familiesPath,
  familyPath,
  faqPath,
  feedPath,
  homePath,
  howWeHirePath,
  languageModelsPath,
  levelPath,
  levelsPath,
  locationPath,
  locationsPath,
  matchPath,
  matrixFilePath,
  matrixPath,
  notFoundPath,
  openingPath,
  openingsPath,
  pagePath,
  rolePath,
  rolesPath,
  searchPath,
  sitemapPath,
  skillPath,
  skillsPath,
} from '#paths';

/** Every address of the site that is built from this content at this moment. Nothing is known without organisation.yml. */
export function listAddresses(
  content: Content | undefined,
  entries: Entry[],
  documents: Document[],
  now: Instant,
): Addresses | undefined {
  if (!content) return undefined;
  const shown = whatIsShown(content, now);
  const lost = entries.filter(({ value }) => value === undefined);
  const uncertain = listUncertain(content, shown, lost);
  const pages = listPages(content, shown, documents);

  return {
    pages,
    byName: listNames(pages, content, shown),
    moved: listMoved(content, shown),
    unbuilt: new Map(listUnbuilt(content, shown).filter(([address]) => !uncertain.has(address))),
    uncertain,
  };
}

function listPages(content: Content, shown: Shown, documents: Document[]): Map<string, Page> {
  const texts = new Map(documents.map((document) => [`${document.collection}/${document.id}`, document]));
  const withText = (collection: CollectionName, id: string): Page => ({
    ids: idsAround(collection, id, content),
    document: texts.get(`${collection}/${id}`),
  });
  const each = (ids: Iterable<string>, path: (id: string) => string, pageOf: (id: string) => Page): [string, Page][] =>
    [...ids].map((id) => [path(id), pageOf(id)]);
  const route = (name: Parameters<typeof idsOfRoute>[0]) => () => ({ ids: idsOfRoute(name) });
  const lists = idsOfLists(content);

  return new Map([
    ...listFixedPages(lists, shown),
    ...each(shown.roles, rolePath, (id) => withText('roles', id)),
    ...each(shown.openings, openingPath, (id) => withText('openings', id)),
    ...each(shown.pages, pagePath, (id) => withText('pages', id)),
    ...each(shown.families, familyPath, () => ({ ids: lists.family })),
    ...each(shown.levels, levelPath, route('levels/[id].astro')),
    ...each(shown.skills, skillPath, route('skills/[id].astro')),
    ...listSteps(content.roles).map(({ lower, higher }): [string, Page] => [
      comparisonPath(lower.id, higher.id),
      { ids: lists.comparison },
    ]),
    ...each(shown.locations, locationPath, route('locations/[id].astro')),
  ]);
}

function listFixedPages(lists: ReturnType<typeof idsOfLists>, { faqs }: Shown): [string, Page][] {
  return [
    [homePath(), { ids: idsOfRoute('index.astro') }],
    [rolesPath(), { ids: lists.roles }],
    [familiesPath(), { ids: lists.families }],
    [levelsPath(), { ids: lists.levels }],
    [locationsPath(), { ids: lists.locations }],
    [skillsPath(), { ids: lists.skills }],
    [matrixPath(), { ids: idsOfRoute('matrix.astro') }],
    [comparePath(), { ids: idsOfRoute('compare/index.astro') }],
    [openingsPath(), { ids: idsOfRoute('openings/[...page].astro') }],
    [faqPath(), { ids: [...lists.faq, ...faqs] }],
    [matchPath(), { ids: idsOfRoute('match.astro') }],
    [searchPath(), { ids: idsOfRoute('search.astro') }],
    // Both have a route of their own, and are there even when the page of their text is not.
    [benefitsPath(), { ids: [] }],
    [howWeHirePath(), { ids: [] }],
    ...listFixedFiles().map((file): [string, Page] => [file, { ids: [] }]),
  ];
}

/** The files that are there whatever the content is. */
const listFixedFiles = (): string[] => [
  notFoundPath(),
  sitemapPath(),
  sitemapPath('pages'),
  '/robots.txt',
  languageModelsPath(),
  matrixFilePath(),
  deadlinePath(),
  ...(['xml', 'atom', 'json'] as const).map((ending) => feedPath(ending)),
];

/** Every address by its last part. Where two have the same, a page stands before a part of one. */
function listNames(pages: Map<string, Page>, { benefits, processes }: Content, { faqs }: Shown): Map<string, string> {
  const parts: [string, string][] = [
    ...processes.map(({ id }): [string, string] => [id, `${howWeHirePath()}#${id}`]),
    ...benefits.map(({ id }): [string, string] => [id, benefitsPath(id)]),
    ...[...faqs].map((id): [string, string] => [id, faqPath(id)]),
  ];
  const whole = [...pages.keys()].map((address): [string, string] => [address.split('/').at(-2) ?? '', address]);

  // The last one of a name counts.
  return new Map([...parts, ...whole.toReversed()].filter(([name]) => name !== ''));
}

/** The old addresses of roles that have a page. */
const listMoved = ({ roles }: Content, shown: Shown): Map<string, string> =>
  new Map(
    roles
      .filter(({ id }) => shown.roles.has(id))
      .flatMap(({ id, formerIds }) => formerIds.map((former) => [rolePath(former), rolePath(id)])),
  );

/** The address at which the text of a document is read. */
export function addressOf({ collection, id }: Pick<Document, 'collection' | 'id'>): string {
  const paths: Partial<Record<CollectionName, (id: string) => string>> = {
    roles: rolePath,
    openings: openingPath,
    faqs: faqPath,
  };

  return (paths[collection] ?? pagePath)(id);
}
