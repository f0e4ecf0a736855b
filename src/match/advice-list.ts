import type { Advice } from '#domain/matching/advise.ts';
import type { Context } from '#match/fit-list.ts';
import { copyTemplate, fillLink, getPart } from '#match/parts.ts';
import { fillIn, fillPlural, joinAnd } from '#match/words.ts';
import { skillPath } from '#paths';

const ROLES_NAMED = 2;

/** One skill that would open roles: in how many it counts, which it completes, and a button that adds it. */
export function toAdvice(advice: Advice, { root, data, words }: Context): HTMLLIElement {
  const { skill, proficiency, roles, completes } = advice;
  const item = copyTemplate(root, 'advice', HTMLLIElement);
  const name = data.skills.names[skill] ?? '';
  fillLink(getPart(item, 'a', HTMLAnchorElement), name, skillPath(data.skills.ids[skill] ?? ''));
  const counts = fillPlural(words.advice.counts, roles.length, words.locale, {
    proficiency: words.proficiency[proficiency - 1] ?? '',
  });
  const named = joinAnd(
    completes.slice(0, ROLES_NAMED).map((role) => data.roles.names[role] ?? ''),
    words.locale,
  );
  const last = named ? `, ${fillIn(words.advice.completes, { roles: named })}` : '';
  getPart(item, '.counts').textContent = ` ${counts}${last}.`;
  const button = getPart(item, 'button', HTMLButtonElement);
  button.ariaLabel = fillIn(words.advice.add, { skill: name });
  button.dataset['skill'] = data.skills.ids[skill];
  button.dataset['proficiency'] = String(proficiency);

  return item;
}
