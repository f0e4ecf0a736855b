import { type NamedRoles, type RoleNames, roleNames } from '#compare/role-names.ts';
import { searchTablePath } from '#paths';

/** How many names a field offers while one types. */
const OFFERED = 30;

/** The fields that roles are chosen in: lists, or where roles are too many for these, fields that offer names while one types. */
export class RoleFields {
  readonly #fields: (HTMLSelectElement | HTMLInputElement)[];
  readonly #offers: HTMLDataListElement | null;
  #names: Promise<RoleNames | undefined> | undefined;

  constructor(within: HTMLElement) {
    this.#fields = [...within.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
    this.#offers = within.querySelector('datalist');
    for (const field of this.#fields) {
      if (field instanceof HTMLSelectElement) continue;
      field.addEventListener('focus', () => void this.#offer(field.value));
      field.addEventListener('input', () => void this.#offer(field.value));
    }
  }

  /** Shows these roles in the fields: at once, and by their names as soon as these are there. */
  choose(ids: string[]): void {
    for (const [place, field] of this.#fields.entries()) field.value = ids[place] ?? '';
    if (this.#offers && ids.length > 0) void this.#nameAll(ids);
  }

  /** The roles in the fields, each once. What is no role is left as it was typed. */
  async chosen(): Promise<string[]> {
    const typed = this.#fields.map(({ value }) => value.trim());
    const names = this.#offers && (await this.#load());

    return [...new Set(typed.map((text) => names?.idOf(text) ?? text))].filter((id) => id !== '');
  }

  async #nameAll(ids: string[]): Promise<void> {
    const names = await this.#load();
    for (const [place, field] of this.#fields.entries()) {
      const id = ids[place] ?? '';
      // Somebody may have typed meanwhile.
      if (field.value === id) field.value = names?.nameOf(id) ?? id;
    }
  }

  async #offer(typed: string): Promise<void> {
    const names = await this.#load();
    const options = (names?.like(typed, OFFERED) ?? []).map((name) => new Option(name, name));
    this.#offers?.replaceChildren(...options);
  }

  /** Nothing where the names cannot be loaded: then ids may be typed, and the next look tries again. */
  #load(): Promise<RoleNames | undefined> {
    this.#names ??= fetch(searchTablePath())
      .then((answer) => answer.json())
      .then((table: NamedRoles) => roleNames(table))
      .catch(() => {
        this.#names = undefined;

        return undefined;
      });

    return this.#names;
  }
}
