import { isProduct, listMentions } from '#checks/words/skill-mentions.ts';
import { quoteStretch, type Slip, type Text } from '#checks/words/wording.ts';
import type { Role, Skill } from '#domain/content.ts';

/** The skills that a sentence under `qualifications` asks for and the list of skills has not. */
export function findUnlistedSkills({ content, role, wordings }: Text): Slip[] {
  if (!content || !role) return [];
  const listed = listImplied(role, content.skills);

  return wordings
    .filter(({ field }) => field?.[0] === 'qualifications')
    .flatMap((passage) =>
      listMentions(content.skills, passage)
        .filter(({ skill }) => isProduct(skill) && !listed.has(skill.id))
        .map((mention) => ({
          rule: 'skill-unlisted',
          passage,
          stretch: mention,
          message: `Found ${quoteStretch(passage, mention)}. Filters and matching look at \`skills\` only, and this role does not list ${mention.skill.name} there. Add for example { skill: ${mention.skill.id}, need: nice }, or leave it out here.`,
        })),
    );
}

/** The skills that a role lists, and those which include one of them: who knows Spring Boot knows Java. */
function listImplied(role: Role, skills: Skill[]): Set<string> {
  const broader = broaderOf(skills);
  const implied = new Set(role.skills.flatMap((need) => need.skills));
  // A set hands out what is added to it on the way.
  for (const id of implied) for (const wider of broader.get(id) ?? []) implied.add(wider);

  return implied;
}

const known = new WeakMap<Skill[], Map<string, string[]>>();

function broaderOf(skills: Skill[]): Map<string, string[]> {
  const made = known.get(skills) ?? new Map(skills.map(({ id, broader }) => [id, broader]));
  known.set(skills, made);

  return made;
}
