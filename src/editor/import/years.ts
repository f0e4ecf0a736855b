const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = String.raw`(?:\d{1,2}|${NUMBERS.join('|')})`;
const SPAN = new RegExp(
  String.raw`(?:(?:at least|a minimum of|minimum of|minimum|over|more than)\s+)?(${NUMBER})\s*(?:\+|plus)?\s*(?:(?:-|–|to)\s*${NUMBER}\s*)?\+?\s*(?:or more\s+)?(years?|yrs?|months?)\b['’]?`,
  'iu',
);

/** The whole months of work that a sentence asks for, and the words that say so: "5+ years" is 60, "2–4 years" is 24. */
export function readMonths(text: string): { months: number; text: string } | undefined {
  const [found, number = '', unit = ''] = SPAN.exec(text) ?? [];
  if (!found) return undefined;
  const amount = NUMBERS.indexOf(number.toLowerCase()) + 1 || Number(number);
  const months = amount * (/^m/i.test(unit) ? 1 : 12);

  return months >= 1 && months <= 600 ? { months, text: found } : undefined;
}
