import leven from 'leven';

/**
 * The known name that `typed` was probably meant to be, or undefined when none is near. Only slips of typing are near, never
 * another thing with a similar name: one slip, or up to three in a long name that begins alike ("gti" is "git").
 */
export function findNearestName(typed: string, known: Iterable<string>): string | undefined {
  const near = [...known]
    .map((name) => ({ name, distance: leven(typed, name) }))
    .filter(({ name, distance }) => distance <= reach(typed, name));
  const [nearest] = near.sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name));

  return nearest?.name;
}

function reach(typed: string, name: string): number {
  if (name[0] !== typed[0]) return 1;

  return typed.length >= 12 ? 3 : 2;
}
