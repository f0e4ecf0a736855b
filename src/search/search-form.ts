import type { SearchTable } from '#domain/search/table.ts';
import type { Chip } from '#search/chips.ts';
import { type AddressQuery, readAddress } from '#search/engine/address.ts';
import type { Counts } from '#search/engine/findings.ts';
import type { Facet, Filter, Selection } from '#search/engine/selection.ts';
import { need } from '#search/make.ts';
import { fillIn, type SearchWords } from '#search/words.ts';

/** What the form asks, and an address besides: its fields are named as in one. */
export function readForm(form: HTMLFormElement, table: SearchTable, address: string): AddressQuery {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const besides = [...new URLSearchParams(address)].filter(([name]) => name !== 'q');

  return readAddress(`?${new URLSearchParams([...besides, ...fields])}`, table);
}

/** Puts into the form what an address asks. */
export function writeForm(form: HTMLFormElement, { text, selection }: AddressQuery): void {
  const { pay } = selection;
  setField(form, 'q', text);
  setField(form, 'pay', `${pay?.atLeast ?? ''}`);
  if (pay) setField(form, 'currency', pay.currency);
  for (const box of listBoxes()) {
    check(box, box.name === 'open' ? selection.openNow : selection[box.name as Facet].includes(box.value)); // all others are facets
    if (box.checked) box.closest('details.values')?.setAttribute('open', '');
  }
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}

function check(box: HTMLInputElement, isChecked: boolean): void {
  box.checked = isChecked;
}

const listBoxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.values input')];

/** Says beside each value how many results it would have. One without any cannot be used, unless it is chosen or has the focus. */
export function drawCounts(counts: Counts): void {
  for (const box of listBoxes()) {
    const amount = box.name === 'open' ? counts.openNow : (counts[box.name as Facet].get(box.value) ?? 0); // all others are facets
    for (const label of box.labels ?? []) {
      need(label, '.amount', HTMLElement).textContent = `${amount}`;
      label.inert = !(amount || box.checked || box === document.activeElement);
    }
  }
  for (const chosen of document.querySelectorAll('.chosen'))
    chosen.textContent = `${chosen.closest('details')?.querySelectorAll(':checked').length || ''}`;
}

/** A chip for each filter. */
export function filterChips(form: HTMLFormElement, { pay }: Selection, { locale, payFrom }: SearchWords): Chip[] {
  const chips = listBoxes()
    .filter(({ checked }) => checked)
    .map((box) => ({ text: box.nextElementSibling?.textContent ?? '', remove: () => check(box, false) }));
  if (!pay) return chips;
  const { currency, atLeast } = pay;
  const amount = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    atLeast,
  );

  return [...chips, { text: fillIn(payFrom, { amount }), remove: () => clearFilter(form, 'pay') }];
}

/** Takes back one filter with all its values. */
export function clearFilter(form: HTMLFormElement, filter: Filter): void {
  if (filter === 'pay') setField(form, 'pay', '');
  for (const box of listBoxes()) if (box.name === toName(filter)) check(box, false);
}

export const toName = (filter: Filter): string => (filter === 'openNow' ? 'open' : filter);
