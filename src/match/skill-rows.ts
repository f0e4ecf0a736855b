import type { Mine } from '#domain/matching.ts';
import { fillIn } from '#domain/phrase.ts';
import type { MatchData } from '#match/match-data.ts';
import { type Copy, copyTemplate, fillLink, getPart } from '#match/parts.ts';
import type { MatchWords } from '#match/words.ts';
import { skillPath } from '#paths';

interface Answers {
  rate(skill: number, proficiency: number): void;
  remove(skill: number): void;
}

/** The rows of the skills that somebody has added, the newest first. Rows that stay are not touched, so that the focus stays too. */
export class SkillRows {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #answers: Answers;
  readonly #rows = new Map<number, Copy>();

  constructor(root: HTMLElement, answers: Answers) {
    this.#root = root;
    this.#list = getPart(root, '.skills');
    this.#answers = answers;
  }

  show(mine: Mine, data: MatchData, words: MatchWords): void {
    for (const [skill, row] of this.#rows) {
      if (mine.has(skill)) continue;
      row.remove();
      this.#rows.delete(skill);
    }
    for (const [skill, proficiency] of mine) {
      const row = this.#rows.get(skill) ?? this.#add(skill, data, words);
      fillRow(row, skill, proficiency, data, words);
    }
  }

  /** The button that removes the row after this one, or before it when it is the last. */
  findNeighbour(skill: number): HTMLButtonElement | undefined {
    const row = this.#rows.get(skill);

    return (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button') ?? undefined;
  }

  focus(skill: number): void {
    this.#rows.get(skill)?.querySelector('select')?.focus();
  }

  #add(skill: number, { skills }: MatchData, words: MatchWords): Copy {
    const row = copyTemplate(this.#root, 'skill');
    const name = skills.names[skill];
    const id = skills.ids[skill] ?? '';
    fillLink(getPart(row, 'a'), name, skillPath(id));
    const select = getPart(row, 'select');
    select.ariaLabel = fillIn(words.levelOf, { skill: name });
    getPart(row, '.says').id = `says-${id}`;
    select.setAttribute('aria-describedby', `says-${id}`);
    select.addEventListener('change', () => this.#answers.rate(skill, Number(select.value)));
    const button = getPart(row, 'button');
    button.ariaLabel = fillIn(words.remove, { skill: name });
    button.addEventListener('click', () => this.#answers.remove(skill));
    this.#rows.set(skill, row);
    this.#list.prepend(row);

    return row;
  }
}

function fillRow(row: Copy, skill: number, proficiency: number, { skills }: MatchData, words: MatchWords): void {
  const own = skills.says[skill]?.[proficiency - 1];
  getPart(row, 'select').value = String(proficiency);
  getPart(row, '.says').textContent = own || (words.meaning[proficiency - 1] ?? null);
}
