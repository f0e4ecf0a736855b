import type { SearchTable } from '#domain/search/table.ts';
import { LONGEST_QUERY } from '#domain/search/understand.ts';
import { FACETS } from '#search/engine/facets.ts';
import { NOTHING_SELECTED, type Selection } from '#search/engine/selection.ts';

/** What an address asks for. */
export interface AddressQuery {
  text: string;
  selection: Selection;
  /** What it asks for that the site does not have, as it is written: `level=wizard`. */
  ignored: string[];
}

/** What `?q=k8s&level=senior&level=mid&pay=80000&currency=EUR&open=1` asks for. What cannot be read is ignored, and told. */
export function readAddress(search: string | string[][], table: SearchTable): AddressQuery {
  const parameters = new URLSearchParams(search);
  const selection = { ...NOTHING_SELECTED };
  const ignored: string[] = [];

  for (const facet of FACETS) {
    const asked = [...new Set(parameters.getAll(facet).map((value) => value.toLowerCase()))];
    const isKnown = (value: string) => table[facet].id.includes(value);
    selection[facet] = asked.filter(isKnown);
    ignored.push(...asked.filter((value) => !isKnown(value)).map((value) => tell(facet, value)));
  }
  const [pay = '', currency = ''] = ['pay', 'currency'].map((name) => parameters.get(name) ?? '');
  const known = currency.toUpperCase();
  if (/^\d{1,9}$/.test(pay) && Number(pay) > 0 && table.currency.id.includes(known))
    selection.pay = { atLeast: Number(pay), currency: known };
  else if (pay) ignored.push(tell('pay', `${pay} ${currency}`));

  return { text: tidy(parameters.get('q') ?? ''), selection, ignored };
}

/** The address part for a query, `?q=k8s&level=senior`; empty when nothing is asked. */
export function writeAddress(text: string, { pay, ...selection }: Selection): string {
  const asked = [
    ['q', text],
    ...FACETS.flatMap((facet) => selection[facet].map((value) => [facet, value])),
    ['pay', `${pay?.atLeast ?? ''}`],
    ['currency', pay?.currency ?? ''],
  ].filter(([, value]) => value);

  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

const LONGEST_TOLD = 40;

const tell = (name: string, value: string): string => tidy(`${name}=${value}`).slice(0, LONGEST_TOLD);

/** One line without control characters, also those that turn the direction of what follows; cut where nobody types on. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY);
