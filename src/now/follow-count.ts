import { fillPlural } from '#domain/phrase.ts';
import { countPlaces, readOpening } from '#domain/told-opening.ts';
import type { ClockWords } from '#now/words.ts';

/**
 * Brings a number of openings to what it is now. Where the page gives it a tone, a word may stand in its place, and nothing where
 * there is nothing. Words that wait in a template beside it, or in its place, are for when all its openings have ended.
 */
export function followCount(place: HTMLElement, now: number, words: ClockWords): void {
  const { openings = '', tone } = place.dataset;
  const places = countPlaces(openings.split('; ').map(readOpening), now);
  const hasEnded = places === 0;
  const none = place.nextElementSibling;
  if (place instanceof HTMLTemplateElement) {
    if (hasEnded) place.replaceWith(place.content);
    return;
  }
  if (hasEnded && none instanceof HTMLTemplateElement) {
    place.parentElement?.replaceChildren(none.content);
    return;
  }

  const amount = typeof places === 'number' ? places : 0;
  // Without an amount it is one of the two words, or zero.
  const text =
    tone && !amount ? (hasEnded ? '' : words[places as 'soon' | 'pool']) : fillPlural(words, words.count, amount);
  if (text === place.textContent) return;

  place.textContent = text;
  if (tone) place.dataset['tone'] = amount > 0 ? 'open' : 'quiet';
}
