/** Some numbers for each entry, in two flat arrays: those of an entry stand from `starts[entry]` to before `starts[entry + 1]`. */
export interface Column {
  starts: Uint32Array;
  values: Uint16Array;
}

export function toColumn(lists: number[][]): Column {
  const starts = new Uint32Array(lists.length + 1);
  for (const [entry, list] of lists.entries()) starts[entry + 1] = (starts[entry] ?? 0) + list.length;

  return { starts, values: Uint16Array.from(lists.flat()) };
}

/** The numbers of one entry. */
export const listAt = ({ starts, values }: Column, entry: number): number[] => [
  ...values.subarray(starts[entry], starts[entry + 1]),
];

/** Whether an entry has a number for which `isChosen` says yes. */
export function hasChosen({ starts, values }: Column, entry: number, isChosen: boolean[]): boolean {
  const end = starts[entry + 1] ?? 0;
  for (let at = starts[entry] ?? 0; at < end; at += 1) if (isChosen[values[at] ?? 0]) return true;

  return false;
}

/** Adds one to the tally of each number of an entry. */
export function addTallies({ starts, values }: Column, entry: number, tallies: Uint32Array): void {
  const end = starts[entry + 1] ?? 0;
  for (let at = starts[entry] ?? 0; at < end; at += 1) {
    const value = values[at] ?? 0;
    tallies[value] = (tallies[value] ?? 0) + 1;
  }
}
