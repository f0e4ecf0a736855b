import { closestMatch } from 'leven';

/** The known name that `typed` was probably meant to be, or undefined when none is near. */
export function findNearestName(typed: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  const maxDistance = Math.max(2, Math.floor(typed.length / 3));

  return names.find((name) => name.startsWith(`${typed}-`)) ?? closestMatch(typed, names, { maxDistance });
}
