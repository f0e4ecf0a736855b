import type { Advice } from '#domain/matching/advise.ts';
import type { Context } from '#match/fit-list.ts';
import { copyTemplate, fillLink, getPart } from '#match/parts.ts';
import { fillIn, firstOf, joinAnd } from '#match/words.ts';
import { skillPath } from '#paths';

const ROLES_NAMED = 2;

/** One skill that would open roles: for which it counts, which it completes, and a button that adds it or raises it. */
export function toAdvice(advice: Advice, { root, data, words, held }: Context): HTMLLIElement {
  const { skill, proficiency, roles, completes } = advice;
  const item = copyTemplate(root, 'advice', HTMLLIElement);
  const name = data.skills.names[skill] ?? '';
  fillLink(getPart(item, 'a', HTMLAnchorElement), name, skillPath(data.skills.ids[skill] ?? ''));
  const level = words.proficiency[proficiency - 1] ?? '';
  const tell = (template: string, numbers: number[]) => {
    const names = numbers.map((role) => data.roles.names[role] ?? '');

    return fillIn(template, {
      proficiency: level,
      roles: joinAnd(firstOf(names, ROLES_NAMED, words.address.more), words.locale),
    });
  };
  const last = completes.length > 0 ? tell(words.advice.completes, completes) : '';
  getPart(item, '.counts').textContent = ` ${tell(words.advice.counts, roles)}${last}`;
  const button = getPart(item, 'button', HTMLButtonElement);
  button.ariaLabel = fillIn(held.own[skill] ? words.advice.raise : words.advice.add, {
    skill: name,
    proficiency: level,
  });
  button.dataset['skill'] = data.skills.ids[skill];
  button.dataset['proficiency'] = String(proficiency);

  return item;
}
