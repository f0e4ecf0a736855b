import { type Choice, type Column, chooseRows, type Line } from '#matrix/choose-rows.ts';
import { type MatrixWords, tellShown } from '#matrix/words.ts';

const FIELDS = ['family', 'kind', 'sort'] as const;

/** `<skill-matrix>`: filters and sorts the table that the page came with, and keeps the choice in the address. */
class SkillMatrix extends HTMLElement {
  connectedCallback(): void {
    const [tools, body] = [this.querySelector('fieldset'), this.querySelector('tbody')];
    if (!tools || !body) return;
    const rows = [...body.rows];
    const heads = [...this.querySelectorAll<HTMLElement>('thead [data-role]')];
    const columns = heads.map(
      ({ dataset }): Column => ({ role: dataset['role'] ?? '', family: dataset['family'] ?? '' }),
    );
    const lines = rows.map(toLine);
    const show = () => this.#show(readChoice(tools), rows, lines, columns, body);

    this.#read(tools);
    show();
    tools.addEventListener('change', () => {
      history.replaceState(null, '', location.pathname + writeChoice(readChoice(tools)));
      show();
    });
    addEventListener('popstate', () => {
      this.#read(tools);
      show();
    });
  }

  #read(tools: HTMLFieldSetElement): void {
    const query = new URLSearchParams(location.search);
    for (const field of FIELDS) {
      const select = tools.elements.namedItem(field);
      if (!(select instanceof HTMLSelectElement)) continue;
      const wanted = query.get(field) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
  }

  #show(choice: Choice, rows: HTMLTableRowElement[], lines: Line[], columns: Column[], body: HTMLElement): void {
    const isShown = ({ family }: Column) => choice.family === '' || family === choice.family;
    const places = chooseRows(lines, columns, choice);
    const state = this.querySelector('[role=status]');
    const words: MatrixWords = JSON.parse(this.dataset['words'] ?? '{}');

    for (const head of this.querySelectorAll<HTMLElement>('thead [data-family]'))
      head.hidden = choice.family !== '' && head.dataset['family'] !== choice.family;
    for (const row of rows)
      for (const [place, cell] of [...row.cells].slice(1).entries())
        cell.hidden = !isShown(columns[place] ?? { role: '', family: '' });
    body.replaceChildren(...places.flatMap((place) => rows[place] ?? []));
    if (state) state.textContent = tellShown(words, places.length, columns.filter(isShown).length);
  }
}

const toLine = (row: HTMLTableRowElement): Line => ({
  kind: row.dataset['kind'] ?? '',
  marks: [...row.cells].slice(1).map((cell) => cell.firstElementChild?.textContent ?? ''),
});

function readChoice(tools: HTMLFieldSetElement): Choice {
  const [family = '', kind = '', sort = ''] = FIELDS.map((field) => {
    const select = tools.elements.namedItem(field);

    return select instanceof HTMLSelectElement ? select.value : '';
  });

  return { family, kind, sort };
}

/** The address that leads back to this choice. */
function writeChoice(choice: Choice): string {
  const query = new URLSearchParams(FIELDS.filter((field) => choice[field]).map((field) => [field, choice[field]]));

  return query.size > 0 ? `?${query}` : '';
}

customElements.define('skill-matrix', SkillMatrix);
