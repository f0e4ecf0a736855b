import { parseFragment } from 'parse5';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** Text of one line as people read it: no marks of Markdown, no entities, no invisible characters, one space between words. */
export const cleanText = (text: string): string => withoutMarks(tidy(text.replace(ENTITY, decode)));

/** One space between words, and nothing that nobody sees. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\p{Z}\p{Cc}]+/gu, ' ')
    .trim();

/** The letter that an entity stands for: `&nbsp;`, `&#8217;`. */
function decode(entity: string): string {
  const [node] = parseFragment(entity).childNodes;

  return node && 'value' in node ? node.value : entity;
}

const withoutMarks = (text: string): string =>
  text
    .replace(/!?\[([^\]]+)\]\((?:[^()\s]|\([^()]*\))+\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*\*|__|`+/g, '')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/^\*(?=\p{L})|(?<=[\p{L}.!?:])\*$/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
