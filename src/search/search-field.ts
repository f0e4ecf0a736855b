import { fillPlural, joinFacts } from '#domain/phrase.ts';
import { type Completion, listCompletions } from '#search/completions.ts';
import type { NamedTable } from '#search/engine/suggest.ts';
import { make, need } from '#search/make.ts';

// How many there are is told when one pauses, not at every key.
const SETTLED = 600;

let lists = 0;

/** `<search-field>`: suggests names while one types: a combobox with a list. Its form works without it. */
abstract class SearchField extends HTMLElement {
  /** Fetches the names, once. */
  abstract load: () => Promise<NamedTable>;

  #completions: Completion[] = [];
  #active = -1;
  #settled = 0;
  readonly #list = make('ul', { id: `names-${lists++}`, role: 'listbox', hidden: '' });
  readonly #told = make('p', { role: 'status', class: 'visually-hidden' });

  connectedCallback(): void {
    const input = this.#input;
    this.#list.ariaLabel = input.ariaLabel;
    this.append(this.#list, this.#told);
    input.type = 'text'; // a search box may be no combobox
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.setAttribute('aria-controls', this.#list.id);
    this.#open([]);

    input.addEventListener('input', () => void this.#suggest());
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => {
      this.#open([]);
      this.#tell('');
    });
    // The field keeps the focus.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      this.#choose([...this.#list.children].findIndex((option) => option.contains(target as Node))); // of a click
    });
    if (input.matches(':focus')) void this.#suggest();
  }

  get #input(): HTMLInputElement {
    return need(this, 'input', HTMLInputElement);
  }

  async #suggest(): Promise<void> {
    const { value } = this.#input;
    // Without the table it is a field like any other.
    const opened = await this.load().catch(() => undefined);
    if (!opened || value !== this.#input.value || !this.#input.matches(':focus')) return;

    const { labels, amount } = opened.table.suggesting;
    const found = listCompletions(opened, value);
    this.#open(found, (one) => joinFacts([one.alias, labels[one.of]]));
    this.#tell(found.length > 0 ? fillPlural(opened.table.words, amount, found.length) : '');
  }

  #tell(text: string): void {
    clearTimeout(this.#settled);
    this.#settled = window.setTimeout(() => {
      if (this.#told.textContent !== text) this.#told.textContent = text;
    }, SETTLED);
  }

  #open(completions: Completion[], note: (one: Completion) => string = () => ''): void {
    this.#completions = completions;
    this.#list.replaceChildren(
      ...completions.map((one, number) =>
        make(
          'li',
          { id: `${this.#list.id}-${number}`, role: 'option', 'aria-selected': 'false' },
          one.text,
          ' ',
          make('span', { class: 'small quiet' }, note(one)),
        ),
      ),
    );
    this.#list.hidden = completions.length === 0;
    this.#input.ariaExpanded = String(completions.length > 0);
    this.#activate(-1);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return; // these keys choose letters
    const last = this.#completions.length - 1;
    if (last < 0) {
      if (event.key === 'ArrowDown') void this.#suggest(); // after Escape
      return;
    }
    const at = this.#active;
    const isActive = at >= 0;
    const moves: Record<string, number | false> = {
      ArrowDown: at < last ? at + 1 : -1,
      ArrowUp: at < 0 ? last : at - 1,
      Home: isActive && 0,
      End: isActive && last,
    };
    const to = moves[event.key] ?? false;

    if (to !== false) this.#activate(to);
    else if (event.key === 'Escape') this.#open([]);
    else if (event.key === 'Enter' && isActive) this.#choose(at);
    else return;
    event.preventDefault();
  }

  #activate(number: number): void {
    this.#active = number;
    for (const [place, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(place === number);
      if (place === number) option.scrollIntoView({ block: 'nearest' });
    }
    this.#input.setAttribute('aria-activedescendant', number < 0 ? '' : `${this.#list.id}-${number}`);
  }

  #choose(number: number): void {
    const chosen = this.#completions[number];
    if (!chosen) return;
    this.#input.value = chosen.text;
    this.#open([]);
    this.#input.form?.requestSubmit();
  }
}

/** Starts the field, with the names that a page has. */
export function defineField(load: () => Promise<NamedTable>): void {
  customElements.define(
    'search-field',
    class extends SearchField {
      override load = load;
    },
  );
}
