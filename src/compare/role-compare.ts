import { readRoles, writeRoles } from '#compare/address.ts';
import { type LoadedRoles, loadAllRoles, loadTheseRoles } from '#compare/load-roles.ts';
import type { Names } from '#compare/part-table.ts';
import { printTables } from '#compare/print-tables.ts';
import { RoleFields } from '#compare/role-fields.ts';
import { tellComparison, tellCounts } from '#compare/tell-comparison.ts';
import type { CompareWords, PickerWords } from '#compare/words.ts';
import { compareRoles } from '#domain/compare.ts';
import { fillIn, keepApart } from '#domain/phrase.ts';
import { rolePath, skillPath } from '#paths';

// What is there in a blink is not worth a word that a screen reader says.
const LATE = 400;

/** `<role-compare>`: puts the chosen roles side by side and keeps them in the address. The data is loaded with the first choice. */
class RoleCompare extends HTMLElement {
  readonly #fields = new RoleFields(this);
  #file: Promise<LoadedRoles> | undefined;
  #turn = 0;

  connectedCallback(): void {
    this.#begin();
    this.addEventListener('change', async () => this.#show(await this.#fields.chosen(), true));
    addEventListener('popstate', () => this.#begin());
  }

  #begin(): void {
    const ids = readRoles(location.search);
    void this.#show(ids, false);
  }

  async #show(ids: string[], isNew: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    // Before anything is loaded: what cannot be loaded must not lose the choice.
    this.#fields.choose(ids);
    if (ids.length === 0) return this.#print(ids, this.#words.tooFew, []);
    const late = setTimeout(() => this.#say(this.#words.loading), LATE);
    const file = await this.#load(ids).catch(() => undefined);
    clearTimeout(late);
    if (turn !== this.#turn) return;
    if (!file) return this.#fail();

    const roles = ids.flatMap((id) => file.roles.find((role) => role.id === id || role.formerIds.includes(id)) ?? []);
    const known = [...new Set(roles)];
    const unknown = ids.filter((id) => !file.roles.some((role) => role.id === id || role.formerIds.includes(id)));
    const note =
      unknown.length > 0 ? fillIn(this.#words.unknown, { ids: keepApart(unknown, this.#words).join(', ') }) : '';
    if (isNew) history.pushState(null, '', location.pathname + writeRoles(known.map(({ id }) => id)));
    if (known.length < 2)
      return this.#print(
        known.map(({ id }) => id),
        `${note} ${known.length > 0 ? this.#words.oneMore : this.#words.tooFew}`,
        [],
      );

    const comparison = compareRoles(
      known,
      file.themes.map(({ id }) => id),
    );
    const heads = known.map(({ id, title }) => ({ text: title, href: rolePath(id) }));
    const told = known.slice(1).map(({ title }, before) =>
      fillIn(this.#words.told, {
        lower: known[before]?.title ?? '',
        higher: title,
        counts: tellCounts(comparison, before, before + 1, this.#words),
      }),
    );
    this.#print(
      known.map(({ id }) => id),
      [note, ...told].join(' '),
      printTables(tellComparison(comparison, this.#names(file), this.#words), heads),
    );
  }

  #load(ids: string[]): Promise<LoadedRoles> {
    const { roles: all } = this.dataset;
    if (all === undefined) return loadTheseRoles(ids);
    this.#file ??= loadAllRoles(all);

    return this.#file;
  }

  #fail(): void {
    this.#file = undefined;
    this.#say(this.#words.failed);
  }

  #print(ids: string[], state: string, tables: HTMLElement[]): void {
    this.#fields.choose(ids);
    this.#say(state.trim());
    this.#find('.tables', HTMLElement).replaceChildren(...tables);
  }

  #say(text: string): void {
    const state = this.#find('[role=status]', HTMLElement);
    if (state.textContent !== text) state.textContent = text;
  }

  get #words(): CompareWords & PickerWords {
    return JSON.parse(this.dataset['words'] ?? '{}');
  }

  #names({ themes }: LoadedRoles): Names {
    const names: Record<string, string> = JSON.parse(this.dataset['skills'] ?? '{}');

    return {
      skills: Object.fromEntries(Object.entries(names).map(([id, text]) => [id, { text, href: skillPath(id) }])),
      themes: Object.fromEntries(themes.map(({ id, name }) => [id, name])),
    };
  }

  #find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`<role-compare> needs ${selector}`);

    return found;
  }
}

customElements.define('role-compare', RoleCompare);
