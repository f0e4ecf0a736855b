/** What belongs together in several columns: one thing of each column at most, at the place of its column. */
export type Aligned<Thing> = (Thing | undefined)[];

interface Place<Thing> {
  column: number;
  thing: Thing;
  row: Aligned<Thing>;
}

/**
 * The things of all columns in rows, none lost and none twice: the likest pairs come together first. `likeness` goes from 0 (never
 * in one row) to 1 and is the same both ways; `nameOf` decides between pairs that are equally alike, so that the order of the
 * columns changes nothing but the order of the cells.
 */
export function align<Thing>(
  columns: Thing[][],
  likeness: (a: Thing, b: Thing) => number,
  nameOf: (thing: Thing) => string,
): Aligned<Thing>[] {
  const places = columns.flatMap((things, column) =>
    things.map(
      (thing): Place<Thing> => ({ column, thing, row: columns.map((_, at) => (at === column ? thing : undefined)) }),
    ),
  );

  for (const [a, b] of listPairs(places, likeness, nameOf)) join(a, b, places);

  return [...new Set(places.map(({ row }) => row))];
}

/** Pairs of different columns, the likest first. */
function listPairs<Thing>(
  places: Place<Thing>[],
  likeness: (a: Thing, b: Thing) => number,
  nameOf: (thing: Thing) => string,
): [Place<Thing>, Place<Thing>][] {
  return places
    .flatMap((a, index) => places.slice(index + 1).map((b) => ({ a, b })))
    .filter(({ a, b }) => a.column !== b.column)
    .map(({ a, b }) => ({
      a,
      b,
      alike: likeness(a.thing, b.thing),
      name: [nameOf(a.thing), nameOf(b.thing)].sort().join('\n'),
    }))
    .filter(({ alike }) => alike > 0)
    .sort((x, y) => y.alike - x.alike || (x.name < y.name ? -1 : Number(x.name > y.name)))
    .map(({ a, b }) => [a, b]);
}

/** Puts two rows together, unless a column would then have two things in one. */
function join<Thing>(a: Place<Thing>, b: Place<Thing>, places: Place<Thing>[]): void {
  const [into, from] = [a.row, b.row];
  if (into === from || into.some((thing, column) => thing !== undefined && from[column] !== undefined)) return;

  for (const [column, thing] of from.entries()) into[column] ??= thing;
  for (const place of places) if (place.row === from) place.row = into;
}
