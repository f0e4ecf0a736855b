import type { Document, Surroundings } from '#checks/document.ts';
import type { FieldPath, Finding, Span } from '#checks/finding.ts';
import type { Organisation } from '#schemas/organisation.ts';
import { quote } from '#schemas/quote.ts';

/** The company of the example, as its organisation.yml has it. */
const EXAMPLE = { name: 'Quillmark', legalName: 'Quillmark Software GmbH' };

const NAME = new RegExp(EXAMPLE.name, 'gi');

/** The name and the addresses of the example in a file of a company that is none. */
export function findExampleWords(document: Document, { content }: Surroundings): Finding[] {
  const { file, text, fields, body } = document;
  const company = content?.organisation;
  if (!company || company.example || document.collection === 'payLaws' || !text.match(NAME)) return [];
  const written = [
    ...listStrings(fields.value).map((field) => ({ field, span: fields.spanOf(field) })),
    ...(body ? [{ field: undefined, span: { start: body.start, end: text.length } }] : []),
  ];

  return written.flatMap(({ field, span }) =>
    listTraces(withoutRemarks(text.slice(span.start, span.end)), company).map(({ start, end, refuse }) => ({
      rule: refuse === refuseAddress ? ('example-address' as const) : ('example-name' as const),
      file,
      field,
      span: { start: span.start + start, end: span.start + end },
      message: refuse(quote(text.slice(span.start + start, span.start + end)), company.name),
    })),
  );
}

/** The ways to all texts of a file that have the name in them, whatever they are for. */
function listStrings(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return value.match(NAME) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => listStrings(one, [...path, index]));

  return Object.entries(value).flatMap(([key, one]) => listStrings(one, [...path, key]));
}

/** Nobody reads remarks on the site: each becomes as many spaces. */
const withoutRemarks = (text: string): string =>
  text.replace(/\{\/\*[\s\S]*?\*\/\}/g, (remark) => ' '.repeat(remark.length));

interface Trace extends Span {
  refuse: typeof refuseAddress;
}

// The longest name of a host, and more than any path of the example.
const LONGEST = 250;

function listTraces(text: string, company: Organisation): Trace[] {
  return Array.from(text.matchAll(NAME), ({ index, 0: { length } }): Trace[] => {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const after = text.slice(index + length, index + length + LONGEST);
    const [host] = /^\.example(?![\w-])[^\s"'<>()[\]{},|]*/.exec(after) ?? [];
    if (host !== undefined && !/[\w-]$/.test(before)) {
      const [whom = ''] = /[\w.+%/:@-]*$/.exec(before) ?? [];
      const end = index + length + host.replace(/[.:;!?*]+$/, '').length;

      return [{ start: index - whom.length, end, refuse: refuseAddress }];
    }
    if (isCalledSo(company) || /[\p{L}\p{N}_-]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) return [];
    const [team] = (before.endsWith('@') && /^\/[\w-]+/.exec(after)) || [];

    return team === undefined
      ? [{ start: index, end: index + length, refuse: refuseName }]
      : [{ start: index - 1, end: index + length + team.length, refuse: refuseName }];
  }).flat();
}

/** Whether a company has this name by itself, and has not kept it from the example. */
const isCalledSo = ({ name, legalName }: Organisation): boolean =>
  [name, legalName].some((one) => one !== EXAMPLE.legalName && one.match(NAME));

const refuseAddress = (found: string, company: string): string =>
  `Found ${found}, an address of the example, which leads nowhere. Write one of ${company}: content/organisation.yml says that this is its site, and no example.`;

const refuseName = (found: string, company: string): string =>
  `Found ${found}, the company of the example, and content/organisation.yml says that this is the site of ${company}. Write what is true there: the words around it may be left over too.`;
