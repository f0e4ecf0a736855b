import type { SearchTable } from '#domain/search/table.ts';
import { LONGEST_QUERY } from '#domain/search/understand.ts';
import { KINDS } from '#search/engine/index-table.ts';
import { FACETS, type Facet, NOTHING_SELECTED, type Selection } from '#search/engine/selection.ts';

/** What an address asks for. */
export interface AddressQuery {
  text: string;
  selection: Selection;
  /** What it asks for that the site does not have, as it is written: `level=wizard`. */
  ignored: string[];
}

/** What `?q=k8s&level=senior&level=mid&pay=80000&currency=EUR&open=1` asks for. What cannot be read is ignored, and told. */
export function readAddress(search: string, table: SearchTable): AddressQuery {
  const parameters = new URLSearchParams(search);
  const selection: Selection = { ...NOTHING_SELECTED, openNow: parameters.get('open') === '1' };
  const ignored: string[] = [];

  for (const facet of FACETS) {
    const asked = [...new Set(parameters.getAll(facet).map((value) => value.toLowerCase()))];
    const known = new Set<string>(listValues(facet, table));
    selection[facet] = asked.filter((value) => known.has(value));
    ignored.push(...asked.filter((value) => !known.has(value)).map((value) => tell(facet, value)));
  }
  readPay(parameters, table, selection, ignored);
  const open = parameters.get('open');
  if (open !== null && open !== '1') ignored.push(tell('open', open));

  return { text: tidy(parameters.get('q') ?? ''), selection, ignored };
}

function readPay(
  parameters: URLSearchParams,
  { currency }: SearchTable,
  selection: Selection,
  ignored: string[],
): void {
  const [pay, asked] = [parameters.get('pay'), parameters.get('currency')];
  const atLeast = Number(pay);
  const isAmount = /^\d{1,9}$/.test(pay ?? '') && atLeast > 0;
  const known = currency.find((code) => code === asked?.toUpperCase());
  if (isAmount && known) selection.pay = { atLeast, currency: known };
  else if (pay) ignored.push(tell('pay', [pay, asked].filter(Boolean).join(' ')));
}

/** The address part for a query, `?q=k8s&level=senior`; empty when nothing is asked. */
export function writeAddress(text: string, selection: Selection): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const facet of FACETS) for (const value of selection[facet]) parameters.append(facet, value);
  if (selection.pay) {
    parameters.set('pay', String(selection.pay.atLeast));
    parameters.set('currency', selection.pay.currency);
  }
  if (selection.openNow) parameters.set('open', '1');

  return parameters.size > 0 ? `?${parameters}` : '';
}

/** The values that a facet can have, by id. */
export const listValues = (facet: Facet, table: SearchTable): readonly string[] =>
  facet === 'kind' ? KINDS : table[facet].id;

const LONGEST_TOLD = 40;

const tell = (name: string, value: string): string => tidy(`${name}=${value}`).slice(0, LONGEST_TOLD);

/** One line without control characters, also those that turn the direction of what follows; cut where nobody types on. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY);
