import { fillIn, fillPlural } from '#domain/phrase.ts';
import { Fits } from '#match/fits.ts';
import { readFragment, WORKING, writeFragment } from '#match/fragment.ts';
import { ImportPanel } from '#match/import-panel.ts';
import { findKept, keep } from '#match/keeping.ts';
import { loadMatchData } from '#match/load-data.ts';
import type { MatchData } from '#match/match-data.ts';
import { closestTo, getPart } from '#match/parts.ts';
import { type Recognised, recogniseText } from '#match/recognise.ts';
import { writeResume } from '#match/resume.ts';
import { RoleField, startFrom } from '#match/role-start.ts';
import { SkillField } from '#match/skill-field.ts';
import { SkillRows } from '#match/skill-rows.ts';
import { suggestSkills } from '#match/suggest-skills.ts';
import { tellFragment } from '#match/tell-fragment.ts';
import { joinAnd, joinOr, type MatchWords } from '#match/words.ts';

const MOST_OPTIONS = 8;
const MOST_PERHAPS = 3;

/** A skill to put on the list; as working where nobody says how well it is known. */
type Added = Pick<Recognised, 'skill' | 'proficiency'>;

/**
 * `<site-match>`: a list of skills, and what it means for every role. The list lives in the fragment of the address; it is kept on
 * the device for whoever asks for it. The data is loaded once, with the page, and nothing is asked for after that.
 */
