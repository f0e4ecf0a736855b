import { foldName } from '#domain/names.ts';
import type { HitData } from '#search/full-text.ts';

/**
 * Hits in the order a candidate expects: what is called exactly so, then what is also called so, then what begins so, then the
 * index's own order. Hits that hold none of the words are dropped: for a word it does not know, the index answers with pages that
 * merely begin like it. So are openings that have ended since the index was built.
 */
export function rankHits(query: string, hits: HitData[], now: number): HitData[] {
  const words = query.toLowerCase().split(/\s+/).map(stem);
  const asked = foldName(query);

  return hits
    .filter((hit) => holdsWords(hit, words) && !hasEnded(hit, now))
    .map((hit, place) => ({ hit, place, name: nameRank(asked, hit) }))
    .sort((a, b) => a.name - b.name || byKind(a, b) || a.place - b.place)
    .map(({ hit }) => hit);
}

/** Whether it is an opening that has ended since the index was built. */
export const hasEnded = ({ meta }: HitData, now: number): boolean => Date.parse(meta['ends'] ?? '') <= now;

/** Of things with the asked name a role stands before its openings; the address says what is an opening. */
const byKind = (a: Named, b: Named): number => (a.name === 0 ? Number(isOpening(a.hit)) - Number(isOpening(b.hit)) : 0);

const isOpening = ({ url }: HitData): boolean => url.includes('/openings/');

interface Named {
  hit: HitData;
  name: number;
}

function nameRank(asked: string, { meta }: HitData): number {
  const title = foldName(meta['title'] ?? '');
  if (title === asked) return 0;
  if (listAliases(meta).includes(asked)) return 1;

  return title.startsWith(asked) ? 2 : 3;
}

const listAliases = (meta: HitData['meta']): string[] => (meta['aliases'] ?? '').split(', ').map(foldName);

function holdsWords({ meta, content }: HitData, words: string[]): boolean {
  const text = `${Object.values(meta).join(' ')} ${content}`.toLowerCase();
  const folded = foldName(text);

  return words.some((word) => text.includes(word) || folded.includes(foldName(word)));
}

/** A word without the endings that the index ignores too, so that "testing" is found in "tests". */
const stem = (word: string): string => word.replace(/(?<=\p{L}{4})(ings?|ed|ers?|es|s|ions?|ment|ly|ity)$/u, '');
