import { fillIn, fillPlural } from '#domain/phrase.ts';
import type { MatchData } from '#match/match-data.ts';
import { type Copy, copyTemplate, getPart } from '#match/parts.ts';
import { readFileText } from '#match/read-file.ts';
import type { Reading, Recognised } from '#match/recognise.ts';
import { readText } from '#match/resume.ts';
import { firstOf, joinAnd, type MatchWords } from '#match/words.ts';

interface Answers {
  /** The data, once it is there; undefined when it could not be loaded. */
  load(): Promise<MatchData | undefined>;
  has(skill: number): boolean;
  take(recognised: Recognised[]): void;
  say(text: string): void;
}

const UNKNOWN_NAMED = 40;

/** Reads a file or a pasted text on the device, shows what was recognised and how, and hands over what stays ticked. */
export class ImportPanel {
  readonly #root: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #words: MatchWords;
  readonly #answers: Answers;

  constructor(root: HTMLElement, words: MatchWords, answers: Answers) {
    this.#root = root;
    this.#panel = getPart(root, '.import');
    this.#words = words;
    this.#answers = answers;

    const file = getPart(this.#panel, 'input');
    file.addEventListener('change', () => {
      const [first] = file.files ?? [];
      // So that the same file can be chosen again.
      if (first) void this.#readFile(first).then(() => (file.value = ''));
    });
    this.#button('look').addEventListener('click', () => void this.#readText(this.#text.value));
    this.#button('take').addEventListener('click', () => this.#take());
    this.#button('drop').addEventListener('click', () => this.#close());
  }

  get #text(): HTMLTextAreaElement {
    return getPart(this.#panel, 'textarea');
  }

  get #found(): HTMLElement {
    return getPart(this.#panel, '.found');
  }

  /** Forgets what was pasted and read. */
  clear(): void {
    this.#text.value = '';
    this.#found.hidden = true;
    this.#tell('');
    getPart(this.#found, '.recognised').replaceChildren();
  }

  async #readFile(file: File): Promise<void> {
    const read = await readFileText(file);
    if ('text' in read) await this.#readText(read.text);
    else this.#refuse(fillIn(this.#words.importing[read.refusal], { size: read.megabytes }));
  }

  async #readText(text: string): Promise<void> {
    const data = await this.#answers.load();
    if (!data) return this.#refuse(this.#words.failed);
    const reading = readText(text, data);
    if (typeof reading === 'string') return this.#refuse(this.#words.importing[reading]);
    this.#show(reading, data);
  }

  #refuse(text: string): void {
    this.#found.hidden = true;
    this.#tell(text);
  }

  #show({ recognised, unknown, unclear, isCut }: Reading, data: MatchData): void {
    const { importing } = this.#words;
    const amount = recognised.length;
    const list = (names: string[]) => joinAnd(firstOf(names, UNKNOWN_NAMED, importing.more, this.#words), this.#words);
    const told = [
      amount > 0 ? fillPlural(this.#words, importing.found, amount) : importing.nothing,
      isCut ? importing.cut : '',
      unclear.length > 0 ? fillIn(importing.levels, { names: list(unclear) }) : '',
    ];
    const text = told.filter(Boolean).join(' ');

    this.#found.hidden = amount === 0 && unknown.length === 0;
    this.#tell(text);
    getPart(this.#found, '.recognised').replaceChildren(...recognised.map((one) => this.#toItem(one, data)));
    getPart(this.#found, '.unknown').textContent =
      unknown.length > 0 ? fillIn(importing.unknown, { names: list(unknown) }) : '';
    this.#button('take').hidden = amount === 0;
  }

  #toItem(recognised: Recognised, { skills }: MatchData): Copy {
    const { importing, known, proficiency } = this.#words;
    const item = copyTemplate(this.#root, 'recognised');
    const name = skills.names[recognised.skill] ?? '';
    const has = this.#answers.has(recognised.skill);
    const box = getPart(item, 'input');
    box.checked = recognised.isSure && !has;
    box.disabled = has;
    box.value = JSON.stringify(recognised);
    const level = recognised.proficiency && proficiency[recognised.proficiency];
    getPart(item, 'b').textContent = level ? fillIn(known, { skill: name, proficiency: level }) : name;
    const isUnclear = !recognised.isSure && recognised.how !== 'term';
    getPart(item, '.note').textContent = has
      ? importing.already
      : fillIn(isUnclear ? importing.unsure : importing.how[recognised.how], { typed: recognised.typed });

    return item;
  }

  #take(): void {
    const boxes = this.#panel.querySelectorAll<HTMLInputElement>('.recognised input:checked:not(:disabled)');
    // What this panel wrote into its own boxes.
    this.#answers.take([...boxes].map(({ value }): Recognised => JSON.parse(value)));
    this.#close();
  }

  #close(): void {
    this.clear();
    this.#panel.removeAttribute('open');
    getPart(this.#panel, 'summary').focus();
  }

  #tell(text: string): void {
    getPart(this.#panel, '.told').textContent = text;
    this.#answers.say(text);
  }

  #button(name: string): HTMLElement {
    return getPart(this.#panel, `[data-do=${name}]`);
  }
}
