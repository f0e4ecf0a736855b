import { blank, type Explanation, fill, put } from '#checks/fields/yaml-mistake.ts';

/** `aliases: [Node]]` */
const stray: Explanation = ({ text, code, at, end }) =>
  code === 'UNEXPECTED_TOKEN' && /^[\]}]$/.test(text.slice(at, end))
    ? {
        rule: 'yaml-brackets',
        span: { start: at, end },
        message: `Nothing opens the bracket that ${text.slice(at, end)} closes. Delete it, or put the text it belongs to in quotes.`,
        mended: blank(text, { start: at, end }),
      }
    : undefined;

/** `aliases: [Node,, Node.js]` */
const emptyPlace: Explanation = ({ text, reason, at, end }) =>
  /^Unexpected (,|empty item) in flow/.test(reason)
    ? {
        rule: 'yaml-brackets',
        span: { start: at, end },
        message: 'Nothing stands before this comma. Delete the comma.',
        mended: put(text, at, ' '),
      }
    : undefined;

/** `aliases: ["Node" "Node.js"]` */
const missingComma: Explanation = ({ text, reason, at, parts: { value } }) => {
  if (!reason.startsWith('Missing , ') || (`"'`.includes(text.charAt(at - 1)) && !`"'`.includes(text.charAt(at))))
    return undefined;
  const hasRoom = text[at - 1] === ' ';

  return {
    rule: 'yaml-brackets',
    span: { start: at, end: at + 1 },
    message: 'A comma is missing before this. Between brackets a comma stands between any two values.',
    mended: hasRoom ? put(text, at - 1, ',') : fill(text, value),
  };
};

/** `{ skill: git`, and below it `need: must }` */
const commaBetweenLines: Explanation = ({ text, codes, reason, at, end, line }) => {
  const isInBrackets = codes.includes('BLOCK_IN_FLOW') || reason.includes('of flow sequence pairs');
  if (!isInBrackets || !text.slice(at, end).includes('\n') || text[at] === '-') return undefined;
  const last = line.start + line.text.trimEnd().length;

  return {
    rule: 'yaml-brackets',
    span: { start: last - 1, end: last },
    message: 'A comma is missing at the end of this line. Between brackets a comma stands between any two values.',
    mended: put(text, last - 1, ','),
  };
};

/** `[- git, - docker]` */
const dashInBrackets: Explanation = ({ text, codes, at }) =>
  codes.includes('BLOCK_IN_FLOW') && text[at] === '-'
    ? {
        rule: 'yaml-brackets',
        span: { start: at, end: at + 1 },
        message:
          'Between brackets a list has commas and no dashes. Delete the dash, or write each value in a line of its own.',
        mended: put(text, at, ' '),
      }
    : undefined;

/** `{ skill: git need: must }` */
const twoFields: Explanation = ({ text, codes, at, line }) => {
  const end = line.end;
  if (!codes.includes('BLOCK_IN_FLOW')) return undefined;
  const colon = text.slice(at, end).search(/:(\s|$)/);
  if (colon === -1) return undefined;
  const start = at + colon;

  return {
    rule: 'yaml-brackets',
    span: { start, end: start + 1 },
    message:
      'This is a second colon between two commas. Write a comma before the name of the next field, or put the text in quotes.',
    mended: put(text, start, 'x'),
  };
};

/** `aliases: [Node]js, Node.js]` */
const endsEarly: Explanation = ({ text, code, at, line, parts: { value } }) => {
  const bracket = line.start + text.slice(line.start, at).trimEnd().length - 1;
  const isBracket = bracket >= line.start && /[\]}]/.test(text.charAt(bracket));
  const isText = '[{'.includes(text.charAt(value.start)) && !/[\]}]$/.test(line.text.trimEnd());
  if (code !== 'UNEXPECTED_TOKEN' || !isBracket || isText) return undefined;

  return {
    rule: 'yaml-brackets',
    span: { start: bracket, end: bracket + 1 },
    message:
      'The brackets end here, and more follows in this line. Delete this bracket, or put the text that it belongs to in quotes.',
    mended: put(text, bracket, ' '),
  };
};

/** `{ url: https://quillmark.example/{id}, direct: true }` */
const bracketInText: Explanation = ({ text, code, at }) => {
  const sign = text.charAt(at);
  if (
    (code !== 'UNEXPECTED_TOKEN' && code !== 'MISSING_CHAR') ||
    !/[[{]/.test(sign) ||
    !/\w|[-/.]/.test(text.charAt(at - 1))
  )
    return undefined;

  return {
    rule: 'yaml-brackets',
    span: { start: at, end: at + 1 },
    message: `A text between brackets cannot hold ${sign} unless it stands in quotes.`,
    mended: put(text, at, ' '),
  };
};

/** Lists and fields between brackets. */
export const BRACKETS: Explanation[] = [
  stray,
  emptyPlace,
  dashInBrackets,
  commaBetweenLines,
  twoFields,
  endsEarly,
  bracketInText,
  missingComma,
];
