import type { Content } from '#domain/content.ts';
import type { Target } from '#domain/integrity/list-references.ts';
import { listUncertain } from '#domain/integrity/references.ts';
import type { Problem } from '#domain/problem.ts';

/** One problem for each entry that nothing uses: nobody would miss it, or somebody forgot a link. */
export function checkUnused(
  content: Content,
  isPublished: (collection: Target, id: string) => boolean,
): Problem<'unused'>[] {
  const uncertain = listUncertain(content);
  // Bands are found by the family and level of a role.
  const isUncertain = ({ collection }: Use) =>
    uncertain.has(collection) || (collection === 'payBands' && (uncertain.has('families') || uncertain.has('levels')));
  const uses = listUses(content).filter((use) => !isUncertain(use));

  return uses.flatMap(({ collection, used, entries, what }) =>
    entries
      .filter((entry) => !used.has(entry.id))
      .map(({ id }) => {
        const advice = isPublished(collection, id)
          ? 'Use it again, but keep it: people may have its address.'
          : 'Use it, or delete it.';

        return { rule: 'unused', collection, id, path: [], message: `${what} ${advice}` };
      }),
  );
}

interface Use {
  collection: Target;
  entries: { id: string }[];
  used: Set<string>;
  /** What is missing, as a sentence. */
  what: string;
}

function listUses(content: Content): Use[] {
  const { roles, openings } = content;
  const use = (collection: Target, entries: { id: string }[], used: string[], what: string): Use => ({
    collection,
    entries,
    used: new Set(used),
    what,
  });
  const skills = roles.flatMap((role) => role.skills.flatMap((entry) => entry.skills));
  const themes = roles.flatMap(({ responsibilities }) => Object.keys(responsibilities));
  const places = openings.flatMap(({ locations }) => locations);

  return [
    use('skills', content.skills, skills, 'No role asks for this skill.'),
    use(
      'families',
      content.families,
      roles.map(({ family }) => family),
      'No role belongs to this family.',
    ),
    use(
      'levels',
      content.levels,
      roles.map(({ level }) => level),
      'No role stands on this level.',
    ),
    use('themes', content.themes, themes, 'No role has responsibilities under this theme.'),
    use('locations', content.locations, places, 'No opening is offered in this place.'),
    use(
      'processes',
      content.processes,
      openings.map(({ process }) => process),
      'No opening follows this process.',
    ),
    use(
      'payBands',
      content.payBands,
      listUsedBands(content),
      'No role of this family stands on this level, and no opening names this band.',
    ),
  ];
}

/** A role page shows every band of its family and level, whether an opening names it or not. */
function listUsedBands({ roles, openings, payBands }: Content): string[] {
  const rungs = new Set(roles.map(({ family, level }) => `${family}/${level}`));
  const shown = payBands.filter(({ family, level }) => rungs.has(`${family}/${level}`)).map(({ id }) => id);

  return [...shown, ...openings.flatMap(({ pay }) => ('band' in pay ? [pay.band] : []))];
}
