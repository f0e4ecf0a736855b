import { findAlike, LETTER_ALIKE, toLatin } from '#checks/files/letters/alike.ts';
import { isTooLong, LONGEST_ID, toId } from '#checks/files/names/to-id.ts';
import type { RuleId } from '#checks/rules.ts';
import { nameCharacter } from '#schemas/quote.ts';

/** What is wrong with a name, in a sentence, and what to do about it. */
interface NameFault {
  rule: RuleId;
  found: string;
  /** Left out when another name is all that is wanted. */
  advice?: string;
}

interface Mistake extends Pick<NameFault, 'rule' | 'advice'> {
  isIn: (stem: string) => boolean;
  found: (stem: string) => string;
}

// Windows opens a device instead of the file, whatever the ending.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** In the order in which they are told: of several mistakes in one name, the first; the name to give instead mends them all. */
const MISTAKES: Mistake[] = [
  { rule: 'name-alike', isIn: (stem) => /[a-z]/i.test(stem) && LETTER_ALIKE.test(stem), found: tellAlike },
  { rule: 'name-space', isIn: (stem) => /\s/.test(stem), found: () => 'A space in a name becomes %20 in the address.' },
  { rule: 'name-capital', isIn: (stem) => /[A-Z]/.test(stem), found: () => 'An address has small letters only.' },
  { rule: 'name-letter', isIn: (stem) => FOREIGN.test(stem), found: tellForeign },
  {
    rule: 'name-dot',
    isIn: (stem) => stem.includes('.'),
    found: () => 'A dot begins the ending of a file; a name has none.',
  },
  { rule: 'name-sign', isIn: (stem) => SIGN.test(stem), found: tellSign },
  {
    rule: 'name-hyphen',
    isIn: (stem) => /^-|--|-$/.test(stem),
    found: () => 'A hyphen stands alone, between two words.',
  },
  { rule: 'name-long', isIn: isTooLong, found: tellLong },
  {
    rule: 'name-device',
    isIn: (stem) => DEVICE.test(stem),
    found: (stem) => `Windows cannot open a file named "${stem}".`,
    advice: 'Add a word to the name.',
  },
];

const FOREIGN = /[^ -~]/u;
const SIGN = /[^A-Za-z0-9-]/;

/** What is wrong with the name of a file, its ending left out; undefined when it can be an address. */
export function judgeName(stem: string): NameFault | undefined {
  if (stem === '') return { rule: 'name-sign', found: 'The file has an ending and no name.' };
  const mistake = MISTAKES.find(({ isIn }) => isIn(stem));
  if (!mistake) return undefined;
  const { rule, advice, found } = mistake;

  return { rule, found: found(stem), ...(advice && { advice }) };
}

/** The name to give instead: empty when nothing of the old one can stay. */
export const mendName = (stem: string): string => toId(toLatin(stem));

function tellAlike(stem: string): string {
  const letter = LETTER_ALIKE.exec(stem)?.[0] ?? '';
  const { script, latin } = findAlike(letter) ?? {};

  return `The "${letter}" in this name is ${script} (${nameCharacter(letter)}) and no "${latin}": nobody could type the address.`;
}

function tellForeign(stem: string): string {
  const letter = FOREIGN.exec(stem.normalize('NFC'))?.[0] ?? '';
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) ? `"${letter}"` : nameCharacter(letter);

  return `An address has the letters a to z only; this name has ${shown} in it.`;
}

function tellSign(stem: string): string {
  return `An address has small letters, digits and hyphens only; this name has "${SIGN.exec(stem)?.[0]}" in it.`;
}

function tellLong(stem: string): string {
  return `The name has ${stem.length} characters; an address has ${LONGEST_ID} at most.`;
}
