import { followCount } from '#now/follow-count.ts';
import { followOpening } from '#now/follow-opening.ts';
import type { ClockWords } from '#now/words.ts';

const LOOK_AGAIN = 10_000;
const OLD = 48 * 3_600_000;

/**
 * `<opening-clock>`: keeps what a page says about openings true after its build, at the first look and while it stays open. It
 * believes the visitor's clock: where that is wrong by a day, so is the page, and nothing here can know.
 */
class OpeningClock extends HTMLElement {
  connectedCallback(): void {
    const { built = '', words = '' } = this.dataset;
    const clockWords: ClockWords = JSON.parse(words);
    const builtAt = Date.parse(built);
    const [old, line] = this.children;
    // The moment that the page speaks of. It never goes back: no page is read before it was built.
    let then = builtAt;

    const follow = () => {
      const isFirst = then === builtAt;
      const now = Math.max(Date.now(), then);
      const changes = list('[data-life]').flatMap((place) => followOpening(place, then, now, isFirst, clockWords));
      for (const place of list('[data-openings]')) followCount(place, now, clockWords);
      old?.toggleAttribute('hidden', now - builtAt <= OLD);
      if (line && !isFirst && changes.length > 0) line.textContent = changes.join('. ');
      then = now;
    };

    follow();
    setInterval(follow, LOOK_AGAIN);
    // The interval stands still while the page is put aside or the machine sleeps.
    addEventListener('pageshow', follow);
    document.addEventListener('visibilitychange', follow);
  }
}

const list = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

customElements.define('opening-clock', OpeningClock);
