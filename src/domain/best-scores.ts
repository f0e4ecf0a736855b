/**
 * The numbers of the best scores above 0, the best first; of equals the lower number. Where `groupOf` says that some belong together,
 * the best of each group only. Nothing is sorted: a page asks it of all roles there are.
 */
export function bestScores(
  scores: Float64Array,
  most: number,
  groupOf: (number: number) => unknown = (number) => number,
): number[] {
  const best: number[] = [];
  const scoreOf = (number: number | undefined): number => (number === undefined ? 0 : (scores[number] ?? 0));
  let least = 0;
  for (let number = 0; number < scores.length; number += 1) {
    const score = scoreOf(number);
    if (score <= least) continue;
    const group = groupOf(number);
    const twin = best.findIndex((other) => groupOf(other) === group);
    if (twin >= 0 && scoreOf(best[twin]) >= score) continue;
    best.splice(twin >= 0 ? twin : most - 1, 1);
    const place = best.findIndex((other) => scoreOf(other) < score);
    best.splice(place < 0 ? best.length : place, 0, number);
    least = scoreOf(best[most - 1]);
  }

  return best;
}
