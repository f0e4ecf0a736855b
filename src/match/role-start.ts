import type { MatchData } from '#match/match-data.ts';
import { getPart } from '#match/parts.ts';

/** What a role needs as a list to begin with. */
interface RoleStart {
  skills: { skill: number; proficiency: number | undefined }[];
  /** Of these only some are needed, and nobody but the reader knows which. */
  choices: number[][];
}

/** Everything that a role needs, at the level it asks for, and the groups of which it takes any. */
export function startFrom(role: number, { needs }: MatchData): RoleStart {
  const musts = needs.roles[role]?.filter(({ need }) => need === 'must') ?? [];
  const isChoice = ({ skills, atLeast }: (typeof musts)[number]): boolean => skills.length > atLeast;

  return {
    skills: musts
      .filter((need) => !isChoice(need))
      .flatMap(({ skills, proficiency }) => skills.map((skill) => ({ skill, proficiency: proficiency || undefined }))),
    choices: musts.filter(isChoice).map(({ skills }) => skills),
  };
}

/** The field for the role that somebody has now. Its names come with the data. */
export class RoleField {
  readonly #select: HTMLSelectElement;

  constructor(root: HTMLElement, choose: (role: number) => void) {
    const form = getPart(root, '.from');
    this.#select = getPart(form, 'select');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      choose(Number(this.#select.value));
    });
  }

  offer({ roles }: MatchData): void {
    this.#select.append(...roles.names.map((name, role) => new Option(name, String(role))));
  }
}
