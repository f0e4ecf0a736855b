import { type Catalogue, get } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { PROFICIENCIES, type Proficiency, type SkillNeed } from '#schemas/skill-need.ts';
import type { Link } from '#views/page-frame.ts';
import { formatMonths } from '#views/time.ts';
import { skillPath } from '#paths';

/** A proficiency as a word and as steps out of four. */
export interface ProficiencyText {
  name: string;
  step: number;
  of: number;
}

/** One line of what a role asks for. More than one skill makes a group, and `group` says how many of them. */
export interface NeedLine {
  group?: string | undefined;
  skills: Link[];
  proficiency?: ProficiencyText | undefined;
}

/** What is asked for equally well. */
export interface NeedStep {
  proficiency?: ProficiencyText | undefined;
  lines: NeedLine[];
}

/** What a role asks for, musts apart from what is merely welcome. */
export interface Needs {
  must: NeedLine[];
  nice: NeedLine[];
  qualifications: string[];
  education?: string | undefined;
  experience?: string | undefined;
}

/** Everything a role asks for, ready to print: groups first, then by proficiency, highest first. */
export function roleNeeds(role: Role, catalogue: Catalogue, locale: Locale): Needs {
  const lines = (need: SkillNeed['need']) =>
    role.skills
      .filter((entry) => entry.need === need)
      .map((entry) => needLine(entry, catalogue, locale))
      .sort(
        (a, b) =>
          Number(b.group !== undefined) - Number(a.group !== undefined) ||
          (b.proficiency?.step ?? 0) - (a.proficiency?.step ?? 0),
      );

  return {
    must: lines('must'),
    nice: lines('nice'),
    qualifications: role.qualifications,
    education: role.education && formatEducation(role.education, locale),
    experience: role.experience && getMessages(locale).needs.experience(formatMonths(role.experience.months, locale)),
  };
}

/** The same lines under each proficiency once, the highest first; groups stand first where they stood first. */
export function stepNeeds(lines: NeedLine[]): NeedStep[] {
  const steps = new Map<number, NeedStep>();
  for (const line of lines) {
    const { proficiency } = line;
    const step = proficiency?.step ?? 0;
    steps.set(step, { proficiency, lines: [...(steps.get(step)?.lines ?? []), line] });
  }

  return [...steps].sort(([a], [b]) => b - a).map(([, step]) => step);
}

/** A proficiency as people read it. */
export const proficiencyText = (proficiency: Proficiency, locale: Locale): ProficiencyText => ({
  name: getMessages(locale).proficiency[proficiency],
  step: PROFICIENCIES.indexOf(proficiency) + 1,
  of: PROFICIENCIES.length,
});

function needLine({ skills, atLeast, proficiency }: SkillNeed, catalogue: Catalogue, locale: Locale): NeedLine {
  return {
    group: skills.length > 1 ? getMessages(locale).needs.atLeast(atLeast) : undefined,
    skills: skills.map((id) => ({ text: get(catalogue.skills, id).name, href: skillPath(id) })),
    proficiency: proficiency && proficiencyText(proficiency, locale),
  };
}

/** "A bachelor's degree in computer science, or the same knowledge gained another way." */
function formatEducation(
  { credential, fields, experienceAccepted }: NonNullable<Role['education']>,
  locale: Locale,
): string {
  const { needs } = getMessages(locale);

  return needs.education(needs.credential[credential], fields, experienceAccepted);
}
