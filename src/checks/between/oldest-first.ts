import type { Content } from '#domain/content.ts';
import { compareText } from '#domain/text-order.ts';

/**
 * The content with its older entries first: what has been published, then what came earlier by its own date. Of two entries that
 * claim one name, the second is told, and an editor who copied a file should be sent to the copy.
 */
export function oldestFirst(content: Content, published: Set<string>): Content {
  const sort = <Entry extends { id: string }>(
    collection: keyof Content,
    entries: Entry[],
    dateOf: (entry: Entry) => string,
  ): Entry[] => {
    const isNew = ({ id }: Entry) => Number(!published.has(`${collection}/${id}`));

    return entries.toSorted(
      (a, b) => isNew(a) - isNew(b) || compareText(dateOf(a), dateOf(b)) || compareText(a.id, b.id),
    );
  };

  return {
    ...content,
    roles: sort('roles', content.roles, (role) => role.published),
    openings: sort('openings', content.openings, (opening) => opening.posted),
    skills: sort('skills', content.skills, () => ''),
  };
}
