import type { Content, Skill } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { share } from '#domain/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';

/** Skills that no published role asks for, so that nothing leads to their page, and skills that are found by one name only. */
export function checkSkills({ skills, roles }: Content): HealthSection {
  const published = roles.filter(({ status }) => status === 'published');
  const asked = new Set(published.flatMap((role) => role.skills.flatMap((need) => need.skills)));
  const findings = skills.flatMap((skill) => checkSkill(skill, asked.has(skill.id)));

  return healthSection({
    topic: 'skills',
    title: 'Skills',
    summary: `${share(skills.length - findings.length, skills.length)} skills have a page that lists lead to, and more than one name.`,
    todo: 'Add to `aliases` what people type for it. Ask for it in a role, or delete it.',
    findings,
  });
}

function checkSkill({ id, aliases }: Skill, isAsked: boolean): HealthFinding[] {
  const lacks = [
    ...(isAsked ? [] : ['No published role asks for it, so that nothing leads to its page.']),
    ...(aliases.length > 0 ? [] : ['It has no other name.']),
  ];

  return lacks.length > 0 ? [{ file: contentFile('skills', id), what: lacks.join(' '), weight: isAsked ? 1 : 2 }] : [];
}
