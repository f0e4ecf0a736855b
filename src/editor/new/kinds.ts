import { findNearestName } from '#domain/nearest-name.ts';
import { idQuestion } from '#editor/new/id-question.ts';
import type { Kind } from '#editor/new/kind.ts';
import { benefit } from '#editor/new/kinds/benefit.ts';
import { family } from '#editor/new/kinds/family.ts';
import { faq } from '#editor/new/kinds/faq.ts';
import { location } from '#editor/new/kinds/location.ts';
import { opening } from '#editor/new/kinds/opening.ts';
import { page } from '#editor/new/kinds/page.ts';
import { payBand } from '#editor/new/kinds/pay-band.ts';
import { process } from '#editor/new/kinds/process.ts';
import { role } from '#editor/new/kinds/role.ts';
import { skill } from '#editor/new/kinds/skill.ts';
import { COLLECTIONS } from '#schemas/collections.ts';

/** Every sort of file that can be begun, the ones that editors need most often first. */
export const KINDS: Kind[] = [opening, role, faq, skill, payBand, benefit, process, location, family, page].map(
  (kind) => ({
    ...kind,
    questions: [...kind.questions, idQuestion(kind)],
  }),
);

/** The kind that a word stands for, in one number or several; undefined when it stands for none. */
export function findKind(typed: string): Kind | undefined {
  const folded = typed.toLowerCase().replace(/[\s_]+/g, '-');

  return KINDS.find((kind) => wordsOf(kind).includes(folded));
}

/** The word of a kind that was probably meant. */
export const nearestKind = (typed: string): string | undefined =>
  findNearestName(
    typed.toLowerCase(),
    KINDS.map(({ word }) => word),
  );

/** Where to write what is a row of a list, or there once: `content/levels.yml`. Undefined for anything else. */
export function findList(typed: string): string | undefined {
  const folded = typed.toLowerCase().replace(/\.yml$|s$/g, '');
  const home = Object.values(COLLECTIONS).find(
    ({ kind, at }) => kind !== 'folder' && at.replace(/s?\.yml$/, '') === folded,
  );

  return home && `content/${home.at}`;
}

const wordsOf = ({ word, also = [], collection }: Kind): string[] =>
  [word, ...also, collection.toLowerCase()].flatMap((one) => [one, `${one}s`]);
