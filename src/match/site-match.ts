import { adviseSkills } from '#domain/matching/advise.ts';
import { type Held, hold, type Match, matchRoles, toPercent } from '#domain/matching.ts';
import { toAdvice } from '#match/advice-list.ts';
import { toFit } from '#match/fit-list.ts';
import { MOST_SKILLS, type ReadFragment, readFragment, WORKING, writeFragment } from '#match/fragment.ts';
import { ImportPanel } from '#match/import-panel.ts';
import { findKept, forget, keep } from '#match/keeping.ts';
import { loadMatchData } from '#match/load-data.ts';
import type { MatchData } from '#match/match-data.ts';
import { getPart } from '#match/parts.ts';
import { type Recognised, recogniseText } from '#match/recognise.ts';
import { writeResume } from '#match/resume.ts';
import { type Option, SkillField } from '#match/skill-field.ts';
import { SkillRows } from '#match/skill-rows.ts';
import { type Suggestion, suggestSkills } from '#match/suggest-skills.ts';
import { fillIn, fillPlural, joinAnd, joinOr, type MatchWords } from '#match/words.ts';

const PAGE = 8;
const MOST_OPTIONS = 8;
const ADVISED = 3;

/**
 * `<site-match>`: a list of skills, and what it means for every role. The list lives in the fragment of the address; it is kept on
 * the device for whoever asks for it. The data is loaded once, when somebody begins, and nothing is asked for after that.
 */
class SiteMatch extends HTMLElement {
  readonly #words: MatchWords = JSON.parse(this.dataset['words'] ?? '{}');
  readonly #mine = new Map<number, number>();
  readonly #opened = new Set<number>();
  #loading: Promise<MatchData | undefined> | undefined;
  #shown = PAGE;
  #isKept = false;
  #field: SkillField | undefined;
  #rows: SkillRows | undefined;
  #import: ImportPanel | undefined;

