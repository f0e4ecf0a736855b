import leven from 'leven';

/**
 * The known name that `typed` was probably meant to be, or undefined when none is near. One slip in three letters is near; two
 * slips are near in any name that begins with the same letter ("gti" is "git").
 */
export function findNearestName(typed: string, known: Iterable<string>): string | undefined {
  const names = [...known].map((name) => ({ name, distance: leven(typed, name) }));
  const near = names.filter(({ name, distance }) => distance <= reach(typed, name));
  const [nearest] = near.sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name));

  return names.find(({ name }) => name.startsWith(`${typed}-`))?.name ?? nearest?.name;
}

const reach = (typed: string, name: string): number =>
  Math.max(Math.floor(typed.length / 3), name[0] === typed[0] ? 2 : 1);
