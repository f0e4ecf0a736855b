import { type Explained, explainMatch } from '#domain/matching/explain.ts';
import { type Held, type Match, toPercent } from '#domain/matching.ts';
import { fillIn } from '#domain/phrase.ts';
import { explainNeed, sumUp, tellOutcome } from '#match/explain.ts';
import type { MatchData } from '#match/match-data.ts';
import { type Copy, copyTemplate, fillLink, getPart } from '#match/parts.ts';
import { findStatus, tellPlace } from '#match/tell-opening.ts';
import { listFormat, type MatchWords } from '#match/words.ts';
import { openingPath, rolePath, skillPath } from '#paths';

/** What everything in the list is printed with. */
export interface Context {
  root: HTMLElement;
  data: MatchData;
  words: MatchWords;
  held: Held;
  now: number;
}

/** One role: how much of it fits, what one can apply for, and each need with its reason. */
export function toFit(match: Match, isOpen: boolean, context: Context): Copy {
  const { role } = match;
  const { root, data, words, held, now } = context;
  const { roles, needs, openings, skills } = data;
  const item = copyTemplate(root, 'fit');
  const explained = explainMatch(needs.roles[role] ?? [], held, skills.parts);

  item.dataset['role'] = String(role);
  const title = roles.names[role] ?? '';
  fillLink(getPart(item, 'a'), title, rolePath(roles.ids[role] ?? ''));
  getPart(item, '.facts').textContent = roles.facts[role] ?? null;
  getPart(item, '.figure b').textContent = tellPercent(match, words);
  getPart(item, '.sum').textContent = sumUp(explained, data, words);
  const places = (openings[role] ?? []).flatMap((line) => {
    const status = findStatus(line, now, words);

    return status ? [toOpening(title, tellPlace(line, words), status, line.id, root)] : [];
  });
  getPart(item, '.places').append(...places);
  getPart(item, 'details').open = isOpen;
  getPart(item, 'summary span').textContent = `, ${title}`;
  for (const one of explained) {
    if (one.need.need === 'must') getPart(item, '.marks').append(toMark(one.outcome, root));
    getPart(item, `.${one.need.need} ul`).append(toNeed(one, context));
  }

  return item;
}

/** "83 %", as the language writes it. */
export const tellPercent = ({ share }: Match, { percent, locale }: MatchWords): string =>
  fillIn(percent, { amount: toPercent(share).toLocaleString(locale) });

function toOpening(title: string, place: string, status: string, id: string, root: HTMLElement): Copy {
  const item = copyTemplate(root, 'opening');
  const link = fillLink(getPart(item, 'a'), place, openingPath(id));
  // In a list of links the place alone would say nothing, and stand there once for each role.
  link.ariaLabel = `${place}, ${title}`;
  item.append(`, ${status}`);

  return item;
}

/** Full, half or empty: the same in the row of marks and before each need. */
function toMark(outcome: Explained['outcome'], root: HTMLElement): Copy {
  const mark = copyTemplate(root, 'mark');
  mark.dataset['outcome'] = outcome;

  return mark;
}

/** The skills of a need with its outcome, and why that is so. */
function toNeed(explained: Explained, { root, data, words }: Context): Copy {
  const { need, outcome } = explained;
  const item = copyTemplate(root, 'need');
  item.dataset['outcome'] = outcome;
  item.prepend(toMark(outcome, root));
  getPart(item, '.names').append(...joinLinks(need.skills, data, words));
  getPart(item, '.outcome').textContent = words.outcome[tellOutcome(explained, data)];
  getPart(item, '.why').textContent = explainNeed(explained, data, words);

  return item;
}

/** Links with the words between them that the language puts there: "Java, Python or Ruby". */
function joinLinks(numbers: number[], { skills }: MatchData, words: MatchWords): (string | HTMLAnchorElement)[] {
  const parts = listFormat('disjunction', words).formatToParts(numbers.map(String));

  return parts.map(({ type, value }) => {
    const skill = Number(value);

    return type === 'element'
      ? fillLink(document.createElement('a'), skills.names[skill], skillPath(skills.ids[skill] ?? ''))
      : value;
  });
}
