import { type Copy, closestTo, copyTemplate, getPart } from '#match/parts.ts';

/** One option below the field: a skill, and what may stand behind its name. */
export interface Option {
  skill: number;
  name: string;
  note: string;
}

interface Answers {
  suggest(text: string): Promise<Option[]>;
  choose(skill: number): void;
  /** Enter without an option: the text as it stands. */
  enter(text: string): void;
}

/** The field that one types skills into: an editable combobox with a list, as the ARIA practices describe it. */
export class SkillField {
  readonly input: HTMLInputElement;
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #answers: Answers;
  #active = -1;
  #turn = 0;

  constructor(root: HTMLElement, answers: Answers) {
    this.#root = root;
    this.input = getPart(root, 'input');
    this.#list = getPart(root, '[role=listbox]');
    this.#answers = answers;

    this.input.addEventListener('input', () => void this.#suggest());
    this.input.addEventListener('keydown', (event) => this.#press(event));
    this.input.addEventListener('blur', () => this.close());
    // The field keeps the focus while one points at the list.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = closestTo(event, '[role=option]');
      if (option) this.#choose(option);
    });
    getPart(root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.input.value.trim();
      if (text) answers.enter(text);
      else this.input.focus();
    });
  }

  close(): void {
    this.#turn += 1;
    this.#show([]);
  }

  clear(): void {
    this.input.value = '';
    this.close();
  }

  async #suggest(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const options = await this.#answers.suggest(this.input.value);
    if (turn === this.#turn) this.#show(options);
  }

  #show(options: Option[]): void {
    this.#list.replaceChildren(...options.map((option) => toOption(option, this.#root)));
    this.#list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(-1);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#list.children.length - 1;
    const next: Record<string, number> = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
    };
    const to = next[event.key];
    const active = this.#list.children[this.#active];

    if (to !== undefined && last < 0) void this.#suggest();
    else if (to !== undefined) this.#activate(to);
    else if (event.key === 'Enter' && active instanceof HTMLElement) this.#choose(active);
    else if (event.key === 'Escape' && last >= 0) this.close();
    else if (event.key === 'Escape') this.clear();
    else return;
    event.preventDefault();
  }

  #activate(to: number): void {
    this.#active = to;
    for (const [number, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(number === to));
    }
    const option = this.#list.children[to];
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #choose(option: HTMLElement): void {
    this.clear();
    this.#answers.choose(Number(option.dataset['skill']));
  }
}

function toOption({ skill, name, note }: Option, root: HTMLElement): Copy {
  const item = copyTemplate(root, 'option');
  item.id = `skill-option-${skill}`;
  item.dataset['skill'] = String(skill);
  item.prepend(name);
  getPart(item, '.note').textContent = note && ` ${note}`;

  return item;
}
