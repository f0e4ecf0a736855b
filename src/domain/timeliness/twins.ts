import type { OpeningEntry } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import type { Problem } from '#domain/problem.ts';
import { compareText } from '#domain/text-order.ts';

/** One problem for each opening that nobody can tell from another one: same title, role, place and kind of work at one time. */
export function checkTwins(coming: OpeningEntry[]): Problem<'opening-twice'>[] {
  return [...Map.groupBy(coming, describe).values()].flatMap(findTwins);
}

/** All that a candidate sees of an opening in a list. */
const describe = ({ role, title = '', workplace, vacancy, locations, eligibleIn, employment }: OpeningEntry): string =>
  JSON.stringify([
    role,
    title,
    workplace,
    vacancy,
    ...[locations, eligibleIn, employment].map((list) => list.toSorted()),
  ]);

function findTwins(openings: OpeningEntry[]): Problem<'opening-twice'>[] {
  let earlier: OpeningEntry | undefined;

  return openings
    .toSorted((a, b) => compareText(a.posted, b.posted))
    .flatMap((opening) => {
      const twin = earlier && opening.posted <= endOf(earlier) ? earlier : undefined;
      if (!earlier || endOf(opening) > endOf(earlier)) earlier = opening;
      if (!twin) return [];
      const message = `${contentFile('openings', twin.id)} offers the same job in the same place at the same time. Keep one and write \`headcount: 2\`, or give it a \`title\` that tells it apart.`;

      return [{ rule: 'opening-twice', collection: 'openings', id: opening.id, path: ['role'], message }];
    });
}

const endOf = ({ outcome, closes }: OpeningEntry): string => outcome?.on ?? closes?.slice(0, 10) ?? '9999-12-31';
