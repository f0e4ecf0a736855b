import type { Document, Fields, Surroundings } from '#checks/document.ts';
import type { Finding, Span } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';
import { listBodyPassages } from '#checks/words/body-passages.ts';
import { listFieldPassages } from '#checks/words/field-passages.ts';
import { type Passage, spanInFile } from '#checks/words/passage.ts';
import { listQuotations } from '#checks/words/quotations.ts';
import { listTokens, type Token } from '#checks/words/tokens.ts';
import type { Content, Role } from '#domain/content.ts';
import { shorten } from '#schemas/quote.ts';

/** A passage with its words. */
export interface Wording extends Passage {
  tokens: Token[];
  /** Where it speaks about words instead of using them. */
  quotations: Span[];
}

/** A file as the rules about words look at it. */
export interface Text extends Document, Pick<Surroundings, 'content' | 'calendar'> {
  /** The language it is written in, `'en'`, without the country. */
  language: string;
  /** The role it is, or the role that it is an opening of. */
  role: Role | undefined;
  wordings: Wording[];
}

/** Something a rule found in a passage. */
export interface Slip {
  rule: RuleId;
  passage: Passage;
  stretch: Span;
  message: string;
}

/** The words of a file, of its fields and of its body, with what they are judged by: its role, its language and the day. */
export function readWording(document: Document, { content, calendar }: Surroundings): Text {
  const passages = [...listFieldPassages(document.fields), ...(document.body ? listBodyPassages(document.body) : [])];

  const role = roleOf(document, content);

  return {
    ...document,
    content,
    calendar,
    role,
    language: languageOf(document, role),
    wordings: passages.map(toWording),
  };
}

const toWording = (passage: Passage): Wording => ({
  ...passage,
  tokens: listTokens(passage.text),
  quotations: listQuotations(passage.text),
});

function roleOf({ collection, id, fields }: Document, content: Content | undefined): Role | undefined {
  if (collection !== 'roles' && collection !== 'openings') return undefined;

  return content && rolesById(content.roles).get(collection === 'roles' ? id : readField(fields, 'role'));
}

const byId = new WeakMap<Role[], Map<unknown, Role>>();

function rolesById(roles: Role[]): Map<unknown, Role> {
  const known = byId.get(roles) ?? new Map(roles.map((role) => [role.id, role]));
  byId.set(roles, known);

  return known;
}

/** An opening is written in the language of its role; a file that does not say is taken for English. */
function languageOf({ collection, fields }: Document, role: Role | undefined): string {
  const said = collection === 'openings' ? role?.lang : readField(fields, 'lang');

  return typeof said === 'string' ? (said.split('-')[0] ?? said) : 'en';
}

/** What one field of a file says, whatever the file looks like. */
export function readField({ value }: Fields, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? value[name as keyof typeof value] : undefined;
}

/** What was found, in its place in the file. */
export const toFinding = ({ rule, passage, stretch, message }: Slip, { file, text }: Document): Finding => ({
  rule,
  file,
  field: passage.field,
  span: spanInFile(passage, stretch, text),
  message,
});

/** The words found, in quotation marks and short enough for a message. */
export function quoteStretch({ text }: Passage, { start, end }: Span): string {
  return `"${shorten(text.slice(start, end).replace(/\s+/g, ' '), 60)}"`;
}
