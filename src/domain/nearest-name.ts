import leven from 'leven';

/**
 * The known name that `typed` was probably meant to be, or undefined when none is near. Only slips of typing are near, never
 * another thing with a similar name: one slip, or up to three in a long name that begins alike ("gti" is "git").
 */
export function findNearestName(typed: string, known: Iterable<string>): string | undefined {
  let nearest: { name: string; distance: number } | undefined;

  for (const name of known) {
    const distance = countSlips(typed, name);
    if (distance === undefined || (nearest && distance > nearest.distance)) continue;
    // Of two that are equally near, the first by name.
    const isFirst = !nearest || distance < nearest.distance || name.localeCompare(nearest.name) < 0;
    if (isFirst) nearest = { name, distance };
  }

  return nearest?.name;
}

/** How many letters differ; undefined when they are too many for a slip. Most names are told apart by their length alone. */
function countSlips(typed: string, name: string): number | undefined {
  const most = reach(typed, name);
  if (Math.abs(typed.length - name.length) > most) return undefined;
  const distance = leven(typed, name, { maxDistance: most + 1 });
  // Of a short name two slips leave little: only the order of its letters may be wrong.
  const isAnother = distance === 2 && typed.length <= SHORT && sorted(typed) !== sorted(name);

  return distance > most || isAnother ? undefined : distance;
}

function reach(typed: string, name: string): number {
  if (name[0] !== typed[0]) return 1;

  return typed.length >= 12 ? 3 : 2;
}

const SHORT = 4;

const sorted = (text: string): string => [...text].sort().join('');
