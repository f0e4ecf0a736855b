import { readNow } from '#checks/calendar.ts';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import type { Content } from '#domain/content.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import { compareText } from '#domain/text-order.ts';
import { getCheckedContent } from '#integrations/content-carrier.ts';
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
  const text = getCheckedContent().report().bodies.get(`${collection}/${id}`);
  if (text === undefined) throw new Error(`There is no ${collection}/${id}.`);

  return text;
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

/** Everything in the content folder, drafts included: lists as they are written, everything else by id. */
export async function loadContent(): Promise<Content> {
  const { content } = getCheckedContent().report();
  if (!content) throw new Error('content/organisation.yml is missing.');

  return {
    organisation: content.organisation,
    levels: content.levels,
    themes: content.themes,
    // Only the content check reads them.
    words: [],
    payLaws: [],
    families: byId(content.families),
    skills: byId(content.skills),
    locations: byId(content.locations),
    payBands: byId(content.payBands),
    benefits: byId(content.benefits),
    processes: byId(content.processes),
    roles: byId(content.roles),
    faqs: byId(content.faqs),
    openings: byId(content.openings),
    pages: byId(content.pages),
  };
}

const byId = <Entry extends { id: string }>(entries: Entry[]): Entry[] =>
  entries.toSorted((a, b) => compareText(a.id, b.id));
