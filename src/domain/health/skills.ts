import type { Content, Skill } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { share } from '#domain/health/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';

/** Skills that no published role asks for, so that nothing leads to their page, and skills that are found by one name only. */
export function checkSkills({ skills, roles }: Content): HealthSection {
  const published = roles.filter(({ status }) => status === 'published');
  const asked = new Set(published.flatMap((role) => role.skills.flatMap((need) => need.skills)));
  const findings = skills.flatMap((skill) => checkSkill(skill, asked.has(skill.id)));

  return healthSection(
    'skills',
    'Skills',
    `${share(skills.length - findings.length, skills.length)} skills have a page that lists lead to, and another name.`,
    findings,
  );
}

function checkSkill({ id, aliases }: Skill, isAsked: boolean): HealthFinding[] {
  const lacks = [
    ...(isAsked
      ? []
      : ['No published role asks for it, so it has no page in lists and search. Ask for it, or delete it.']),
    ...(aliases.length > 0 ? [] : ['It has no other name. Add to `aliases` what people type for it.']),
  ];

  return lacks.length > 0
    ? [{ file: contentFile('skills', id), advice: lacks.join(' '), weight: isAsked ? 1 : 2 }]
    : [];
}
