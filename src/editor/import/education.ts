import type { RoleFile } from '#schemas/role.ts';

export type Education = NonNullable<RoleFile['education']>;

const CREDENTIALS: [Education['credential'], RegExp][] = [
  ['high school', /\b(?:high school|secondary school|school[- ]leaving)\b/i],
  ['associate degree', /\bassociate(?:['’]?s)? degree\b/i],
  [
    'postgraduate degree',
    /\b(?:ph\.? ?d|doctorate|master(?:['’]?s)?\b(?! of (?!arts|business|engineering|science))|m\.?sc|postgraduate)\b/i,
  ],
  [
    'bachelor degree',
    /\b(?:bachelor(?:['’]?s)?|b\.?sc|undergraduate degree|university degree|college degree|degree)\b/i,
  ],
  ['professional certificate', /\b(?:vocational (?:training|qualification)|apprenticeship|diploma|training as)\b/i],
];

const ACCEPTED = /\b(?:equivalent|comparable|same)\b|\bor (?:\w+ ){0,3}experience\b|\bexperience instead\b/i;

/** The formal education that a sentence asks for, and whether the sentence says nothing else. */
export function readEducation(text: string): { value: Education; isWhole: boolean } | undefined {
  const [credential] = CREDENTIALS.find(([, words]) => words.test(text)) ?? [];
  if (!credential || /\b(?:no|without an?|not need an?) (?:\w+ )?degree\b/i.test(text)) return undefined;
  const fields = listFields(text);

  return { value: { credential, fields, experienceAccepted: ACCEPTED.test(text) }, isWhole: isWhole(text, fields) };
}

// "in computer science, mathematics or a related field": up to where the sentence turns to what stands in for it.
const FIELDS =
  /\b(?:degree|bachelor\S*|master\S*|diploma|training|ph\.?d|b\.?sc|m\.?sc|qualification)(?: degree| of \w+)? (?:in|of|as an?) (.+?)(?=,? or (?:an? )?(?:equivalent|comparable|relevant (?:work|experience)|\w* ?experience)|\(|;|\.$|, (?:with|plus|and \d)|$)/i;

function listFields(text: string): string[] {
  const [, found = ''] = FIELDS.exec(text) ?? [];
  const fields = found
    .split(/\s*(?:,\s*or\b|,\s*and\b|,|\bor\b|\/)\s*/i)
    .map((field) => field.replace(/^(?:in|of) /, '').replace(/[.\s]+$/, ''))
    .filter((field) => field.length >= 2 && field.length <= 60);

  return [
    ...new Set(fields.map((field) => (/^an? /.test(field) ? field : field.charAt(0).toUpperCase() + field.slice(1)))),
  ];
}

const FILLER =
  /\b(?:an?|the|in|of|or|and|with|is|are|you|have|hold|your|degree|bachelor\S*|master\S*|ph\.?d|b\.?sc|m\.?sc|diploma|vocational|training|as|university|college|level|equivalent|comparable|similar|same|relevant|related|practical|professional|work|working|experience|knowledge|required|preferred|field|subject|discipline|qualification|associate\S*|high|school|s)\b/gi;

const isWhole = (text: string, fields: string[]): boolean =>
  fields
    .reduce((rest, field) => rest.replace(new RegExp(field.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'), ' '), text)
    .replace(FILLER, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '') === '';
