import { type Kept, listKept } from '#kept/kept-things.ts';
import type { KeptWords } from '#kept/words.ts';

/** `<kept-here>`: lists what this site keeps on this device, and erases all of it at the press of a button. */
class KeptHere extends HTMLElement {
  readonly #words: KeptWords = JSON.parse(this.dataset['words'] ?? '{}');
  readonly #said = make('p', '');
  readonly #list = make('ul', '');
  readonly #button = make('button', this.#words.erase);

  connectedCallback(): void {
    this.#said.tabIndex = -1;
    this.#button.type = 'button';
    this.#button.className = 'button';
    this.#button.addEventListener('click', () => void this.#erase());
    this.replaceChildren(this.#said, this.#list, this.#button);
    void this.#show();
    // Another tab may keep or erase something, or this page be put aside meanwhile.
    addEventListener('storage', () => void this.#show());
    addEventListener('pageshow', () => void this.#show());
  }

  async #show(nothing = this.#words.nothing): Promise<void> {
    const kept = await listKept();
    const isEmpty = kept.length === 0;
    this.#said.textContent = isEmpty ? nothing : this.#words.some;
    this.#list.replaceChildren(...kept.map((thing) => this.#tell(thing)));
    this.#list.hidden = isEmpty;
    this.#button.hidden = isEmpty;
  }

  #tell({ name, text }: Kept): HTMLElement {
    const item = make('li', '');
    const [, what] = Object.entries(this.#words.things).find(([start]) => name.startsWith(start)) ?? [];
    item.append(what ?? make('code', name));
    if (text) {
      const details = make('details', '');
      details.append(make('summary', this.#words.asKept), make('code', `${name} = ${text}`));
      item.append(details);
    }

    return item;
  }

  async #erase(): Promise<void> {
    for (const thing of await listKept()) await thing.erase();
    await this.#show(this.#words.erased);
    this.#said.focus();
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;

  return element;
}

customElements.define('kept-here', KeptHere);