class SiteMatch extends HTMLElement {
  readonly #words: MatchWords = JSON.parse(this.dataset['words'] ?? '{}');
  readonly #mine = new Map<number, number>();
  readonly #fits = new Fits(this, this.#words);
  readonly #rows = new SkillRows(this, {
    rate: (skill, proficiency) => {
      this.#mine.set(skill, proficiency);
      this.#draw();
    },
    remove: (skill) => this.#remove(skill),
  });
  readonly #field = new SkillField(this, {
    suggest: async (text) => {
      const data = text.trim() && (await this.#load());

      return data ? suggestSkills(text, data, this.#words, MOST_OPTIONS) : [];
    },
    choose: (skill) => this.#add([{ skill }]),
    enter: (text) => void this.#enter(text),
  });
  readonly #import = new ImportPanel(this, this.#words, {
    load: () => this.#load(),
    has: (skill) => this.#mine.has(skill),
    take: (recognised) =>
      this.#add(recognised, fillPlural(this.#words, this.#words.importing.took, recognised.length), ''),
    say: (text) => this.#announce(text),
  });
  readonly #from = new RoleField(this, (role) => this.#startFrom(role));
  readonly #actions: Record<string, () => void> = {
    more: () => this.#fits.showMore(),
    example: () => {
      void this.#enter(getPart(this, '[data-do=example]').textContent);
      this.#field.input.focus();
    },
    copy: () => void this.#copy(),
    print: () => print(),
    export: () => this.#export(),
    keep: () => this.#keep(),
    kept: () => this.#showKept(),
    erase: () => this.#erase(),
  };
  #loading: Promise<MatchData | undefined> | undefined;
  /** Set before anything is on the list. */
  #data: MatchData | undefined;
  /** What this page has kept on the device; empty when its list is not kept. */
  #kept = '';

  connectedCallback(): void {
    const tools = getPart(this, '.tools');
    tools.addEventListener('click', (event) => {
      const pick = closestTo(event, 'button[data-skill]');
      if (pick) void this.#pick(pick);
      this.#actions[closestTo(event, '[data-do]')?.dataset['do'] ?? '']?.();
    });
    addEventListener('hashchange', () => {
      if (this.#data) this.#readAddress(this.#data);
      else void this.#load();
    });
    // Another tab has kept something, or has erased it.
    addEventListener('storage', () => {
      if (this.#kept && findKept()) this.#showKept();
      else this.#showKeeping();
    });
    void this.#load();
  }

  /** The data, loaded once. With it comes the list of the address, or else the one that is kept here. */
  #load(): Promise<MatchData | undefined> {
    const state = getPart(this, '.state');
    if (!this.#loading) {
      state.textContent = this.#words.loading;
      this.#loading = loadMatchData().then(
        (data) => {
          this.#data = data;
          this.#from.offer(data);
          if (location.hash) this.#readAddress(data);
          else if (findKept()) this.#showKept();
          else state.textContent = this.#words.start;

          this.#answer();

          return data;
        },
        () => {
          // The next try asks again.
          this.#loading = undefined;
          state.textContent = this.#words.start;
          this.#tell(this.#words.failed);
          this.#answer();

          return undefined;
        },
      );
    }

    return this.#loading;
  }

  /** Shows what waited for the list of the address. */
  #answer(): void {
    if (this.dataset['asked']) this.dataset['asked'] = 'done';
  }

  /** Shows the list of the address. What cannot be read is told, and changes nothing; a part of the page is no list. */
  #readAddress(data: MatchData): void {
    const { hash } = location;
    const isPart = hash === '' || document.getElementById(hash.slice(1)) !== null;
    const told = this.#accept(hash, data) ?? (isPart ? '' : this.#words.address.unreadable);
    const fragment = writeFragment(this.#mine, data.skills.ids);
    this.#kept = findKept() === fragment ? fragment : '';
    this.#draw(told);
  }

  /** Takes over a list, and answers with what of it could not be read; undefined when it is none. */
  #accept(fragment: string, data: MatchData): string | undefined {
    const read = readFragment(fragment, data.skills.ids);
    if (!read) return undefined;
    if (read.mine.size > 0) {
      this.#mine.clear();
      for (const [skill, step] of read.mine) this.#mine.set(skill, step);
    }

    return tellFragment(read, data, this.#words);
  }

  /** Adds every skill that a text names, and says what it names besides. */
  async #enter(text: string): Promise<void> {
    const data = await this.#load();
    if (!data) return;
    const { unknown: notKnown, perhaps, related } = this.#words;
    const { recognised, unknown } = recogniseText(text, data, []);
    const others = recognised.filter(({ isSure }) => !isSure);
    const [first] = others;
    const name = (skills: Pick<Added, 'skill'>[]) => joinOr(this.#listNames(skills), this.#words);
    const told = unknown.map((typed) => {
      const near = suggestSkills(typed, data, this.#words, MOST_PERHAPS);

      return fillIn(near.length > 0 ? perhaps : notKnown, { typed, names: name(near) });
    });
    if (first) told.push(fillIn(related, { typed: first.typed, names: name(others) }));

    // What is near stays in sight below the field.
    if (told.length === 0) this.#field.clear();
    this.#add(
      recognised.filter(({ isSure }) => isSure),
      told.join(' '),
    );
  }

  async #pick(button: HTMLElement): Promise<void> {
    const { skill: id = '', proficiency } = button.dataset;
    const next = button.closest('li')?.nextElementSibling?.querySelector('button');
    const data = await this.#load();
    const skill = data?.skills.ids.indexOf(id) ?? -1;
    if (skill < 0) return;
    const step = Number(proficiency ?? WORKING);
    const told = this.#mine.has(skill) ? this.#words.raised : this.#words.added;
    this.#mine.set(skill, step);
    this.#draw(fillIn(told, { names: this.#namesOf([{ skill }]), proficiency: this.#words.proficiency[step] }));
    if (proficiency || !next) this.#rows.focus(skill);
    else next.focus();
  }

  /** Begins with what a role needs. What it takes any of is told: a guess would be no list of one's own. */
  #startFrom(role: number): void {
    if (!this.#data) return;
    const { from } = this.#words;
    const { skills, choices } = startFrom(role, this.#data);
    const told = fillPlural(this.#words, from.took, skills.length, { role: this.#data.roles.names[role] });
    const groups = choices.map((group) => joinOr(this.#listNames(group.map((skill) => ({ skill }))), this.#words));
    this.#add(skills, groups.length > 0 ? `${told} ${fillIn(from.choices, { groups: groups.join('; ') })}` : told, '');
    // The field has gone with the last place that it was good for.
    this.#field.input.focus();
  }

  /** Puts skills on the list. Those that stand there stay as they are. */
  #add(added: Added[], said = '', template = this.#words.added): void {
    const fresh = added.filter(({ skill }) => !this.#mine.has(skill));
    const had = added.filter((one) => !fresh.includes(one));
    for (const { skill, proficiency = WORKING } of fresh) this.#mine.set(skill, proficiency);
    const tell = (sentence: string, skills: Added[]) =>
      skills.length > 0
        ? fillIn(sentence, { names: this.#namesOf(skills), proficiency: this.#words.proficiency[WORKING] })
        : '';
    this.#draw([tell(template, fresh), said, tell(this.#words.has, had)].filter(Boolean).join(' '));
  }

  #remove(skill: number): void {
    const next = this.#rows.findNeighbour(skill) ?? this.#field.input;
    this.#mine.delete(skill);
    this.#draw(fillIn(this.#words.removed, { skill: this.#namesOf([{ skill }]) }));
    next.focus();
  }

  /** Brings address, device and page to what the list is now, and says it once. */
  #draw(said = ''): void {
    const data = this.#data;
    if (!data) return;
    const fragment = writeFragment(this.#mine, data.skills.ids);
    const isSame = fragment === location.hash;
    history.replaceState(null, '', fragment || location.pathname);
    // What another tab has kept or erased meanwhile is not undone.
    this.#kept = this.#kept && this.#kept === findKept() ? keep(fragment) : '';
    this.#rows.show(this.#mine, data, this.#words);
    for (const button of this.querySelectorAll<HTMLElement>('.often button')) {
      const skill = data.skills.ids.indexOf(button.dataset['skill'] ?? '');
      button.closest('li')?.toggleAttribute('hidden', skill < 0 || this.#mine.has(skill));
    }
    this.#showKeeping();
    getPart(this, '.said').textContent = said;
    const found = this.#fits.show(this.#mine, data);
    // Before there is a list the page says how to begin one: nothing has happened. Of a list that stays as it is nothing is new.
    this.#announce(`${said} ${(said ? isSame : this.#mine.size === 0) ? '' : found}`.trim());
  }

  /** Says whether the list is kept, and offers what can be done about it. */
  #showKeeping(): void {
    const { kept: words } = this.#words;
    const pressed = document.activeElement;
    const kept = findKept();
    const isKept = kept !== '' && kept === this.#kept;
    const isOther = kept !== '' && !isKept;
    getPart(this, '.actions').hidden = this.#mine.size === 0 && !isOther;
    getPart(this, '[data-do=keep]').hidden = isKept || this.#mine.size === 0;
    getPart(this, '[data-do=kept]').hidden = !isOther;
    getPart(this, '.kept').textContent = isKept ? words.yes : isOther ? words.other : words.no;
    // Whoever pressed a button that has gone would be thrown back to the start of the page.
    if (pressed?.matches('[hidden]')) getPart(this, '[data-do=copy]').focus();
  }

  #keep(): void {
    this.#kept = keep(location.hash);
    this.#showKeeping();
    this.#tell(this.#kept ? this.#words.kept.yes : this.#words.kept.failed);
  }

  #showKept(): void {
    const kept = findKept();
    const told = this.#data && this.#accept(kept, this.#data);
    this.#kept = told === undefined ? '' : kept;
    this.#draw(told ?? this.#words.kept.broken);
  }

  #erase(): void {
    this.#kept = keep('');
    this.#mine.clear();
    this.#import.clear();
    this.#field.clear();
    this.#draw(this.#words.erased);
    this.#field.input.focus();
  }

  async #copy(): Promise<void> {
    const { copied, copyFailed } = this.#words;
    this.#tell(
      await navigator.clipboard.writeText(location.href).then(
        () => copied,
        () => copyFailed,
      ),
    );
  }

  #export(): void {
    if (!this.#data) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeResume(this.#mine, this.#data, this.#words)]));
    link.download = this.dataset['file'] ?? '';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #listNames = (skills: Pick<Added, 'skill'>[]): string[] =>
    skills.flatMap(({ skill }) => this.#data?.skills.names[skill] ?? []);

  #namesOf = (skills: Pick<Added, 'skill'>[]): string => joinAnd(this.#listNames(skills), this.#words);

  /** Below the field and for screen readers: nothing else has changed. */
  #tell(text: string): void {
    getPart(this, '.said').textContent = text;
    this.#announce(text);
  }

  /** For screen readers: everything that a change means, in one go. */
  #announce(text: string): void {
    getPart(this, '.live').textContent = text;
  }
}

customElements.define('site-match', SiteMatch);
