import { need } from '#search/make.ts';

// `search-start.ts` reads it too, and imports nothing.
const KEY = 'rolebook.slash-key';

/** `<slash-key>`: a switch for "/" as a key to the search. Off is kept on this device; on leaves nothing there. */
export class SlashKey extends HTMLElement {
  connectedCallback(): void {
    const box = need(this, 'input', HTMLInputElement);
    box.checked = isOn();
    box.addEventListener('change', () => {
      keep(box.checked);
      box.checked = isOn();
    });
  }
}

function isOn(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

function keep(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // The browser keeps nothing, and the switch shows it.
  }
}
