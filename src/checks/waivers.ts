import type { MdastNode } from 'satteri';
import type { Body, Fields } from '#checks/document.ts';
import type { FieldPath, Finding, Span } from '#checks/finding.ts';
import { isWaivable, RULE_IDS, type RuleId } from '#checks/rules.ts';
import { findNearestName } from '#domain/nearest-name.ts';

/** A reason to go on in spite of a rule, in some part of a file. */
export interface Waiver {
  rule: RuleId;
  file: string;
  /** The part of the file it holds for. */
  covers: Span;
  /** Where it is written. */
  span: Span;
  field?: FieldPath;
}

/** What is written in a file to waive rules, readable or not. */
interface Waivers {
  waivers: Waiver[];
  findings: Finding[];
}

// "by law" is one.
const SHORTEST_REASON = 5;

/** The field that lists waivers of a whole file, or of a row of a list file. */
export const WAIVER_FIELD = 'checkIgnore';

/** Fields without their waivers, which no schema knows, and the waivers. `end` is the length of the file. */
export function takeFieldWaivers(file: string, fields: Fields, end: number): { fields: Fields } & Waivers {
  const { value } = fields;
  const rows = Array.isArray(value)
    ? value.map((row: unknown, index) => ({ row, at: [index] }))
    : [{ row: value, at: [] }];
  const read = rows.map(({ row, at }) => readList(row, at, file, fields, end));
  const bare = rows.map(({ row }) => withoutWaivers(row));

  return {
    fields: { ...fields, value: Array.isArray(value) ? bare : bare[0] },
    waivers: read.flatMap(({ waivers }) => waivers),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function withoutWaivers(row: unknown): unknown {
  if (!isMap(row) || !(WAIVER_FIELD in row)) return row;
  const { [WAIVER_FIELD]: _, ...rest } = row;

  return rest;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readList(row: unknown, at: FieldPath, file: string, fields: Fields, end: number): Waivers {
  if (!isMap(row) || row[WAIVER_FIELD] === undefined) return { waivers: [], findings: [] };
  const list = row[WAIVER_FIELD];
  const covers = at.length > 0 ? fields.spanOf(at) : { start: 0, end };
  const entries = Array.isArray(list) ? list : [list];

  return join(
    entries.map((entry: unknown, index) => {
      const field = [...at, WAIVER_FIELD, index];
      const span = fields.spanOf(field);
      const { rule, reason } = isMap(entry) ? entry : {};

      return readWaiver(typeof rule === 'string' ? rule : '', reason, { file, span, covers, field }, FIELD_EXAMPLE);
    }),
  );
}

const FIELD_EXAMPLE = 'checkIgnore: [{ rule: review-due, reason: The team meets in March to review it. }]';
const COMMENT_EXAMPLE = '{/* check-ignore long-sentence: it quotes the law */}';

/** The waivers written as comments in the text of a file. Each holds for its own line and for the paragraph below it. */
export function listCommentWaivers(file: string, text: string, body: Body): Waivers {
  return join(
    listComments(body.tree).map(({ words, span }) => {
      const [, rule = '', reason] = /^check-ignore\s+([\w-]+)\s*(?::\s*([\s\S]*))?$/.exec(words) ?? [];

      return readWaiver(rule, reason, { file, span, covers: partBelow(text, span) }, COMMENT_EXAMPLE);
    }),
  );
}

function listComments(node: MdastNode): { words: string; span: Span }[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const [, words] = /^\s*\/\*\s*(check[-_ ]?ignore[\s\S]*?)\s*\*\/\s*$/i.exec(node.value) ?? [];
    const { start, end } = node.position ?? {};

    return words === undefined ? [] : [{ words, span: { start: start?.offset ?? 0, end: end?.offset ?? 0 } }];
  }

  return 'children' in node ? node.children.flatMap((child) => listComments(child as MdastNode)) : [];
}

/** From the line of the comment to the end of the next lines that are not empty. */
function partBelow(text: string, { start, end }: Span): Span {
  let last = lineEnd(text, end);
  for (let isBelow = false; last < text.length; ) {
    const next = lineEnd(text, last + 1);
    // Another waiver does not end what the first one is for.
    const isEmpty = /^\s*(\{\/\*\s*check-ignore[^}]*\})?\s*$/.test(text.slice(last + 1, next));
    if (isBelow && isEmpty) break;
    isBelow ||= !isEmpty;
    last = next;
  }

  return { start: text.lastIndexOf('\n', start - 1) + 1, end: last };
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);

  return end === -1 ? text.length : end;
};

function readWaiver(rule: string, reason: unknown, at: Omit<Waiver, 'rule'>, example: string): Waivers {
  const refuse = (id: RuleId, message: string): Waivers => ({
    waivers: [],
    findings: [{ rule: id, file: at.file, span: at.span, field: at.field, message }],
  });
  if (rule === '')
    return refuse('waiver-form', `Write check-ignore, one rule, a colon and the reason, for example ${example}`);

  const known = RULE_IDS.find((id) => id === rule);
  if (!known) {
    const nearest = findNearestName(rule, RULE_IDS);

    return refuse(
      'waiver-unknown-rule',
      `There is no rule "${rule}". ${nearest ? `Did you mean "${nearest}"?` : 'The rules are at the end of content/README.md.'}`,
    );
  }
  if (typeof reason !== 'string' || reason.trim().length < SHORTEST_REASON)
    return refuse('waiver-form', `This waiver gives no reason. Write why, in a few words, for example ${example}`);
  if (!isWaivable(known))
    return refuse(
      'waiver-refused',
      `"${known}" holds without exception. Mend what it names, and take this waiver away.`,
    );

  return { waivers: [{ rule: known, ...at }], findings: [] };
}

const join = (parts: Waivers[]): Waivers => ({
  waivers: parts.flatMap(({ waivers }) => waivers),
  findings: parts.flatMap(({ findings }) => findings),
});

/** What is left of some findings when the waived ones are taken away; and which waivers waived nothing. */
export function applyWaivers<Found extends Pick<Finding, 'rule' | 'file'>>(
  found: { finding: Found; span: Span }[],
  waivers: Waiver[],
): { left: Found[]; waived: Found[]; unused: Waiver[] } {
  const byFile = Map.groupBy(waivers, ({ file }) => file);
  const used = new Set<Waiver>();
  const { left = [], waived = [] } = Object.groupBy(found, ({ finding, span }) => {
    const fitting = (byFile.get(finding.file) ?? []).filter(
      ({ rule, covers }) => rule === finding.rule && covers.start <= span.start && span.start <= covers.end,
    );
    for (const waiver of fitting) used.add(waiver);

    return fitting.length > 0 ? 'waived' : 'left';
  });

  return {
    left: left.map(({ finding }) => finding),
    waived: waived.map(({ finding }) => finding),
    unused: waivers.filter((waiver) => !used.has(waiver)),
  };
}

/** A finding for each waiver that waived nothing. */
export const findUnused = (unused: Waiver[]): Finding[] =>
  unused.map(({ rule, file, span, field }) => ({
    rule: 'waiver-unused',
    file,
    span,
    field,
    message: `Nothing here breaks "${rule}" any more. Take this waiver away.`,
  }));
