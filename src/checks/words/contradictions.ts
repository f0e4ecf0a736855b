import { type Demand, listDemands } from '#checks/words/demands.ts';
import { listMentions, type Mention } from '#checks/words/skill-mentions.ts';
import { quoteStretch, type Slip, type Text, type Wording } from '#checks/words/wording.ts';
import type { Role, Skill } from '#domain/content.ts';
import type { Need, SkillNeed } from '#schemas/skill-need.ts';

/** Sentences that call a skill welcome which the role calls a must, or the other way round. */
export function findContradictions({ content, role, wordings }: Text): Slip[] {
  if (!content || !role) return [];
  let section = '';

  return wordings.flatMap((passage) => {
    if (passage.kind === 'heading') section = passage.text;
    if (passage.kind === 'typed' || passage.kind === 'name') return [];
    const mentions = listMentions(content.skills, passage);
    if (mentions.length === 0) return [];

    return [...listDemands(passage, mentions), ...listUnderHeading(passage, mentions, section)].flatMap((demand) =>
      judge(demand, role, passage),
    );
  });
}

/** The skill that an entry of a list begins with, below a heading that says all of them are merely welcome. */
function listUnderHeading(passage: Wording, [first]: Mention[], section: string): Demand[] {
  const isAsked =
    passage.kind === 'item' && first && passage.tokens.findIndex(({ start }) => start === first.start) < 4;

  return isAsked && NICE_HEADING.test(section.trim())
    ? [{ need: 'nice', skills: [first.skill], stretch: first, heading: section.trim() }]
    : [];
}

const NICE_HEADING =
  /^(?:(?:nice|good)[ -]to[ -]haves?|(?:big |extra )?(?:plus|bonus)(?:es| points| skills)?|(?:what )?would be (?:a plus|nice|welcome)|(?:optional|desirable|preferred)(?: skills| qualifications| extras)?|also welcome|welcome extras)\W*$/i;

function judge({ need, skills, stretch, heading }: Demand, role: Role, passage: Wording): Slip[] {
  const against = role.skills.find((one) => contradicts(one, need, skills));
  if (!against) return [];
  const found = `${quoteStretch(passage, stretch)}${heading === undefined ? '' : ` under "${heading}"`}`;
  const names = skills.filter(({ id }) => against.skills.includes(id)).map(({ name }) => name);
  const message = `Found ${found}. The list of skills says need: ${against.need} for ${names.join(', ')}. Decide which holds, and say the same in both places.`;

  return [{ rule: 'need-contradicted', passage, stretch, message }];
}

/** Of skills that stand in for each other one may be called welcome and the others not; but none of them may be called a must. */
function contradicts(asked: SkillNeed, said: Need, skills: Skill[]): boolean {
  const isNamed = (id: string) => skills.some((skill) => skill.id === id);
  if (asked.need === said) return false;

  return said === 'nice' ? asked.skills.every(isNamed) : asked.skills.some(isNamed);
}
