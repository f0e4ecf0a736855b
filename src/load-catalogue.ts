import { readNow } from '#checks/calendar.ts';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import type { Content } from '#domain/content.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import { getCollection, getEntry } from 'astro:content';
import { BUILD_DATE } from 'astro:env/server';

let catalogue: Promise<Catalogue> | undefined;

/**
 * The whole catalogue at this build's "now": `BUILD_DATE` (an ISO instant) or the clock. It is read once in a build, and anew
 * for every page in dev. Throws when entries contradict each other, and lists all that is wrong.
 */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return readCatalogue();
  catalogue ??= readCatalogue();

  return catalogue;
}

/** The text of an entry, in MDX as it was written. Throws when there is no such entry. */
export async function readText(collection: 'roles' | 'faqs' | 'openings' | 'pages', id: string): Promise<string> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no ${collection}/${id}.`);

  return entry.body ?? '';
}

/** Questions with the text of their answers. */
export const readAnswers = <Question extends { id: string }>(questions: Question[]) =>
  Promise.all(questions.map(async (question) => ({ ...question, answer: await readText('faqs', question.id) })));

/** Every address that was ever published, as `content/addresses.txt` lists them; none in a new repository. */
export function listPublished(): string[] {
  const [list = ''] = Object.values(ADDRESS_LISTS);

  return list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

// A pattern, because the file need not be there.
const ADDRESS_LISTS = import.meta.glob<string>('/content/addresses.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

async function readCatalogue(): Promise<Catalogue> {
  const content = await loadContent();
  const problems = checkIntegrity(content);
  if (problems.length > 0) {
    const lines = problems.map(
      ({ collection, id, path, message }) => `${collection}/${id} ${path.join('.')}\n  ${message}`,
    );

    throw new Error(`The content does not fit together (${problems.length} problems):\n\n${lines.join('\n\n')}`);
  }

  return buildCatalogue(content, readNow(BUILD_DATE));
}

/** Everything in the content folder, drafts included. */
export async function loadContent(): Promise<Content> {
  const [organisation] = await getCollection('organisation');
  if (!organisation) throw new Error('content/organisation.yml is missing.');

  return {
    organisation: organisation.data,
    levels: toEntries(await getCollection('levels')).sort((a, b) => a.order - b.order),
    themes: toEntries(await getCollection('themes')).sort((a, b) => a.order - b.order),
    // Only the content check reads them.
    words: [],
    payLaws: [],
    families: toEntries(await getCollection('families')),
    skills: toEntries(await getCollection('skills')),
    locations: toEntries(await getCollection('locations')),
    payBands: toEntries(await getCollection('payBands')),
    benefits: toEntries(await getCollection('benefits')),
    processes: toEntries(await getCollection('processes')),
    roles: toEntries(await getCollection('roles')),
    faqs: toEntries(await getCollection('faqs')),
    openings: toEntries(await getCollection('openings')),
    pages: toEntries(await getCollection('pages')),
  };
}

/** Astro keeps an entry's id apart from its data; the domain wants both in one. */
const toEntries = <Data extends object>(entries: { id: string; data: Data }[]): (Data & { id: string })[] =>
  entries.map(({ id, data }) => ({ ...data, id }));
