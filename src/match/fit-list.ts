import { type Explained, explainMatch } from '#domain/matching/explain.ts';
import { type Held, type Match, toPercent } from '#domain/matching.ts';
import { explainNeed, sumUp, tellOutcome } from '#match/explain.ts';
import type { MatchData } from '#match/match-data.ts';
import { copyTemplate, fillLink, getPart, toLink } from '#match/parts.ts';
import { findStatus, tellPlace } from '#match/tell-opening.ts';
import { fillIn, formatsOf, type MatchWords } from '#match/words.ts';
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
export function toFit({ role, share }: Match, isOpen: boolean, context: Context): HTMLLIElement {
  const { root, data, words, held, now } = context;
  const { roles, needs, openings, skills } = data;
  const item = copyTemplate(root, 'fit', HTMLLIElement);
  const explained = explainMatch(needs.roles[role] ?? [], held, skills.parts);
  const musts = explained.filter(({ need }) => need.need === 'must');
  const nices = explained.filter(({ need }) => need.need === 'nice');

  item.dataset['role'] = String(role);
  fillLink(getPart(item, 'h3 a', HTMLAnchorElement), roles.names[role], rolePath(roles.ids[role] ?? ''));
  getPart(item, '.facts').textContent = roles.facts[role] ?? '';
  getPart(item, '.figure b').textContent = fillIn(words.percent, { amount: toPercent(share) });
  getPart(item, '.marks').append(...musts.map(({ outcome }) => toMark(outcome, root)));
  getPart(item, '.sum').textContent = sumUp(explained, data, words);
  const places = (openings[role] ?? []).flatMap((line) => {
    const status = findStatus(line, now, words);

    return status ? [toOpening(tellPlace(line, words), status, line.id)] : [];
  });
  getPart(item, '.places').append(...places);
  getPart(item, '.places').hidden = places.length === 0;
  getPart(item, 'details', HTMLDetailsElement).open = isOpen;
  for (const [name, part] of [
    ['must', musts],
    ['nice', nices],
  ] as const) {
    getPart(item, `.${name} ul`).append(...part.map((one) => toNeed(one, context)));
    getPart(item, `.${name}`).hidden = part.length === 0;
  }

  return item;
}

function toOpening(place: string, status: string, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(toLink(place, openingPath(id)), `, ${status}`);

  return item;
}

/** Full, half or empty: the same in the row of marks and before each need. */
function toMark(outcome: Explained['outcome'], root: HTMLElement): SVGSVGElement {
  const mark = copyTemplate(root, 'mark', SVGSVGElement);
  mark.dataset['outcome'] = outcome;

  return mark;
}

/** The skills of a need with its outcome, and why that is so. */
function toNeed(explained: Explained, { root, data, words }: Context): HTMLLIElement {
  const { need, outcome } = explained;
  const item = copyTemplate(root, 'need', HTMLLIElement);
  item.dataset['outcome'] = outcome;
  item.prepend(toMark(outcome, root));
  getPart(item, '.names').append(...joinLinks(need.skills, data, words));
  getPart(item, '.outcome').textContent = words.outcome[tellOutcome(explained, data)];
  getPart(item, '.why').textContent = explainNeed(explained, data, words);

  return item;
}

/** Links with the words between them that the language puts there: "Java, Python or Ruby". */
function joinLinks(numbers: number[], { skills }: MatchData, { locale }: MatchWords): (string | HTMLAnchorElement)[] {
  const parts = formatsOf(locale).or.formatToParts(numbers.map(String));

  return parts.map(({ type, value }) => {
    const skill = Number(value);

    return type === 'element' ? toLink(skills.names[skill], skillPath(skills.ids[skill] ?? '')) : value;
  });
}
