import type { Content, Faq, OpeningEntry, PayBand, PayLaw, Role, Skill } from '#domain/content.ts';
import type { Place } from '#domain/problem.ts';

/** A collection that other entries name entries of. */
export type Target = Exclude<keyof Content, 'organisation'>;

/** That an entry names `target` by its id, and where. */
export interface Reference extends Place {
  target: Target;
  named: string;
}

/** A field that holds an id, within its entry. */
type Field = Pick<Reference, 'path' | 'target' | 'named'>;

/** Every id that stands in a field, with where it stands. */
export const listReferences = (content: Content): Reference[] => [
  ...inEntries('roles', content.roles, ofRole),
  ...inEntries('faqs', content.faqs, ofFaq),
  ...inEntries('openings', content.openings, ofOpening),
  ...inEntries('skills', content.skills, ofSkill),
  ...inEntries('payBands', content.payBands, ofPayBand),
  ...inEntries('payLaws', content.payLaws, ofPayLaw),
];

const inEntries = <Entry extends { id: string }>(
  collection: Target,
  entries: Entry[],
  fieldsOf: (entry: Entry) => Field[],
): Reference[] => entries.flatMap((entry) => fieldsOf(entry).map((field) => ({ collection, id: entry.id, ...field })));

const one = (target: Target, path: string, named: string | undefined): Field[] =>
  named === undefined ? [] : [{ path: [path], target, named }];

const many = (target: Target, path: string, ids: string[] = []): Field[] =>
  ids.map((named, index) => ({ path: [path, index], target, named }));

const ofRole = (role: Role): Field[] => [
  ...one('families', 'family', role.family),
  ...one('levels', 'level', role.level),
  ...one('roles', 'buildsOn', role.buildsOn),
  ...many('roles', 'related', role.related),
  ...Object.keys(role.responsibilities).map((theme) => ({
    path: ['responsibilities', theme],
    target: 'themes' as const,
    named: theme,
  })),
  ...role.skills.flatMap(({ skills }, index) =>
    skills.map((skill, place) => ({
      path: skills.length === 1 ? ['skills', index, 'skill'] : ['skills', index, 'anyOf', place],
      target: 'skills' as const,
      named: skill,
    })),
  ),
];

const ofFaq = (faq: Faq): Field[] => [
  ...many('roles', 'roles', faq.roles),
  ...many('families', 'families', faq.families),
];

const ofOpening = (opening: OpeningEntry): Field[] => [
  ...one('roles', 'role', opening.role),
  ...many('locations', 'locations', opening.locations),
  ...many('benefits', 'benefits', opening.benefits),
  ...one('processes', 'process', opening.process),
  ...('band' in opening.pay ? [{ path: ['pay', 'band'], target: 'payBands' as const, named: opening.pay.band }] : []),
];

const ofSkill = (skill: Skill): Field[] => [
  ...many('skills', 'broader', skill.broader),
  ...many('skills', 'related', skill.related),
];

const ofPayBand = (band: PayBand): Field[] => [
  ...one('families', 'family', band.family),
  ...one('levels', 'level', band.level),
];

const ofPayLaw = ({ forbids }: PayLaw): Field[] => many('words', 'forbids', forbids);
