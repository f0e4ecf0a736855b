import { fillIn, fillPlural } from '#domain/phrase.ts';
import { Asking } from '#search/asking.ts';
import { tidy, writeAddress } from '#search/engine/address.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { suggestInHeader } from '#search/header-field.ts';
import { listHit } from '#search/list-hit.ts';
import { loadWhole, type Opened } from '#search/load-whole.ts';
import { need } from '#search/make.ts';
import { mendText } from '#search/mend-text.ts';
import type { FilterWords } from '#search/words.ts';

/** What of a list on several pages is shown at once. */
const MOST_HITS = 100;

/**
 * `<list-filter>`: leaves on the page those of its list that answer the query, and keeps the query in the address. Of a list on
 * several pages it shows what answers on all of them in place of this one.
 */
class ListFilter extends Asking<FilterWords> {
  override connectedCallback(): void {
    super.connectedCallback();
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
    const findings = engine.find({ text, selection, fullText: [] });
    const { entries, understanding } = findings;
    const items = [...document.querySelectorAll('main li:has(> * > .cover)')];
    const total = Number(this.dataset['total']);
    const fitting = items.filter((item) => {
      const entry = entryAt(item.querySelector('a')?.pathname ?? '');
      const fits = text === '' || (!total && entry !== undefined && entries.includes(entry));
      item.toggleAttribute('data-out', !fits);

      return fits;
    });
    const hits = total && text ? engine.show(entries.slice(0, MOST_HITS), findings) : [];
    if (total) this.place('.hits').replaceChildren(...hits.map((hit) => listHit(hit, words)));
    const amount = total ? entries.length : fitting.length;

    const address = writeAddress(text, NOTHING_SELECTED);
    history.replaceState(null, '', location.pathname + address + location.hash);
    this.drawAsked(understanding, engine, mendText(understanding, engine));
    need(this, '.elsewhere a', HTMLAnchorElement).search = address;
    this.place('.elsewhere').hidden = text === '';
    this.toggleAttribute('data-narrowed', text !== '' && amount > 0);
    if (text === '') return '';
    if (amount === 0) return fillIn(words.nothing, { query: text });
    const told = fillPlural(words, words.fitting, amount, {
      all: (total || items.length).toLocaleString(words.locale),
      query: text,
    });

    return total && amount > hits.length ? told + fillPlural(words, words.first, hits.length) : told;
  }
}

customElements.define('list-filter', ListFilter);
suggestInHeader(loadWhole);
