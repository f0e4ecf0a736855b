import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, mdx } from '#testing/content-folder.ts';

/** The smallest file of a kind, ending with this field as an editor wrote it. */
type Written = (field: string, text?: string) => Files;

/** `inRole('title: QA')` is the smallest role, with this title as its last line. */
export const inRole: Written = (field, text) => inMdx('roles/back-end-developer', SMALLEST.role, field, text);
export const inOpening: Written = (field, text) => inMdx('openings/developer-berlin', SMALLEST.opening, field, text);
export const inFaq: Written = (field, text) => inMdx('faqs/degree-needed', SMALLEST.faq, field, text);

export const inBand: Written = (field) => inYaml('pay-bands/back-end-mid-de', SMALLEST.payBand, field);
export const inSkill: Written = (field) => inYaml('skills/git', SMALLEST.skill, field);
export const inProcess: Written = (field) => inYaml('processes/engineering-hire', SMALLEST.process, field);
export const inLocation: Written = (field) => inYaml('locations/berlin', SMALLEST.location, field);
export const inOrganisation: Written = (field) => inYaml('organisation', SMALLEST.organisation, field);

function inMdx(name: string, fields: object, field: string, text?: string): Files {
  const file = mdx(without(fields, field), text);

  return { [`content/${name}.mdx`]: file.replace('\n---\n', `\n${field}\n---\n`) };
}

const inYaml = (name: string, fields: object, field: string): Files => ({
  [`content/${name}.yml`]: `${stringify(without(fields, field))}${field}\n`,
});

/** The fields that do not stand among these lines. */
const without = (fields: object, lines: string): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !new RegExp(`^${name}:`, 'm').test(lines)));
