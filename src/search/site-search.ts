import { fillIn, fillPlural } from '#domain/phrase.ts';
import { Asking } from '#search/asking.ts';
import { type AddressQuery, readAddress, tidy, writeAddress } from '#search/engine/address.ts';
import type { Findings } from '#search/engine/findings.ts';
import { isNamed } from '#search/engine/is-named.ts';
import type { FullText } from '#search/full-text.ts';
import { suggestInHeader } from '#search/header-field.ts';
import { loadStart, loadWhole, type Opened } from '#search/load-engine.ts';
import { fillItem } from '#search/result-item.ts';
import { drawCounts, filterChips, readForm, writeForm } from '#search/search-form.ts';
import type { SearchWords } from '#search/words.ts';
import { searchIndexPath } from '#paths';

const PAGE = 10;
// The texts are asked when one pauses.
const PAUSE = 250;

/** What is shown, and what it is the answer to. */
interface Shown extends Opened {
  asked: AddressQuery;
  findings: Findings;
  /** By entry, what the texts say. */
  excerpts: Map<number, string[]>;
  /** The part of the address that asks it. */
  address: string;
}

/**
 * `<site-search>`: the search page. Its form says what is asked, field and filters alike; this shows what is found, and keeps the
 * question in the address. Which of its states shows stands in `data-state`, and in `data-text` whether the texts could be asked.
 */
class SiteSearch extends Asking<SearchWords> {
  #shown: Shown | undefined;
  #index: Promise<FullText | undefined> | undefined;
  #most = PAGE;
  #pause = 0;
  // Of several questions that wait for the table, the last is answered.
  #turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', ({ target }) => void this.ask(this.#isStep(target)));
    // For Back, how far one has read: the browser looks for the place before the results are there.
    this.#results.onclick = () => history.replaceState({ shown: this.#most, top: scrollY }, '');
    this.place('.more').onclick = () => this.#showMore();
    this.place('.done').onclick = () => {
      this.place('.facets').removeAttribute('open');
      this.goToCount();
    };
    addEventListener('popstate', () => {
      if (location.search !== this.#shown?.address) void this.#restore();
    });
    // What is asked shows before it can be answered. What was typed before this was here counts more than the address.
    const asked = tidy(new URLSearchParams(location.search).get('q') ?? '');
    this.field.value ||= asked;
    void (this.field.value === asked ? this.#restore() : this.ask());
  }

  get #results(): HTMLElement {
    return this.place('.results');
  }

  /** Answers what the address asks. */
  async #restore(): Promise<void> {
    const { shown, top } = history.state ?? {};
    await this.#answer(({ engine }) => {
      const asked = readAddress(location.search, engine.index.table);
      writeForm(this.form, asked);

