// The one thing that this site ever writes to a device, and only for whoever presses the button.
const KEY = 'rolebook.my-skills';

/** The list that is kept on this device, as a fragment; undefined when there is none, or when the browser keeps nothing. */
export function findKept(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a list, and says whether that worked. */
export function keep(fragment: string): boolean {
  try {
    localStorage.setItem(KEY, fragment);

    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing of a list on this device. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
