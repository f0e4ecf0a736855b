import type { Span } from '#checks/finding.ts';
import { listSentences } from '#checks/words/sentences.ts';
import { isWithin, lastBefore } from '#checks/words/stretches.ts';
import { quoteStretch, type Slip, type Text, type Wording } from '#checks/words/wording.ts';
import { isCurrency } from '#schemas/codes.ts';

/** Pay that stands in the text of an opening as well: `€70,000`, `70k EUR`, `45 euro an hour`. Budgets and revenue are none. */
export function findTypedPay({ collection, wordings }: Text): Slip[] {
  if (collection !== 'openings') return [];

  return wordings
    .filter(({ field, text }) => field === undefined && /\d/.test(text))
    .flatMap((passage) =>
      listAmounts(passage.text)
        .filter((amount) => !isWithin(amount, passage.quotations) && isPay(amount, passage))
        .map((amount) => {
          const message = `Found ${quoteStretch(passage, amount)}. Pay stands in the field \`pay\` alone, and the page prints it from there; a second figure is wrong as soon as the band changes. Take it out of the text.`;

          return { rule: 'pay-in-text', passage, stretch: amount, message };
        }),
    );
}

interface Amount extends Span {
  /** Of a range, its upper end. */
  value: number;
  /** Whether it is said to be for an hour, a month or the like. */
  hasPeriod: boolean;
}

const NUMBER = String.raw`(?<![\d.,])(?:\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3}){1,4}|\d{1,9})(?:[.,]\d{1,2})?(?!\d)(?: ?[kK]\b)?`;
const CURRENCY = String.raw`(?:\b[A-Z]{1,3}[$€£¥]|[$€£¥]|\b[A-Z]{3}\b|\b(?:[Ee]uros?|dollars?|pounds?|[Ff]rancs?|[Yy]en)\b)`;
const TO = String.raw`\s?(?:-|–|—|to|and|bis)\s?`;
const PERIOD = String.raw`(?:\s(?:gross|brutto))?,?\s?(?:/|\ban?\b|\bper\b|\bpro\b|\bevery\b)\s?(?:hour|day|week|month|year|annum|hr?|mo|yr)\b`;
const AMOUNT = new RegExp(
  `(?:${CURRENCY}\\s?${NUMBER}(?:${TO}(?:${CURRENCY}\\s?)?${NUMBER})?|(?:${NUMBER}${TO})?${NUMBER}\\s?${CURRENCY})(?<period>${PERIOD})?(?!\\s?(?:m|mn|bn|million|billion|Millionen)\\b)`,
  'gu',
);

/** Every amount of money in a text. Nobody is paid in millions. */
const listAmounts = (text: string): Amount[] =>
  [...text.matchAll(AMOUNT)].flatMap(({ 0: found, index, groups }) => {
    const [code = 'EUR'] = /\b[A-Z]{3}\b/.exec(found) ?? [];
    const value = Math.max(...[...found.matchAll(new RegExp(NUMBER, 'g'))].map(([written]) => readNumber(written)));

    return isCurrency(code)
      ? [{ start: index, end: index + found.length, value, hasPeriod: groups?.['period'] !== undefined }]
      : [];
  });

/** `70,000`, `70.000`, `70k` and `45.50` as numbers: the last mark parts decimals when fewer than three digits follow it. */
function readNumber(written: string): number {
  const digits = written.replace(/ ?k$/i, '');
  const [, whole = digits, decimals = ''] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? [];
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`);

  return digits === written ? value : value * 1000;
}

/** Whether an amount is somebody's pay: the nearest word of its sentence decides, and where there is none its size. */
function isPay({ start, end, value, hasPeriod }: Amount, { text, tokens }: Wording): boolean {
  const sentence = lastBefore(listSentences(text), (one) => one.start, start) ?? { start: 0, end: text.length };
  const cues = tokens
    .filter((token) => token.start >= sentence.start && token.end <= sentence.end)
    .filter(({ word }) => PAY.has(word) || OTHER.has(word))
    .map((token) => ({ word: token.word, away: token.start >= end ? token.start - end : start - token.end }))
    .sort((a, b) => a.away - b.away);
  const [nearest] = cues;
  if (nearest) return PAY.has(nearest.word);

  return hasPeriod || (value >= LEAST_YEARLY && value < MOST_YEARLY);
}

// A bare figure between these is what somebody earns in a year. Smaller ones are vouchers and prices.
const LEAST_YEARLY = 10_000;
const MOST_YEARLY = 1_000_000;

const PAY = new Set(
  'pay pays paying paid salary salaries wage wages compensation remuneration earn earns earning earnings rate rates band range gross hourly monthly yearly annual annually ote gehalt lohn vergütung stundensatz jahresgehalt brutto verdienst'.split(
    ' ',
  ),
);
const OTHER = new Set(
  'account accounts advance advances allowance allowances asset assets author authors bill bills bonus bought budget budgets buy conference conferences cost costs course courses customer customers debt desk donation donations equipment fee fees fine fines fund funding funds grant grants invested investment invoice invoices laptop loan loans market order orders owed pension price priced prices prize publisher publishers raised revenue revenues royalties royalty sale sales save saved saves savings sell sells sold spend spending spends spent stock subscription subscriptions subsidy ticket tickets training travel turnover voucher vouchers worth budgetverantwortung umsatz kosten preis'.split(
    ' ',
  ),
);