      return asked;
    }, shown);
    if (top) scrollTo(0, top);
  }

  /** Answers what the form asks; the first time, together with the address. */
  override async ask(isStep = false): Promise<void> {
    if (!this.#shown) this.dataset['state'] = 'loading';
    await this.#answer(({ engine }) => {
      const asked = readForm(this.form, engine.index.table, this.#shown ? '' : location.search);
      if (!this.#shown) writeForm(this.form, asked);
      const address = writeAddress(asked.text, asked.selection);
      history[isStep && address !== location.search ? 'pushState' : 'replaceState'](
        null,
        '',
        location.pathname + address,
      );

      return asked;
    });
  }

  /** Answers at once what is said in names alone, and anything else when the whole table is there. */
  async #answer(read: (opened: Opened) => AddressQuery, most = PAGE): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    let asked: AddressQuery | undefined;
    let isAnswered = false;
    for (const load of [loadStart, loadWhole]) {
      const opened = await load().catch(() => undefined);
      // Whoever types or scrolls has a turn between reading names and finding.
      await new Promise((done) => setTimeout(done));
      if (turn !== this.#turn || (!opened && isAnswered)) return;
      if (opened) {
        asked ??= read(opened);
        isAnswered = !!opened.later || isNamed(opened.engine.understand(asked.text));
        if (isAnswered) this.#find(opened, asked, most);
      }
      if (!isAnswered) this.dataset['state'] = opened ? 'loading' : navigator.onLine ? 'failed' : 'offline';
      if (!opened || opened.later) return;
    }
  }

  /** Whether Back should undo it: what is chosen, not what is typed. Of an amount only the first digit is a step. */
  #isStep(target: EventTarget | null): boolean {
    const isAmount = target instanceof HTMLInputElement && target.type === 'number';

    return target !== this.field && !(isAmount && this.#shown?.asked.selection.pay);
  }

  /** Shows what is found. What stands there already as an answer to the same question stays in its place, unless that means more now. */
  #find(opened: Opened, asked: AddressQuery, most: number): void {
    const findings = opened.engine.find({ ...asked, fullText: [] });
    const asksTexts = findings.understanding.words.length > 0;
    const shown = { ...opened, asked, findings, excerpts: new Map(), address: location.search };
    const before = this.#shown;
    this.#most = most;
    if (before?.asked === asked && isSame(before.findings, findings)) {
      const standing = before.findings.entries.slice(0, this.#results.childElementCount);
      findings.entries = [...new Set([...standing, ...findings.entries])];
    } else this.#results.replaceChildren();
    this.place('.unknown').textContent = opened.later?.unknownText(this.words, findings) ?? '';
    clearTimeout(this.#pause);
    if (asksTexts && opened.later) this.#pause = window.setTimeout(() => void this.#join(shown), PAUSE);
    this.#draw(shown, asksTexts || !opened.later);
  }

  /** Adds what the texts say, below what is shown. */
  async #join(shown: Shown): Promise<void> {
    const { engine, asked, later } = shown;
    let state = 'failed';
    try {
      this.#index ??= later?.loadFullText(searchIndexPath());
      const index = await this.#index;
      if (later && index) shown.excerpts = await later.askTexts(index, engine, asked);
      state = index ? 'ready' : 'missing';
    } catch {
      this.#index = undefined;
    }
    if (asked !== this.#shown?.asked) return;
    this.dataset['text'] = state;
    this.#draw({ ...shown, findings: engine.find({ ...asked, fullText: [...shown.excerpts.keys()] }) }, false);
  }

  /** Shows findings. Results that stand already are left alone: what the texts add stands behind them. */
  #draw(shown: Shown, isReading: boolean): void {
    const { engine, asked, findings, later } = shown;
    const { entries, counts, understanding } = findings;
    const { words } = this;
    const { text, selection } = asked;
    const isAsked = writeAddress(text, selection) !== '';
    const isReady = isAsked && (entries.length > 0 || !isReading);
    const before = this.#shown;
    this.#shown = shown;
    this.dataset['state'] = isReady ? 'found' : isAsked ? 'loading' : 'ready';

    // Values would go, and come back with the rest of the table.
    if (later) drawCounts(counts, words);
    // Texts that arrive change no chip, and somebody may just be pressing one.
    if (before?.asked !== asked || before.later !== later)
      this.drawAsked(
        understanding,
        engine,
        later?.mendText(understanding, engine),
        filterChips(this.form, selection, words),
      );
    later?.drawAdvice(this, engine, asked, isReady && entries.length === 0);
    if (isAsked) this.#showItems();
    this.tell(isReady ? foundText(words, entries.length, text) : '', !isReading);
  }

  /** Shows as many results as are wanted, besides those that stand. */
  #showItems(): void {
    if (!this.#shown) return;
    const { engine, findings, excerpts } = this.#shown;
    const { words } = this;
    const entries = findings.entries.slice(this.#results.childElementCount, this.#most);
    for (const result of engine.show(entries, findings)) {
      const item = this.copy('item');
      fillItem(item, result, excerpts.get(result.entry), words);
      this.#results.append(item);
    }
    this.place('.more').hidden = findings.entries.length <= this.#most;
  }

  #showMore(): void {
    const known = this.#results.childElementCount;
    this.#most += PAGE;
    history.replaceState({ shown: this.#most }, '');
    this.#showItems();
    this.#results.children[known]?.querySelector('a')?.focus();
  }
}

function foundText(words: SearchWords, amount: number, query: string): string {
  if (amount === 0) return query ? fillIn(words.nothing, { query }) : words.nothingChosen;

  return fillPlural(words, query ? words.found : words.foundAny, amount, { query });
}

/** Whether the same was understood. */
const isSame = (a: Findings, b: Findings): boolean =>
  JSON.stringify(a.understanding.groups) === JSON.stringify(b.understanding.groups);

customElements.define('site-search', SiteSearch);
suggestInHeader(loadWhole);
