import { BUILD_DATE } from 'astro:env/server';
import { type CollectionKey, getCollection } from 'astro:content';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import type { Content } from '#domain/content.ts';
import { checkIntegrity } from '#domain/integrity.ts';

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

async function readCatalogue(): Promise<Catalogue> {
  const content = await readContent();
  const errors = checkIntegrity(content).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map(({ collection, id, path, message }) => `${collection}/${id} ${path.join('.')}\n  ${message}`);

    throw new Error(`The content does not fit together (${errors.length} problems):\n\n${lines.join('\n\n')}`);
  }

  return buildCatalogue(content, buildInstant());
}

/** The moment that every status is judged by. */
function buildInstant(): number {
  if (BUILD_DATE === undefined) return Date.now();
  const instant = Date.parse(BUILD_DATE);
  if (Number.isNaN(instant)) throw new Error(`BUILD_DATE is "${BUILD_DATE}". Write an instant such as 2026-11-20T12:00:00Z.`);

  return instant;
}

async function readContent(): Promise<Content> {
  const [organisation] = await list('organisation');
  if (!organisation) throw new Error('content/organisation.yml is missing.');

  return {
    organisation,
    levels: (await list('levels')).sort((a, b) => a.order - b.order),
    themes: (await list('themes')).sort((a, b) => a.order - b.order),
    families: await list('families'),
    skills: await list('skills'),
    locations: await list('locations'),
    payBands: await list('payBands'),
    benefits: await list('benefits'),
    processes: await list('processes'),
    roles: await list('roles'),
    faqs: await list('faqs'),
    openings: await list('openings'),
    pages: await list('pages'),
  };
}

async function list<Name extends CollectionKey>(collection: Name) {
  return (await getCollection(collection)).map(({ id, data }) => ({ ...data, id }));
}
