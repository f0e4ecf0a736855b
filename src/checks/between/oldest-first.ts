import type { Content } from '#domain/content.ts';
import { compareText } from '#domain/text-order.ts';

/** What tells of an entry that it is the older one, besides its own dates. */
interface Signs {
  isPublished(collection: keyof Content, id: string): boolean;
  /** Whether its file bears another name than it should, as a fresh copy does. */
  isMisnamed(collection: keyof Content, id: string): boolean;
}

/**
 * The content with its older entries first: what has been published, then what came earlier by its own date. Of two entries that
 * claim one name, the second is told, and an editor who copied a file should be sent to the copy.
 */
export function oldestFirst(content: Content, { isPublished, isMisnamed }: Signs): Content {
  const sort = <Entry extends { id: string; status?: string }>(
    collection: keyof Content,
    entries: Entry[],
    dateOf: (entry: Entry) => string = () => '',
  ): Entry[] => {
    const newness = ({ id, status }: Entry) =>
      [!isPublished(collection, id), status === 'draft', isMisnamed(collection, id), id.startsWith('copy-of-')]
        .map(Number)
        .join('');

    return entries.toSorted(
      (a, b) => compareText(newness(a), newness(b)) || compareText(dateOf(a), dateOf(b)) || compareText(a.id, b.id),
    );
  };

  return {
    ...content,
    roles: sort('roles', content.roles, (role) => role.published),
    openings: sort('openings', content.openings, (opening) => opening.posted),
    skills: sort('skills', content.skills),
    faqs: sort('faqs', content.faqs),
  };
}
