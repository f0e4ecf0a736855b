import type { Understanding } from '#domain/search/understanding.ts';
import { type Chip, partChips } from '#search/chips.ts';
import type { Engine } from '#search/engine/engine.ts';
import { fill, need } from '#search/make.ts';
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

  get form(): HTMLFormElement {
    return need(this, 'form', HTMLFormElement);
  }

  place(selector: string): HTMLElement {
    return need(this, selector, HTMLElement);
  }

  connectedCallback(): void {
    this.form.addEventListener('submit', async (event) => {
      event.preventDefault();
      await this.ask(false);
      this.goToCount();
    });
  }

  /** A copy of the element in one of its templates. */
  copy(template: string): HTMLElement {
    const { content } = need(this, `template.${template}`, HTMLTemplateElement);

    return need(document.importNode(content, true), '*', HTMLElement);
  }

  /** Shows an element that waits in the page, with a text for the button or link in it; hides it where there is none. */
  reveal(selector: string, text: string): HTMLElement {
    const within = this.place(selector);
    within.hidden = !text;
    fill(within, { 'a, button': text });

    return within;
  }

  /** Draws a chip for each part of the query and for what else was asked, and the query with its slips mended. */
  drawAsked(understanding: Understanding, engine: Engine, mended = '', others: Chip[] = []): void {
    const setText = (text: string) => {
      this.field.value = text;
    };
    const chips = [...partChips(understanding, engine, this.words, setText), ...others];
    this.place('.chips').replaceChildren(
      ...chips.map(({ text, remove }, place) => {
        const chip = this.copy('chip');
        fill(chip, { b: text });
        this.onPress(chip, remove, `.chips :is(:nth-child(${place + 1}), :last-child) > button`);

        return chip;
      }),
    );
    this.onPress(this.reveal('.meant', mended), () => setText(mended));
  }

  /** Lets the button in an element change what is asked. The focus goes to `next`, or else to the field. */
  onPress(within: HTMLElement, change: () => void, next = '[name=q]'): void {
    need(within, 'button', HTMLButtonElement).onclick = async () => {
      change();
      await this.ask(true);
      (this.querySelector<HTMLElement>(next) ?? this.field).focus();
    };
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
