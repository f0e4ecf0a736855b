import { type Catalogue, usedSkills } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { SKILL_KINDS } from '#schemas/skill.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { matrixPath, skillPath, skillsPath } from '#paths';

export interface SkillGroup {
  id: string;
  name: string;
  skills: (Link & { roles: string })[];
}

export interface SkillsPageView {
  frame: PageFrame;
  lead: string;
  /** The same skills by roles, in one table. */
  matrix: Link;
  groups: SkillGroup[];
}

/** All skills that a published role asks for, by kind and from A to Z. */
export function skillsPage(catalogue: Catalogue, locale: Locale): SkillsPageView {
  const messages = getMessages(locale);
  const used = usedSkills(catalogue);
  const lead = messages.skills.lead(used.length);

  return {
    frame: pageFrame(
      { title: messages.nav.skills, description: lead, path: skillsPath(), section: 'skills' },
      catalogue,
      locale,
    ),
    lead,
    matrix: { text: messages.matrix.see, href: matrixPath() },
    groups: SKILL_KINDS.map((kind) => ({
      id: kind,
      name: messages.skillKinds[kind],
      skills: used
        .filter((skill) => skill.kind === kind)
        .map(({ id, name }) => ({
          text: name,
          href: skillPath(id),
          roles: messages.count.roles(catalogue.usesOfSkill.get(id)?.length ?? 0),
        })),
    })).filter(({ skills }) => skills.length > 0),
  };
}
