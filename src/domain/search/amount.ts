import type { Token } from '#domain/search/tokens.ts';
import type { Meaning } from '#domain/search/understanding.ts';

// "80000", "80.000", "80k" and "60-80k", of which the lower end counts. 401k is a pension.
const AMOUNT = /(?!401k)(?<!\d,)([1-9]\d\d?)(?:[ .,'’]?(\d{3})|(?!\d)[-–\dk\s]*k)(?![\p{L}\d])/iuy;

/** The pay for a year that is asked for at a place, and how many tokens say it; undefined where that is no number that a year pays. */
export function findAmount(
  text: string,
  tokens: Token[],
  at: number,
): { length: number; meanings: Meaning[] } | undefined {
  AMOUNT.lastIndex = tokens[at]?.from ?? 0;
  const [, thousands = '', rest = '000'] = AMOUNT.exec(text) ?? [];
  if (!thousands) return undefined;
  const length = tokens.slice(at).filter(({ from }) => from < AMOUNT.lastIndex).length;

  return { length, meanings: [{ of: 'pay', value: Number(thousands + rest), how: 'alias', trust: 1 }] };
}
