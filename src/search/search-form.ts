import { formatAmountIn } from '#domain/amount-text.ts';
import { fillIn } from '#domain/phrase.ts';
import type { SearchTable } from '#domain/search/table.ts';
import type { Chip } from '#search/chips.ts';
import { type AddressQuery, readAddress } from '#search/engine/address.ts';
import type { Facet } from '#search/engine/facets.ts';
import type { Counts } from '#search/engine/findings.ts';
import type { Filter, Selection } from '#search/engine/selection.ts';
import { fill } from '#search/make.ts';
import type { SearchWords } from '#search/words.ts';

/** What the form asks, and an address besides: its fields are named as in one. */
export const readForm = (form: HTMLFormElement, table: SearchTable, address: string): AddressQuery =>
  readAddress(
    [
      ...[...new URLSearchParams(address)].filter(([name]) => name !== 'q'),
      ...[...new FormData(form)].map(([name, value]) => [name, String(value)]),
    ],
    table,
  );

/** Puts into the form what an address asks. */
export function writeForm(form: HTMLFormElement, { text, selection }: AddressQuery): void {
  const { pay } = selection;
  setField(form, 'q', text);
  setField(form, 'pay', `${pay?.atLeast ?? ''}`);
  if (pay) setField(form, 'currency', pay.currency);
  for (const box of listBoxes()) {
    box.checked = selection[box.name].includes(box.value);
    if (box.checked) box.closest('details.values')?.setAttribute('open', '');
  }
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}

/** A box of the form, which is a value of a facet. */
type Box = HTMLInputElement & { name: Facet };

const listBoxes = (): Box[] => [...document.querySelectorAll<Box>('.values input')];

/** Says beside each value how many results it would have. One without any cannot be used, unless it is chosen or has the focus. */
export function drawCounts(counts: Counts, { locale }: SearchWords): void {
  for (const box of listBoxes()) {
    const amount = counts[box.name].get(box.value);
    for (const label of box.labels ?? []) {
      fill(label, { '.amount': `${amount?.toLocaleString(locale)}` });
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
    .map((box) => ({
      text: box.nextElementSibling?.textContent ?? '',
      remove: () => {
        box.checked = false;
      },
    }));
  if (!pay) return chips;
  const { currency, atLeast } = pay;
  const amount = formatAmountIn(locale, { currency, min: atLeast, max: atLeast }, String);

  return [...chips, { text: fillIn(payFrom, { amount }), remove: () => clearFilter(form, 'pay') }];
}

/** Takes back one filter with all its values. */
export function clearFilter(form: HTMLFormElement, filter: Filter): void {
  if (filter === 'pay') setField(form, 'pay', '');
  for (const box of listBoxes()) if (box.name === filter) box.checked = false;
}
