import type { Understanding } from '#domain/search/understanding.ts';
import { type Chip, partChips } from '#search/chips.ts';
import type { Engine } from '#search/engine/engine.ts';
import { make, need } from '#search/make.ts';
import type { AskingWords } from '#search/words.ts';

// How much there is is told when nothing more changes.
const SETTLED = 600;

/** What elements that ask have in common: a field, what was understood of it, and how much was found. */
export abstract class Asking<Words extends AskingWords> extends HTMLElement {
  #settled = 0;
  #heard = '';

  /** Answers what the field and its form say. A step is something to come Back to. */
  abstract ask(isStep: boolean): Promise<void>;

  get words(): Words {
    return JSON.parse(this.dataset['words'] ?? '');
  }

  get field(): HTMLInputElement {
    return need(this, '[name=q]', HTMLInputElement);
  }

  place(selector: string): HTMLElement {
    return need(this, selector, HTMLElement);
  }

  /** Draws a chip for each part of the query and for what else was asked, and the query with its slips mended. */
  drawAsked(understanding: Understanding, engine: Engine, mended = '', others: Chip[] = []): void {
    const { words } = this;
    const list = this.place('.chips');
    const remove = need(this, '.remove', HTMLTemplateElement);
    const setText = (text: string) => {
      this.field.value = text;
    };
    const chips = [...partChips(understanding, engine, words, setText), ...others];
    const buttons = chips.map((chip, place) =>
      this.button(
        [make('span', { class: 'visually-hidden' }, `${words.remove} `), chip.text, remove.content.cloneNode(true)],
        () => chip.remove(),
        () => [...list.querySelectorAll('button')].slice(0, place + 1).at(-1) ?? this.field,
      ),
    );
    const mend = this.button(
      [mended],
      () => setText(mended),
      () => this.field,
    );
    list.replaceChildren(...buttons.map((button) => make('li', {}, button)));
    this.place('.meant').replaceChildren(...(mended ? [`${words.meant} `, mend] : []));
  }

  /** A button that changes what is asked. Where it goes with its question, the focus goes to `next`. */
  button(content: (Node | string)[], change: () => void, next: () => HTMLElement): HTMLButtonElement {
    const button = make('button', { type: 'button' }, ...content);
    button.addEventListener('click', async () => {
      change();
      await this.ask(true);
      next().focus();
    });

    return button;
  }

  /** Says how much was found: at once for the eye, for the ear once it settles and nothing more is to come. */
  tell(text: string, isAll = true): void {
    this.place('.count').textContent = text;
    clearTimeout(this.#settled);
    if (!isAll) return;
    this.#settled = window.setTimeout(() => {
      const told = this.place('[role=status]');
      told.ariaLive = text === this.#heard ? 'off' : 'polite';
      told.textContent = text;
      this.#heard = '';
    }, SETTLED);
  }

  /** Goes on to what was found. With the focus on it the count is heard, and is not told again. */
  goToCount(): void {
    const count = this.place('.count');
    count.focus();
    if (count === document.activeElement) this.#heard = count.textContent ?? '';
  }
}
