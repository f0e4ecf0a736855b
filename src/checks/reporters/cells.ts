import { COMMAND_SIGN, INVISIBLE } from '#checks/reporters/visible-text.ts';
import { nameCharacter } from '#schemas/quote.ts';

/** A character as it is shown. */
export interface Cell {
  shown: string;
  /** Columns that it takes. */
  width: number;
  /** Where it stands in its line: UTF-16 offsets. */
  start: number;
  end: number;
}

const CHARACTER = /(?<emoji>\p{RGI_Emoji})|[\s\S]/gv;

/** The characters of a part of a line, which begins at `from`. */
export const listCells = (text: string, from: number): Cell[] =>
  [...text.matchAll(CHARACTER)].map(({ 0: character, index, groups, input }) => ({
    ...(groups?.['emoji'] ? { shown: character, width: 2 } : showCharacter(character, input, index)),
    start: from + index,
    end: from + index + character.length,
  }));

/** Columns that characters take together. */
export const widthOf = (cells: Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

const TAB = '→   ';

// Close enough to East Asian Width: which characters of two columns there are is decided by each terminal anyway.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/v;
const COMBINING = /\p{M}/v;

function showCharacter(character: string, line: string, index: number): Pick<Cell, 'shown' | 'width'> {
  if (character === '\t') return { shown: TAB, width: TAB.length };
  if (INVISIBLE.test(character) || isCommandSign(character, line, index)) {
    const shown = nameCharacter(character);

    return { shown, width: shown.length };
  }
  if (COMBINING.test(character)) return { shown: character, width: 0 };

  return { shown: character, width: WIDE.test(character) ? 2 : 1 };
}

/** A few characters around it suffice to tell. */
const isCommandSign = (character: string, line: string, index: number): boolean =>
  character === '#' && line[index - 1] === '#' && line.slice(index - 1, index + 30).search(COMMAND_SIGN) === 1;