  connectedCallback(): void {
    this.#field = new SkillField(this, {
      suggest: (text) => this.#suggest(text),
      choose: (skill) => this.#add([{ skill }]),
      enter: (text) => void this.#enter(text),
      tell: (amount) => this.#announce(fillPlural(this.#words.options, amount, this.#words.locale)),
    });
    this.#rows = new SkillRows(this, {
      rate: (skill, proficiency) => {
        this.#mine.set(skill, proficiency);
        void this.#change();
      },
      remove: (skill) => void this.#remove(skill),
    });
    this.#import = new ImportPanel(this, this.#words, {
      load: () => this.#load(),
      has: (skill) => this.#mine.has(skill),
      take: (recognised) => this.#take(recognised),
      say: (text) => this.#announce(text),
    });
    this.#listen();
    this.#part('.tools').hidden = false;
    if (location.hash || findKept() !== undefined) void this.#load();
  }

  #listen(): void {
    const { tools, actions } = { tools: this.#part('.tools'), actions: this.#actions };
    tools.addEventListener('focusin', () => void this.#load());
    tools.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-skill]') : undefined;
      if (button) void this.#pick(button);
      const action = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
      if (action) actions[action]?.();
    });
    // Not on "toggle": the parts that are opened for a print are not the reader's.
    this.#part('.results').addEventListener('click', ({ target }) => {
      const details = target instanceof Element ? target.closest('summary')?.parentElement : undefined;
      if (!(details instanceof HTMLDetailsElement)) return;
      const role = Number(details.closest<HTMLElement>('[data-role]')?.dataset['role']);
      if (details.open) this.#opened.delete(role);
      else this.#opened.add(role);
    });
    addEventListener('hashchange', () => void this.#follow());
    // What is closed would not be printed.
    addEventListener('beforeprint', () => this.#openAll(() => true));
    addEventListener('afterprint', () => this.#openAll((role) => this.#opened.has(role)));
  }

  readonly #actions: Record<string, () => void> = {
    more: () => this.#showMore(),
    copy: () => void this.#copy(),
    print: () => print(),
    export: () => void this.#export(),
    keep: () => void this.#keep(),
    kept: () => void this.#showKept(),
    erase: () => void this.#erase(),
  };

  /** Shows the list of the address, or else the one that is kept here. */
  #begin(data: MatchData): void {
    if (!this.#readAddress(data)) this.#takeKept(data);
    if (location.hash || findKept() !== undefined) this.#draw(data, this.#part('.said').textContent);
  }

  /** Another list was put into the address while the page is open. */
  async #follow(): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    this.#readAddress(data);
    this.#draw(data, this.#part('.said').textContent);
  }

  /** Takes over the list of the address, if it has one; a part of the page is none. */
  #readAddress(data: MatchData): boolean {
    const { hash } = location;
    const read = readFragment(hash, data.skills.ids);
    if (read) {
      this.#accept(read, data);
      this.#isKept = findKept() === writeFragment(this.#mine, data.skills.ids);
    } else {
      const isPart = hash === '' || document.getElementById(hash.slice(1)) !== null;
      this.#say(isPart ? '' : this.#words.address.unreadable);
    }

    return read !== undefined;
  }

  /** Takes over what a fragment says, and says what of it could not be read. What cannot be read at all changes nothing. */
  #accept({ mine, ignored, unclear, trouble }: ReadFragment, { skills }: MatchData): void {
    const { address, locale, proficiency } = this.#words;
    if (mine.size > 0) {
      this.#mine.clear();
      for (const [skill, step] of mine) this.#mine.set(skill, step);
    }
    const named = ignored.slice(0, MOST_OPTIONS);
    const rest = ignored.length - named.length;
    const names = joinAnd(rest > 0 ? [...named, fillIn(address.more, { amount: rest })] : named, locale);
    const unclearNames = joinAnd(
      unclear.map((skill) => skills.names[skill] ?? ''),
      locale,
    );
    const told = [
      trouble === 'version' ? address.version : trouble === 'unreadable' ? address.unreadable : '',
      trouble === 'too-many' ? fillIn(address.tooMany, { amount: MOST_SKILLS }) : '',
      ignored.length > 0 ? fillPlural(address.ignored, ignored.length, locale, { names }) : '',
      unclear.length > 0
        ? fillPlural(address.levels, unclear.length, locale, {
            names: unclearNames,
            proficiency: proficiency[WORKING - 1] ?? '',
          })
        : '',
    ];
    this.#say(told.filter(Boolean).join(' '));
  }

  async #suggest(text: string): Promise<Option[]> {
    const data = text.trim() === '' ? undefined : await this.#load();
    if (!data) return [];

    return suggestSkills(text, data, MOST_OPTIONS).map((suggestion) => ({
      skill: suggestion.skill,
      name: suggestion.called ?? data.skills.names[suggestion.skill] ?? '',
      note: this.#noteOf(suggestion, data),
    }));
  }

  #noteOf({ skill, called, isTerm, isSlip }: Suggestion, { skills }: MatchData): string {
    const { leadsTo, goesWith, didYouMean } = this.#words;
    const own = skills.names[skill] ?? '';
    const meant = called === undefined ? '' : fillIn(isTerm ? goesWith : leadsTo, { skill: own });

    return [meant, isSlip ? didYouMean : ''].filter(Boolean).join(', ');
  }

  /** Adds every skill that a text names, and says what it names besides. */
  async #enter(text: string): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    const { recognised, unknown } = recogniseText(text, data, []);
    const sure = recognised.filter(({ isSure }) => isSure);
    const related = recognised.filter(({ isSure }) => !isSure);
    const names = (found: Recognised[]) => found.map(({ skill }) => data.skills.names[skill] ?? '');
    const [first] = related;
    const told = [
      ...unknown.map((typed) => fillIn(this.#words.unknown, { typed })),
      first
        ? fillIn(this.#words.related, { typed: first.typed, names: joinOr(names(related), this.#words.locale) })
        : '',
    ];

    if (unknown.length === 0 && related.length === 0) this.#field?.clear();
    else this.#field?.close();
    this.#add(sure, told.filter(Boolean).join(' '));
  }

  async #pick(button: HTMLElement): Promise<void> {
    const data = await this.#load();
    const skill = data?.skills.ids.indexOf(button.dataset['skill'] ?? '') ?? -1;
    if (skill < 0) return;
    const next = button.closest('li')?.nextElementSibling?.querySelector('button');
    const isAdvice = button.dataset['proficiency'] !== undefined;
    await this.#add([{ skill, proficiency: Number(button.dataset['proficiency'] ?? WORKING) }]);
    if (isAdvice || !next) this.#rows?.focus(skill);
    else next.focus();
  }

  #take(recognised: Recognised[]): void {
    const amount = recognised.length;
    void this.#add(recognised, amount > 0 ? fillPlural(this.#words.importing.took, amount, this.#words.locale) : '');
  }

  /** Puts skills on the list. Those that stand there stay as they are. */
  async #add(skills: { skill: number; proficiency?: number | undefined }[], said?: string): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    const fresh = skills.filter(({ skill }) => !this.#mine.has(skill));
    for (const { skill, proficiency = WORKING } of fresh) this.#mine.set(skill, proficiency);
    const names = (added: typeof skills) =>
      joinAnd(
        added.map(({ skill }) => data.skills.names[skill] ?? ''),
        this.#words.locale,
      );
    const had = skills.filter((one) => !fresh.includes(one));
    const told = [
      fresh.length > 0 && said === undefined ? fillIn(this.#words.added, { names: names(fresh) }) : '',
      had.length > 0 ? fillIn(this.#words.has, { names: names(had) }) : '',
      said ?? '',
    ];
    await this.#change(told.filter(Boolean).join(' '));
  }

  async #remove(skill: number): Promise<void> {
    const data = await this.#load();
    const next = this.#rows?.findNeighbour(skill);
    this.#mine.delete(skill);
    await this.#change(fillIn(this.#words.removed, { skill: data?.skills.names[skill] ?? '' }));
    if (next) next.focus();
    else this.#field?.input.focus();
  }

  /** Brings address, device and page to what the list is now, and says it once. */
  async #change(said = ''): Promise<void> {
    const data = await this.#load();
    if (data) this.#draw(data, said);
  }

  #draw(data: MatchData, said: string): void {
    const fragment = writeFragment(this.#mine, data.skills.ids);
    history.replaceState(history.state, '', location.pathname + location.search + fragment);
    if (this.#isKept) this.#isKept = keep(fragment);
    this.#shown = PAGE;
    this.#rows?.show(this.#mine, data, this.#words);
    for (const button of this.querySelectorAll<HTMLElement>('.often button')) {
      const skill = data.skills.ids.indexOf(button.dataset['skill'] ?? '');
      button.closest('li')?.toggleAttribute('hidden', skill < 0 || this.#mine.has(skill));
    }
    this.#say(said);
    this.#showKeeping();
    const state = this.#showFits(data);
    this.#announce([said, state].filter(Boolean).join(' '));
  }

  /** Shows the roles, and answers with the sentence above them. */
  #showFits(data: MatchData): string {
    const held = hold(this.#mine, data.skills.parts);
    const matches = matchRoles(data.needs, held);
    const list = this.#mine.size > 0 ? matches.list : [];
    const state = this.#stateOf(list, data);
    this.#part('.state').textContent = state;
    this.#part('.results').replaceChildren(...this.#toItems(list.slice(0, this.#shown), held, data));
    this.#part('.more').hidden = list.length <= this.#shown;
    this.#part('.how').hidden = list.length === 0;
    const advice = list.length > 0 ? adviseSkills(data.needs, matches, held, data.skills.behaviours, ADVISED) : [];
    this.#part('.advice').hidden = advice.length === 0;
    this.#part('.advice ul').replaceChildren(...advice.map((one) => toAdvice(one, this, data, this.#words)));

    return state;
  }

  #stateOf([best]: Match[], { roles }: MatchData): string {
    const { locale, start, closest, noneClose, percent } = this.#words;
    if (!best) return start;
    if (best.share === 0) return fillPlural(noneClose, this.#mine.size, locale);

    return fillPlural(closest, this.#mine.size, locale, {
      role: roles.names[best.role] ?? '',
      percent: fillIn(percent, { amount: toPercent(best.share) }),
    });
  }

  #toItems(matches: Match[], held: Held, data: MatchData): HTMLLIElement[] {
    const context = { root: this, data, words: this.#words, held, now: Date.now() };

    return matches.map((match) => toFit(match, this.#opened.has(match.role), context));
  }

  async #showMore(): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    const held = hold(this.#mine, data.skills.parts);
    const { list } = matchRoles(data.needs, held);
    const items = this.#toItems(list.slice(this.#shown, this.#shown + PAGE), held, data);
    this.#shown += PAGE;
    this.#part('.results').append(...items);
    this.#part('.more').hidden = list.length <= this.#shown;
    items[0]?.querySelector('a')?.focus();
  }

  async #copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    this.#tell(isCopied ? this.#words.copied : this.#words.copyFailed);
  }

  async #export(): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    const url = URL.createObjectURL(
      new Blob([writeResume(this.#mine, data, this.#words)], { type: 'application/json' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = this.dataset['file'] ?? 'skills.json';
    link.click();
    URL.revokeObjectURL(url);
  }

  async #keep(): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    this.#isKept = keep(writeFragment(this.#mine, data.skills.ids));
    this.#showKeeping();
    this.#tell(this.#isKept ? this.#words.kept.yes : this.#words.kept.failed);
  }

  async #showKept(): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    this.#takeKept(data);
    this.#draw(data, this.#part('.said').textContent);
  }

  #takeKept(data: MatchData): void {
    const kept = findKept();
    if (kept === undefined) return;
    const read = readFragment(kept, data.skills.ids);
    this.#isKept = read !== undefined && read.mine.size > 0;
    if (read && this.#isKept) this.#accept(read, data);
    else this.#say(this.#words.kept.broken);
  }

  async #erase(): Promise<void> {
    forget();
    this.#isKept = false;
    this.#mine.clear();
    this.#opened.clear();
    this.#import?.clear();
    this.#field?.clear();
    await this.#change(this.#words.erased);
    this.#field?.input.focus();
  }

  /** Says whether the list is kept, and offers what can be done about it. */
  #showKeeping(): void {
    const { kept: words } = this.#words;
    const kept = findKept();
    const isOther = kept !== undefined && !this.#isKept;
    this.#part('.actions').hidden = this.#mine.size === 0 && kept === undefined;
    this.#part('[data-do=keep]').hidden = this.#isKept || this.#mine.size === 0;
    this.#part('[data-do=kept]').hidden = !isOther;
    this.#part('.kept').textContent = this.#isKept ? words.yes : isOther ? words.other : words.no;
  }

  #load(): Promise<MatchData | undefined> {
    if (!this.#loading) {
      const state = this.#part('.state');
      const before = state.textContent;
      state.textContent = this.#words.loading;
      this.#loading = loadMatchData().then(
        (data) => {
          state.textContent = before;
          this.#begin(data);

          return data;
        },
        () => {
          // The next try asks again.
          this.#loading = undefined;
          state.textContent = before;
          this.#tell(this.#words.failed);

          return undefined;
        },
      );
    }

    return this.#loading;
  }

  #openAll(wanted: (role: number) => boolean): void {
    for (const item of this.querySelectorAll<HTMLElement>('.results > li')) {
      getPart(item, 'details', HTMLDetailsElement).open = wanted(Number(item.dataset['role']));
    }
  }

  #tell(text: string): void {
    this.#say(text);
    this.#announce(text);
  }

  /** Below the field, for the eye. */
  #say(text: string): void {
    this.#part('.said').textContent = text;
  }

  /** For screen readers: everything that a change means, in one go. */
  #announce(text: string): void {
    this.#part('.live').textContent = text;
  }

  #part(selector: string): HTMLElement {
    return getPart(this, selector, HTMLElement);
  }
}

customElements.define('site-match', SiteMatch);
