/**
 * `<off-switch data-name="rolebook.offline">`: a switch for something that is on until it is switched off. Off is kept on this device
 * under the name; on leaves nothing there. What reads it (`search-start.ts`, `offline-start.ts`) imports nothing, this included.
 */
class OffSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    const key = this.dataset['name'];
    if (!box || !key) return;
    this.hidden = false;
    box.checked = isOn(key, box);
    box.addEventListener('change', () => {
      keep(key, box.checked);
      box.checked = isOn(key, box);
      // As another tab would be told.
      dispatchEvent(new StorageEvent('storage', { key, newValue: box.checked ? null : OFF }));
    });
  }
}

const OFF = 'off';

/** In a browser that keeps nothing, it stays as the page has it. */
function isOn(key: string, { defaultChecked }: HTMLInputElement): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return defaultChecked;
  }
}

function keep(key: string, on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, OFF);
  } catch {
    // The browser keeps nothing, and the switch shows it.
  }
}

customElements.define('off-switch', OffSwitch);
