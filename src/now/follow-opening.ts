import { isListed, isOpen, type OpeningStatus, statusAt } from '#domain/opening-status.ts';
import { readOpening } from '#domain/told-opening.ts';
import type { ClockWords } from '#now/words.ts';

/** Brings one opening from the state it was in to the one it is in now. Answers with what has changed, in words. */
export function followOpening(
  place: HTMLElement,
  then: number,
  now: number,
  isFirst: boolean,
  { status: words }: ClockWords,
): string[] {
  const { life } = readOpening(place.dataset['life'] ?? '');
  const status = statusAt(life, now);
  if (status === statusAt(life, then)) return [];

  const line = place.querySelector('.status');
  if (line) tell(line, status, life.closes, words);
  const text = `${place.querySelector('h1, h3, .where')?.textContent}: ${line?.textContent}`;
  showParts(place, status);
  // A card that opens joins those that are open, unless the reader stands on it.
  const open = isOpen(status) && place.dataset['to'];
  if (open && !place.contains(document.activeElement))
    document.querySelector(`[aria-labelledby=${open}] .cards`)?.append(place);
  if (!isListed(status)) {
    if (place.localName === 'article') endPage(words[status]);
    // Under the reader's eyes a card stays where it is, and says that it has ended.
    if (place.localName === 'li' && isFirst) place.hidden = true;
  }

  return [text];
}

/** Writes the word of a status before the moment that the page names, and drops a moment that the word is not about. */
function tell(line: Element, status: OpeningStatus, closes: number | undefined, words: ClockWords['status']): void {
  const time = line.querySelector('time');
  const isDeadline = Date.parse(time?.dateTime ?? '') === closes;
  const canApply = isOpen(status);
  // A talent pool names no moment, and says the same until it ends.
  if (canApply && !time) return;

  const hasOpened = canApply && !isDeadline;
  const isAboutTime = hasOpened || (isDeadline && (canApply || status === 'closed'));
  line.replaceChildren(words[hasOpened ? 'open' : status] ?? '', ...(time && isAboutTime ? [' ', time] : []));
  line.setAttribute('data-tone', hasOpened ? 'open' : canApply ? 'soon' : 'quiet');
}

/** Shows the parts that belong to a status, which wait in templates, and takes away those that do not. */
function showParts(place: HTMLElement, status: OpeningStatus): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-when]')) {
    const fits = part.dataset['when']?.split(' ').includes(status);
    if (part instanceof HTMLTemplateElement) {
      if (fits) part.replaceWith(part.content);
    } else if (!fits) {
      // Whoever stood on the button that goes would be thrown back to the start of the page.
      if (part.contains(document.activeElement)) document.querySelector('main')?.focus({ preventScroll: true });
      part.remove();
    }
  }
}

/** Tells machines, which may have read the page until now, that this opening has ended. */
function endPage(word: string | undefined): void {
  document.title = `${word}: ${document.title}`;
  document.querySelector('.sheet')?.setAttribute('data-quiet', 'true');
  for (const data of document.querySelectorAll('[type="application/ld+json"]')) {
    if (data.textContent.includes('"JobPosting"')) data.remove();
  }
}
