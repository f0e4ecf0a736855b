import type { Level, Role } from '#domain/content.ts';
import type { Track } from '#schemas/level.ts';

/** One rung of a family's ladder, with the roles that stand on it. */
export interface Rung {
  level: Level;
  roles: Role[];
}

/** The rungs that have at least one of `roles`, lowest first; at equal rank the individual-contributor track stands first. */
export function ladderOf(roles: readonly Role[], levels: Level[]): Rung[] {
  return [...levels]
    .sort((a, b) => a.rank - b.rank || a.track.localeCompare(b.track))
    .map((level) => ({ level, roles: roles.filter((role) => role.level === level.id) }))
    .filter((rung) => rung.roles.length > 0);
}

/** The rungs of each track, lowest first; a track without a rung is left out. */
export const tracksOf = (rungs: Rung[]): [track: Track, rungs: Rung[]][] =>
  [...Map.groupBy(rungs, ({ level }) => level.track)].sort(([a], [b]) => a.localeCompare(b));
