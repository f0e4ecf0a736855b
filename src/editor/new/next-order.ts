/** The place after the last, with a gap of `step` as the others have it. */
export const nextOrder = (entries: { order: number }[], step: number): string =>
  String(Math.max(0, ...entries.map(({ order }) => order)) + step);
