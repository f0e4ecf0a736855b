import { Asking } from '#search/asking.ts';
import { tidy, writeAddress } from '#search/engine/address.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { suggestInHeader } from '#search/header-field.ts';
import { loadWhole, type Opened } from '#search/load-whole.ts';
import { need } from '#search/make.ts';
import { mendText } from '#search/mend-text.ts';
import { type FilterWords, fillPlural } from '#search/words.ts';

/** `<list-filter>`: leaves on the page those of its list that answer the query, and keeps the query in the address. */
class ListFilter extends Asking<FilterWords> {
  connectedCallback(): void {
    this.field.form?.addEventListener('submit', async (event) => {
      event.preventDefault();
      await this.ask();
      this.goToCount();
    });
    this.field.addEventListener('input', () => void this.ask());
    addEventListener('popstate', () => this.#restore());
    // Something may have been typed before this was here.
    if (!this.field.value) this.#restore();
    else void this.ask();
  }

  #restore(): void {
    this.field.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.ask();
  }

  override async ask(): Promise<void> {
    // Without the table the list stays as it is.
    const opened = await loadWhole().catch(() => undefined);
    this.tell(opened ? this.#filter(opened) : this.words.failed);
  }

  /** Filters the list, and answers with what there is to tell. */
  #filter({ engine, entryAt }: Opened): string {
    const { words } = this;
    const text = tidy(this.field.value);
    const selection = { ...NOTHING_SELECTED, kind: [this.dataset['kind'] ?? ''] };
    const { entries, understanding } = engine.find({ text, selection, fullText: [] });
    const items = [...document.querySelectorAll('main li:has(> * > .cover)')];
    const fitting = items.filter((item) => {
      const entry = entryAt(item.querySelector('a')?.pathname ?? '');
      const fits = text === '' || (entry !== undefined && entries.includes(entry));
      item.toggleAttribute('data-out', !fits);

      return fits;
    });

    const address = writeAddress(text, NOTHING_SELECTED);
    history.replaceState(null, '', location.pathname + address + location.hash);
    this.drawAsked(understanding, engine, mendText(understanding, engine));
    need(this, '.elsewhere a', HTMLAnchorElement).search = address;
    this.place('.elsewhere').hidden = text === '';
    this.toggleAttribute('data-narrowed', text !== '' && fitting.length > 0);

    return text && fillPlural(words.locale, words.fitting, fitting.length, { all: String(items.length), query: text });
  }
}

customElements.define('list-filter', ListFilter);
suggestInHeader(loadWhole);
