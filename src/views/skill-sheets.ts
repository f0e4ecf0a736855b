import { type Catalogue, usedSkills } from '#domain/catalogue.ts';
import type { SkillSheets } from '#domain/matching/skill-sheets.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';

/** What my skills needs to know of every skill that a published role asks for, and of CVs. */
export function skillSheets(catalogue: Catalogue, locale: Locale): SkillSheets {
  const skills = usedSkills(catalogue);

  return {
    id: skills.map(({ id }) => id),
    broader: skills.map(({ broader }) => broader.filter((id) => catalogue.usesOfSkill.has(id))),
    says: skills.map(({ proficiencies }) => PROFICIENCIES.map((proficiency) => proficiencies[proficiency] ?? '')),
    behaviour: skills.map(({ kind }) => Number(kind === 'behaviour')),
    cv: getMessages(locale).match.cv,
  };
}
