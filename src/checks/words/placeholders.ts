import { AS_WORDS, refuseSlot, SLOTS } from '#checks/text/slots.ts';
import { isWithin, listStretches } from '#checks/words/stretches.ts';
import { quoteStretch, type Slip, type Text, type Wording } from '#checks/words/wording.ts';

/** What a template had and nobody replaced: `[Company]`, `<Specify>`, `TODO`, `lorem ipsum`. */
export const findPlaceholders = ({ wordings }: Text): Slip[] => wordings.flatMap(inPassage);

function inPassage(passage: Wording): Slip[] {
  const { text, quotations } = passage;
  const whole = isLeftOpen(passage) ? [{ start: 0, end: text.length }] : [];
  const slots = listStretches(text, LEFT_OVER);
  const parts = [...slots, ...listStretches(text, IN_CAPITALS).filter((stretch) => !isWithin(stretch, slots))].filter(
    (stretch) => !isWithin(stretch, quotations),
  );

  return (whole.length > 0 ? whole : parts).map((stretch) => ({
    rule: 'placeholder',
    passage,
    stretch,
    message: refuseSlot(quoteStretch(passage, stretch), adviseFor(passage)),
  }));
}

const adviseFor = ({ kind }: Wording): string =>
  kind === 'heading' || kind === 'paragraph' || kind === 'item' ? AS_WORDS : 'or leave the field out if it is optional';

/** Whether a whole passage says only that something will be written. */
const isLeftOpen = ({ kind, text }: Wording): boolean => kind !== 'typed' && text.length < 40 && OPEN.test(text.trim());

const TO_BE_DONE =
  '(?:to be (?:added|announced|confirmed|decided|defined|done|written)|(?:text|more|details) to follow)';

const OPEN = new RegExp(
  String.raw`^(?:n\/a|n\.a\.|tb[acd]|${TO_BE_DONE}|coming soon|placeholder|asdf\w*|\?{1,3}|…|\.{3}|-{1,3})[.!]?$`,
  'i',
);

const LEFT_OVER = new RegExp(
  [
    ...SLOTS,
    String.raw`\blorem\s{1,3}ipsum\b`,
    String.raw`(?<![\p{L}\p{N}])(?:todo|fixme)\s?:`,
    String.raw`(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])`,
    String.raw`[$€£]\s?x{1,3}(?:[.,]x{1,3}){0,3}k?(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])xx\s?(?:%|years|months|weeks|days|hours|people)`,
    String.raw`\binsert\s(?:\p{L}{1,20}\s){1,4}here\b`,
    String.raw`(?<=^|\s)\?{3}(?=[\s.,;]|$)`,
    String.raw`(?<=^|[.!?:]\s)${TO_BE_DONE}(?=[.!]|$)`,
  ].join('|'),
  'giu',
);

// In capitals only: a to-do list and somebody's company are things to write about.
const IN_CAPITALS =
  /(?<![\p{L}\p{N}])(?:(?:TODO|FIXME|TB[ACD])(?![\p{L}\p{N}])(?!s?\s(?:list|app|comment|item|note))|(?:Your|YOUR) (?:Company|COMPANY)(?!\p{L})|(?:Company|COMPANY) (?:Name|NAME)(?!\p{L}))/gu;
