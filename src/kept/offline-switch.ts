import { listCopies } from '#kept/kept-things.ts';

// `offline-start.ts` reads it too, and imports nothing.
const KEY = 'rolebook.offline';

/** `<offline-switch>`: whether this device keeps the pages for reading offline. Off is kept on the device, and the copies go. */
class OfflineSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    this.hidden = false;
    box.checked = isOn();
    box.addEventListener('change', () => {
      keep(box.checked);
      box.checked = isOn();
      if (!box.checked) void takeBack();
    });
  }
}

function isOn(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return false;
  }
}

function keep(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // A browser that keeps nothing keeps no copies either, and the switch shows it.
  }
}

/** The copies go, and what makes them. The list above is told as by another tab. */
async function takeBack(): Promise<void> {
  for (const thing of await listCopies()) await thing.erase();
  dispatchEvent(new Event('storage'));
}

customElements.define('offline-switch', OfflineSwitch);
