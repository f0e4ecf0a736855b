import type { Finding } from '#checks/finding.ts';
import { nameCharacter } from '#schemas/quote.ts';

// Everything that leaves no mark on paper, or another one on each computer.
const HIDDEN = String.raw`[[\p{Cc}--[\t\n\r]]\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFFC]`;
// Joined emoji, emoji and ideographs of a chosen form, and letters of scripts that are joined or kept apart by such characters.
const LEGITIMATE = [
  String.raw`\p{RGI_Emoji}`,
  String.raw`\p{Emoji}[\uFE0E\uFE0F]`,
  String.raw`\p{sc=Han}[\u{E0100}-\u{E01EF}]`,
  String.raw`[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Gujr}\p{scx=Guru}\p{scx=Knda}\p{scx=Mlym}\p{scx=Orya}\p{scx=Sinh}\p{scx=Taml}\p{scx=Telu}][\u200C\u200D]`,
  String.raw`[\p{sc=Arab}\p{sc=Hebr}][\p{P}\p{Zs}\d]{0,3}[\u200E\u200F\u061C]`,
  String.raw`[\u200E\u200F\u061C][\p{P}\p{Zs}\d]{0,3}[\p{sc=Arab}\p{sc=Hebr}]`,
];
const FIND = new RegExp(`${LEGITIMATE.join('|')}|(?<hidden>${HIDDEN}+)`, 'gv');
// Word draws its bullets with letters of a font that only it has.
const BULLET = /^[ \t]*[\uF000-\uF0FF](?=[ \t])/gm;
const ANY_HIDDEN = new RegExp(HIDDEN, 'v');

/** Characters that nobody can see and that change what a text says or how it is found. */
export function* findInvisible(file: string, text: string): Iterable<Finding> {
  if (!ANY_HIDDEN.test(text)) return;

  const bullets = [...text.matchAll(BULLET)];
  const placesOfBullets = new Set(bullets.map(({ 0: { length }, index }) => index + length - 1));
  const [first] = placesOfBullets;
  const pasted: Finding[] =
    first === undefined
      ? []
      : [{ rule: 'invisible-character', file, span: { start: first, end: first + 1 }, message: tellBullets(bullets) }];

  yield* pasted;
  for (const { index, groups } of text.matchAll(FIND)) {
    const hidden = groups?.['hidden'];
    if (hidden === undefined || placesOfBullets.has(index)) continue;
    const span = { start: index, end: index + hidden.length };

    yield { rule: 'invisible-character', file, span, message: tell(hidden) };
  }
}

function tellBullets({ length, 0: first }: RegExpExecArray[]): string {
  const others = length > 1 ? ` ${length - 1} more ${length > 2 ? 'lines begin' : 'line begins'} so.` : '';

  return `This is a bullet from Word (${nameCharacter(first?.[0].at(-1) ?? '')}). Begin the line with a dash and a space: - entry.${others}`;
}

function tell(hidden: string): string {
  const [first = ''] = hidden;
  const amount = Array.from(hidden).length;
  const others = amount > 1 ? ` and ${amount - 1} more like it` : '';

  return `Found ${nameCharacter(first)} (${nameKind(first)})${others}, which nobody can see. ${amount > 1 ? 'Delete them' : 'Delete it'}.`;
}

const NAMES: Record<string, string> = {
  '\u00AD': 'soft hyphen',
  '\u180E': 'Mongolian vowel separator',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\u2800': 'blank braille pattern',
  '\u3164': 'blank Hangul letter',
  '\uFEFF': 'byte order mark',
  '\uFFFC': 'place of a lost object',
};

const KINDS: [pattern: RegExp, name: string][] = [
  [/[\u202A-\u202E\u2066-\u2069\u061C]/, 'a turn in the direction of reading'],
  [/[\u{E0000}-\u{E007F}]/u, 'hidden tag'],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, 'choice of a form'],
  [/\p{Cc}/u, 'control character'],
  [/\p{Co}/u, 'private character, a different one in each font'],
  [/\p{Noncharacter_Code_Point}/u, 'no character at all'],
];

const nameKind = (character: string): string =>
  NAMES[character] ?? KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? 'invisible character';
