/** Something that this site keeps on a device. */
export interface Kept {
  /** The name it is kept under. */
  name: string;
  /** What is kept, where that is text. */
  text: string;
  erase(): Promise<unknown>;
}

// Every name that we keep something under begins so. Others may keep things on the same host.
const OURS = 'rolebook';

/** Everything that this site keeps on this device: texts, copies of pages, and the program that keeps the copies. */
export async function listKept(): Promise<Kept[]> {
  const lists = await Promise.all([listTexts(() => localStorage), listTexts(() => sessionStorage), listCopies()]);

  return lists.flat();
}

/** The copies of pages, and the program that keeps them. */
export async function listCopies(): Promise<Kept[]> {
  return (await Promise.all([listCaches(), listWorkers()])).flat();
}

/** Reading the storage of a browser that keeps nothing is an error there. */
function listTexts(open: () => Storage): Kept[] {
  try {
    const storage = open();

    return Object.entries(storage)
      .filter(([name]) => name.startsWith(OURS))
      .map(([name, text]: [string, string]) => ({ name, text, erase: async () => storage.removeItem(name) }));
  } catch {
    return [];
  }
}

async function listCaches(): Promise<Kept[]> {
  const names = await window.caches?.keys().catch(() => []);

  return (names ?? [])
    .filter((name) => name.startsWith(OURS))
    .map((name) => ({ name, text: '', erase: () => caches.delete(name) }));
}

async function listWorkers(): Promise<Kept[]> {
  const workers = await navigator.serviceWorker?.getRegistrations().catch(() => []);

  return (workers ?? [])
    .filter(({ scope }) => location.href.startsWith(scope))
    .map((worker) => ({ name: worker.scope, text: '', erase: () => worker.unregister() }));
}
