import { adviseSkills } from '#domain/matching/advise.ts';
import { hold, type Match, type Mine, matchRoles } from '#domain/matching.ts';
import { fillPlural } from '#domain/phrase.ts';
import { toAdvice } from '#match/advice-list.ts';
import { tellPercent, toFit } from '#match/fit-list.ts';
import type { MatchData } from '#match/match-data.ts';
import { type Copy, closestTo, getPart } from '#match/parts.ts';
import type { MatchWords } from '#match/words.ts';

const PAGE = 8;
const ADVISED = 3;

/** The roles that fit a list, a page at a time, and the skills that would open more of them. */
export class Fits {
  readonly #root: HTMLElement;
  readonly #words: MatchWords;
  /** The roles whose needs are open, so that they stay so when the list changes. */
  readonly #opened = new Set<number>();
  #shown = PAGE;
  /** Prints the roles from a place of the list on, as far as they are shown. */
  #print: (from: number) => Copy[] = () => [];

  constructor(root: HTMLElement, words: MatchWords) {
    this.#root = root;
    this.#words = words;
    // Not on "toggle": what is opened for a print is not what the reader has opened.
    getPart(root, '.results').addEventListener('click', (event) => {
      const details = closestTo(event, 'summary')?.parentElement;
      if (!(details instanceof HTMLDetailsElement)) return;
      const role = Number(closestTo(event, '[data-role]')?.dataset['role']);
      if (details.open) this.#opened.delete(role);
      else this.#opened.add(role);
    });
    // What is closed would not be printed.
    addEventListener('beforeprint', () => this.#openAll(() => true));
    addEventListener('afterprint', () => this.#openAll((role) => this.#opened.has(role)));
  }

  /** Shows what fits a list, and answers with the sentence above it. */
  show(mine: Mine, data: MatchData): string {
    const held = hold(mine, data.skills.parts);
    const matches = matchRoles(data.needs, held);
    const list = mine.size > 0 ? matches.list : [];
    const advice = list.length > 0 ? adviseSkills(data.needs, matches, held, data.skills.behaviours, ADVISED) : [];
    const context = { root: this.#root, data, words: this.#words, held, now: Date.now() };
    const state = this.#stateOf(list, mine, data);

    this.#shown = PAGE;
    this.#print = (from) => {
      const items = list.slice(from, this.#shown).map((match) => toFit(match, this.#opened.has(match.role), context));
      getPart(this.#root, '.results').append(...items);
      getPart(this.#root, '.more').hidden = list.length <= this.#shown;

      return items;
    };
    getPart(this.#root, '.results').replaceChildren();
    this.#print(0);
    getPart(this.#root, '.state').textContent = state;
    getPart(this.#root, '.advice ul').replaceChildren(...advice.map((one) => toAdvice(one, context)));

    return state;
  }

  showMore(): void {
    const from = this.#shown;
    this.#shown += PAGE;
    this.#print(from)[0]?.querySelector('a')?.focus();
  }

  #stateOf([best]: Match[], mine: Mine, { roles }: MatchData): string {
    const { start, closest, noneClose } = this.#words;
    if (!best) return start;

    return fillPlural(this.#words, best.share > 0 ? closest : noneClose, mine.size, {
      role: roles.names[best.role],
      percent: tellPercent(best, this.#words),
    });
  }

  #openAll(isWanted: (role: number) => boolean): void {
    for (const item of this.#root.querySelectorAll<HTMLElement>('.results > li')) {
      getPart(item, 'details').open = isWanted(Number(item.dataset['role']));
    }
  }
}
