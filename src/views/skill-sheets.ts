import { type Catalogue, get } from '#domain/catalogue.ts';
import type { SkillSheets } from '#domain/matching/skill-sheets.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import { listSkillPages } from '#views/skills-page.ts';

/** What my skills needs to know of every skill that a published role asks for. */
export function skillSheets(catalogue: Catalogue): SkillSheets {
  const skills = listSkillPages(catalogue).map((id) => get(catalogue.skills, id));

  return {
    id: skills.map(({ id }) => id),
    broader: skills.map(({ broader }) => broader.filter((id) => catalogue.usesOfSkill.has(id))),
    says: skills.map(({ proficiencies }) => PROFICIENCIES.map((proficiency) => proficiencies[proficiency] ?? '')),
    behaviour: skills.map(({ kind }) => Number(kind === 'behaviour')),
  };
}
