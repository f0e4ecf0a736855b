import type { Advice } from '#domain/matching/advise.ts';
import { fillIn } from '#domain/phrase.ts';
import type { Context } from '#match/fit-list.ts';
import { type Copy, copyTemplate, fillLink, getPart } from '#match/parts.ts';
import { firstOf, joinAnd, pick } from '#match/words.ts';
import { skillPath } from '#paths';

const ROLES_NAMED = 2;

/** One skill that would open roles: for which it counts, which it completes, and a button that adds it or raises it. */
export function toAdvice(advice: Advice, { root, data, words, held }: Context): Copy {
  const { skill, proficiency, roles, completes } = advice;
  const item = copyTemplate(root, 'advice');
  const name = data.skills.names[skill];
  fillLink(getPart(item, 'a'), name, skillPath(data.skills.ids[skill] ?? ''));
  const level = words.proficiency[proficiency];
  const tell = (template: string, numbers: number[]) =>
    fillIn(template, {
      proficiency: level,
      roles: joinAnd(firstOf(pick(data.roles.names, numbers), ROLES_NAMED, words.address.more, words), words),
    });
  const last = completes.length > 0 ? tell(words.advice.completes, completes) : '';
  getPart(item, '.counts').textContent = ` ${tell(words.advice.counts, roles)}${last}`;
  const button = getPart(item, 'button');
  button.ariaLabel = fillIn(held.own[skill] ? words.advice.raise : words.advice.add, {
    skill: name,
    proficiency: level,
  });
  button.dataset['skill'] = data.skills.ids[skill];
  button.dataset['proficiency'] = String(proficiency);

  return item;
}
