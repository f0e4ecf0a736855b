import { Asking } from '#search/asking.ts';
import { type AddressQuery, readAddress, tidy, writeAddress } from '#search/engine/address.ts';
import type { Findings } from '#search/engine/findings.ts';
import { isNamed } from '#search/engine/is-named.ts';
import type { FullText } from '#search/full-text.ts';
import { suggestInHeader } from '#search/header-field.ts';
import { loadEngine, loadStart, type Opened } from '#search/load-engine.ts';
import { need } from '#search/make.ts';
import { resultItem } from '#search/result-item.ts';
import { drawCounts, filterChips, readForm, writeForm } from '#search/search-form.ts';
import { fillIn, fillPlural, type SearchWords } from '#search/words.ts';
import { searchIndexPath } from '#paths';

const PAGE = 10;
// The texts are asked when one pauses.
const PAUSE = 250;
const MOST_NAMED = 5;

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

  connectedCallback(): void {
    this.#form.addEventListener('submit', async (event) => {
      event.preventDefault();
      await this.ask();
      this.goToCount();
    });
    this.addEventListener('input', ({ target }) => void this.ask(this.#isStep(target)));
    // For Back, how far one has read: the browser looks for the place before the results are there.
    this.place('.results').addEventListener('click', () =>
      history.replaceState({ shown: this.#most, top: scrollY }, ''),
    );
    this.place('.more').addEventListener('click', () => this.#showMore());
    this.place('.done').addEventListener('click', () => {
      this.place('.facets').removeAttribute('open');
      this.goToCount();
    });
    addEventListener('popstate', () => {
      if (location.search !== this.#shown?.address) void this.#restore();
    });
    this.#begin();
  }

  get #form(): HTMLFormElement {
    return need(this, 'form', HTMLFormElement);
  }

  /** Shows what is asked before it can be answered. What was typed before this was here counts more than the address. */
  #begin(): void {
    const asked = tidy(new URLSearchParams(location.search).get('q') ?? '');
    this.field.value ||= asked;
    void (this.field.value === asked ? this.#restore() : this.ask());
  }

  /** Answers what the address asks. */
  async #restore(): Promise<void> {
    const { shown, top } = history.state ?? {};
    await this.#answer(({ table }) => {
      const asked = readAddress(location.search, table);
      writeForm(this.#form, asked);

      return asked;
    }, shown);
    if (top) scrollTo(0, top);
  }

  /** Answers what the form asks; the first time, together with the address. */
  override async ask(isStep = false): Promise<void> {
    if (!this.#shown) this.dataset['state'] = 'loading';
    await this.#answer(({ table }) => {
      const asked = readForm(this.#form, table, this.#shown ? '' : location.search);
      if (!this.#shown) writeForm(this.#form, asked);
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
    const start = await this.#open(loadStart, turn);
    if (!start) return;
    const asked = read(start);
    const isEnough = isNamed(start.engine.understand(asked.text));
    if (start.later || isEnough) this.#find(start, asked, most);
    else this.dataset['state'] = 'loading';
    if (start.later) return;
    const whole = await this.#open(loadEngine, turn, isEnough);
    if (whole) this.#find(whole, asked, most);
  }

  /** The engine, for the last who asked; or else the page says that it cannot be had, unless something is answered. */
  async #open(load: () => Promise<Opened>, turn: number, isAnswered = false): Promise<Opened | undefined> {
    try {
      const opened = await load();
      // Whoever types or scrolls has a turn between reading names and finding.
      await new Promise((done) => setTimeout(done));

      return turn === this.#turn ? opened : undefined;
    } catch {
      if (!isAnswered) this.dataset['state'] = navigator.onLine ? 'failed' : 'offline';

      return undefined;
    }
  }

  /** Whether Back should undo it: what is chosen, not what is typed. Of an amount only the first digit is a step. */
  #isStep(target: EventTarget | null): boolean {
    const isAmount = target instanceof HTMLInputElement && target.type === 'number';

    return target !== this.field && !(isAmount && this.#shown?.asked.selection.pay);
  }

  /** Shows what is found. What stands there already as an answer to the same question stays in its place, unless that means more now. */
  #find(opened: Opened, asked: AddressQuery, most: number): void {
    const list = this.place('.results');
    const findings = opened.engine.find({ ...asked, fullText: [] });
    const asksTexts = findings.understanding.words.length > 0;
    const shown = { ...opened, asked, findings, excerpts: new Map(), address: location.search };
    this.#most = most;
    const before = this.#shown;
    if (before?.asked === asked && isSame(before.findings, findings)) {
      const standing = before.findings.entries.slice(0, list.childElementCount);
      findings.entries = [...new Set([...standing, ...findings.entries])];
    } else list.replaceChildren();
    this.place('.unknown').textContent = opened.later?.unknownText(this.words, findings) ?? '';
    clearTimeout(this.#pause);
    if (asksTexts && opened.later) this.#pause = window.setTimeout(() => void this.#join(shown), PAUSE);
    this.#draw(shown, asksTexts || !opened.later);
  }

  /** Adds what the texts say, below what is shown. */
  async #join(shown: Shown): Promise<void> {
    const { engine, asked, later } = shown;
    let state = 'failed';
    let excerpts: Shown['excerpts'] = new Map();
    try {
      this.#index ??= later?.loadFullText(searchIndexPath());
      const index = await this.#index;
      if (later && index) excerpts = await later.askTexts(index, engine, asked);
      state = index ? 'ready' : 'missing';
    } catch {
      this.#index = undefined;
    }
    if (asked !== this.#shown?.asked) return;
    this.dataset['text'] = state;
    this.#draw({ ...shown, excerpts, findings: engine.find({ ...asked, fullText: [...excerpts.keys()] }) }, false);
  }

  /** Shows findings. Results that stand already are left alone: what the texts add stands behind them. */
  #draw(shown: Shown, isReading: boolean): void {
    const { engine, asked, findings, later } = shown;
    const { entries, counts, understanding } = findings;
    const { words } = this;
    const { text, selection, ignored } = asked;
    const isAsked = writeAddress(text, selection) !== '';
    const isReady = isAsked && (entries.length > 0 || !isReading);
    this.#shown = shown;
    this.dataset['state'] = isReady ? 'found' : isAsked ? 'loading' : 'ready';

    // Values would go, and come back with the rest of the table.
    if (later) drawCounts(counts);
    this.drawAsked(
      understanding,
      engine,
      later?.mendText(understanding, engine),
      filterChips(this.#form, selection, words),
    );
    this.place('.ignored').textContent = ignoredText(words, ignored);
    const advice = isReady && entries.length === 0 && later?.adviceLines(this, this.#form, engine, asked);
    this.place('.advice').replaceChildren(...(advice || []));
    if (isAsked) this.#showItems();
    this.tell(isReady ? foundText(words, entries.length, text) : '', !isReading);
  }

  /** Shows as many results as are wanted, besides those that stand. */
  #showItems(): void {
    if (!this.#shown) return;
    const { engine, findings, excerpts } = this.#shown;
    const { words } = this;
    const list = this.place('.results');
    const entries = findings.entries.slice(list.childElementCount, this.#most);
    const results = engine.show(entries, findings);
    list.append(...results.map((result, place) => resultItem(result, excerpts.get(entries[place] ?? -1), words)));
    this.place('.more').hidden = findings.entries.length <= this.#most;
  }

  #showMore(): void {
    const list = this.place('.results');
    const known = list.childElementCount;
    this.#most += PAGE;
    history.replaceState({ shown: this.#most }, '');
    this.#showItems();
    list.children[known]?.querySelector('a')?.focus();
  }
}

/** Names the first of what was ignored: an address may have hundreds. */
function ignoredText({ locale, ignored: words, more }: SearchWords, ignored: string[]): string {
  if (ignored.length === 0) return '';
  const rest = ignored.length - MOST_NAMED;
  const named = ignored.slice(0, MOST_NAMED);

  return fillIn(words, { list: [...named, ...(rest > 0 ? [fillPlural(locale, more, rest)] : [])].join(', ') });
}

function foundText(words: SearchWords, amount: number, query: string): string {
  if (amount === 0) return query ? fillIn(words.nothing, { query }) : words.nothingChosen;

  return fillPlural(words.locale, query ? words.found : words.foundAny, amount, { query });
}

/** Whether the same was understood. */
const isSame = (a: Findings, b: Findings): boolean =>
  JSON.stringify(a.understanding.groups) === JSON.stringify(b.understanding.groups);

customElements.define('site-search', SiteSearch);
suggestInHeader(loadEngine);
