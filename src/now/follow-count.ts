import { countPlaces, readOpening } from '#domain/told-opening.ts';
import { type ClockWords, countText } from '#now/words.ts';

/** Brings a number of openings to what it is now. Where the page gives it a tone, a word may stand in its place. */
export function followCount(place: HTMLElement, now: number, words: ClockWords): void {
  const { openings = '', tone } = place.dataset;
  const places = countPlaces(openings.split('; ').map(readOpening), now);
  const amount = typeof places === 'number' ? places : 0;
  const text = tone && places !== amount ? words[places as 'soon' | 'pool'] : countText(words, amount); // it is no number
  if (text === place.textContent) return;

  place.textContent = text;
  if (tone) place.dataset['tone'] = amount > 0 ? 'open' : 'quiet';
}
