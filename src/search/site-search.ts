import { type FullText, type Hit, type HitData, loadFullText, SearchUnavailable } from '#search/full-text.ts';
import { readQuery, type SearchQuery, toIndexTerms, writeQuery } from '#search/query.ts';
import { hasEnded, rankHits } from '#search/rank.ts';
import { foundText, type SearchWords } from '#search/words.ts';

const PAUSE_IN_MS = 150;
// The index's first hits are read and put in order by name; the rest follows as the index has it.
const RANKED = 24;
const PAGE = 10;

/** `<site-search>`: shows results as one types and keeps the query in the address. The index is loaded with the first query. */
class SiteSearch extends HTMLElement {
  #index: Promise<FullText> | undefined;
  #timer = 0;
  #latest = 0;
  #rest: Hit[] = [];

  connectedCallback(): void {
    const tools = this.#find('.tools', HTMLElement);
    tools.hidden = false;
    this.#show(readQuery(location.search));

    this.#input.addEventListener('input', () => this.#searchSoon());
    // The field tells of a change too, when one leaves it: that is no new question.
    for (const radio of this.#radios()) radio.addEventListener('change', () => this.#searchSoon(0));
    this.#find('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#searchSoon(0);
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => this.#show(readQuery(location.search)));
  }

  get #input(): HTMLInputElement {
    return this.#find('input[type=search]', HTMLInputElement);
  }

  get #more(): HTMLButtonElement {
    return this.#find(':scope > button', HTMLButtonElement);
  }

  get #words(): SearchWords {
    return JSON.parse(this.dataset['words'] ?? '{}');
  }

  #show(query: SearchQuery): void {
    this.#input.value = query.text;
    for (const radio of this.#radios()) radio.checked = radio.value === query.kind;
    if (!this.#radios().some(({ checked }) => checked))
      this.#find('input[type=radio]', HTMLInputElement).checked = true;
    void this.#search();
  }

  #searchSoon(pause = PAUSE_IN_MS): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), pause);
  }

  /** Searches for what the field says. An answer that comes after a newer question is dropped. */
  async #search(): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const kind = this.#radios().find(({ checked }) => checked)?.value ?? '';
    const { text } = readQuery(writeQuery({ text: this.#input.value, kind }));
    history.replaceState(history.state, '', location.pathname + writeQuery({ text, kind }));
    if (!text) return this.#print('', []);
    if (!this.#index) this.#say(this.#words.loading);

    try {
      this.#index ??= loadFullText(this.dataset['index'] ?? '/pagefind/');
      const index = await this.#index;
      const terms = toIndexTerms(text);
      const { results, filters } = await index.search(terms, kind ? { filters: { kind } } : {});
      const read = await Promise.all(results.slice(0, RANKED).map((hit) => hit.data()));
      const ranked = rankHits(terms, read, Date.now());
      // When none of the best hits holds the words, the others do not either.
      const unread = ranked.length > 0 ? results.slice(RANKED) : [];
      const rest = [...ranked.slice(PAGE).map(asHit), ...unread];
      const amount = ranked.length + unread.length;
      const counts = kind || amount === 0 ? undefined : filters['kind'];
      if (turn === this.#latest) this.#print(foundText(this.#words, amount, text), ranked.slice(0, PAGE), rest, counts);
    } catch (error) {
      this.#index = undefined;
      const words = this.#words;
      if (turn === this.#latest)
        this.#print(
          error instanceof SearchUnavailable && error.reason === 'not-built' ? words.noIndex : words.failed,
          [],
        );
    }
  }

  async #showMore(): Promise<void> {
    const next = this.#rest.splice(0, PAGE);
    const read = await Promise.all(next.map((hit) => hit.data()));
    const items = read.filter((hit) => !hasEnded(hit, Date.now())).map(toItem);

    this.#find('.results', HTMLElement).append(...items);
    this.#more.hidden = this.#rest.length === 0;
    items[0]?.querySelector('a')?.focus();
  }

  #print(state: string, hits: HitData[], rest: Hit[] = [], counts?: Record<string, number>): void {
    this.#rest = rest;
    this.#say(state);
    this.#find('.results', HTMLElement).replaceChildren(...hits.map(toItem));
    this.#more.hidden = rest.length === 0;
    if (counts || hits.length === 0) this.#countKinds(counts ?? {});
  }

  #countKinds(counts: Record<string, number>): void {
    for (const radio of this.#radios()) {
      const amount = radio.parentElement?.querySelector('.amount');
      if (amount && radio.value)
        amount.textContent = counts[radio.value] === undefined ? '' : ` ${counts[radio.value]}`;
    }
  }

  #say(text: string): void {
    this.#find('.state', HTMLElement).textContent = text;
  }

  #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  #find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`<site-search> needs ${selector}`);

    return found;
  }
}

/** A result that has been read already, for the list of those still to show. */
const asHit = (data: HitData): Hit => ({ id: data.url, data: async () => data });

/** One result: title, what kind of page it is with its facts, and the excerpt with the words marked. */
function toItem({ url, excerpt, meta }: HitData): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  const facts = document.createElement('p');
  facts.className = 'kind';
  facts.textContent = [meta['kind'], meta['facts']].filter(Boolean).join(' · ');
  const text = document.createElement('p');
  text.append(...toMarkedText(excerpt), ' …');
  item.append(heading, facts, text);

  return item;
}

/** The text of an excerpt with its marks, and nothing else of its HTML. */
function toMarkedText(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');

  return [...body.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.append(text);

    return mark;
  });
}

customElements.define('site-search', SiteSearch);
