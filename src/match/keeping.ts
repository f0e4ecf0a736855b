// Written to a device only for whoever presses the button.
const KEY = 'rolebook.my-skills';

/** The list that is kept on this device, as a fragment; empty when there is none, or when the browser keeps nothing. */
export function findKept(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a list, and answers with what is kept: nothing where the browser keeps nothing. Of an empty one nothing is left here. */
export function keep(fragment: string): string {
  try {
    if (fragment) localStorage.setItem(KEY, fragment);
    else localStorage.removeItem(KEY);

    return fragment;
  } catch {
    return '';
  }
}
